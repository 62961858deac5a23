import { shortOf } from '#wording/names.ts'
import { itemOf } from '#workshop/items.ts'
import { useTranslation } from '../../../words/language.ts'
import type { HeldWorkshop } from './use-held.ts'

/** Names the items of a workshop: a check by its short name. */
export function useItemName(held: HeldWorkshop): (id: string) => string {
  const { t } = useTranslation()
  return (id) => {
    const item = itemOf(held.workshop, id)
    if (item === undefined) return t('web.workshop.item.none')
    return item.kind === 'check' ? shortOf(held, id) : t(`web.workshop.item.${item.kind}`)
  }
}
