import type { Translate } from '#i18n/translator.ts'
import type { ByDevice, FacilitatorView } from '#room/types.ts'
import { isFixed } from '#workshop/floor.ts'
import type { CheckItem } from '#workshop/types.ts'

/** The number of phones and tables together. */
export const together = ({ phone, table }: ByDevice): number => phone + table

/** How many phones joined, and tables when there are any; `place` is the key of the texts. */
export const joinedInWords = (
  t: Translate,
  { phone, table }: ByDevice,
  place: 'web.workshop.phones' | 'web.workshop.phones.board'
): string =>
  table === 0
    ? t(`${place}.joined`, { count: phone })
    : t(`${place}.both`, {
        phones: t('web.workshop.phones.board.joined', { count: phone }),
        tables: t('web.workshop.phones.board.tables', { count: table })
      })

/** How many devices answered the current ballot and are not in its counts yet. */
export function devicesWaiting(item: CheckItem, view: FacilitatorView | null): number {
  const ballot = item.ballots.at(-1)
  if (view === null || ballot === undefined || isFixed(item, ballot) || view.workshop.at !== item.id) return 0
  return together(view.answered)
}
