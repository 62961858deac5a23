import { isFinished } from '#workshop/items.ts'
import { useTranslation } from '../../../words/language.ts'
import { MinutesField } from '../common/MinutesField.tsx'
import type { HeldWorkshop } from '../common/use-held.ts'
import { useItemName } from '../common/use-item-name.ts'

/** The minutes of the remaining items, to change while the workshop runs. */
export function MinutesList({ held }: { readonly held: HeldWorkshop }) {
  const { t } = useTranslation()
  const nameOf = useItemName(held)
  const { items, at } = held.workshop
  const here = Math.max(
    0,
    items.findIndex(({ id }) => id === at)
  )
  const left = items.slice(here).filter((item) => !isFinished(item))
  if (left.length === 0) return null
  return (
    <details className="box">
      <summary>{t('web.workshop.plan.heading')}</summary>
      <ul className="plain-list page-body minutes-list">
        {left.map((item) => (
          <li key={item.id}>
            <span>{nameOf(item.id)}</span>
            <MinutesField held={held} item={item} />
          </li>
        ))}
      </ul>
    </details>
  )
}
