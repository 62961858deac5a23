import { useState } from 'react'
import type { Item } from '#workshop/types.ts'
import { useTranslation } from '../../../words/language.ts'
import type { HeldWorkshop } from './use-held.ts'
import { useItemName } from './use-item-name.ts'

interface MinutesFieldProps {
  readonly held: HeldWorkshop
  readonly item: Item
}

/** How many minutes an item gets. The clock and the plan follow immediately. */
export function MinutesField({ held, item }: MinutesFieldProps) {
  const { t } = useTranslation()
  const nameOf = useItemName(held)
  /** The typed text, which may be empty. */
  const [typed, setTyped] = useState<string | null>(null)
  const set = (text: string) => {
    const digits = text.replaceAll(/\D/g, '').slice(0, 3)
    setTyped(digits)
    if (digits !== '') held.change({ kind: 'plan', item: item.id, minutes: Number(digits), notes: item.notes })
  }
  return (
    <label className="minutes-field">
      <input
        className="input number"
        inputMode="numeric"
        autoComplete="off"
        aria-label={t('web.workshop.plan.minutesOf', { item: nameOf(item.id) })}
        value={typed ?? String(item.minutes)}
        onChange={({ target }) => set(target.value)}
        onBlur={() => setTyped(null)}
      />
      <span aria-hidden="true">{t('web.workshop.plan.short')}</span>
    </label>
  )
}
