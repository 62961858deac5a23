import type { Translate } from '#i18n/translator.ts'
import { nameSeat } from '#review/name.ts'
import type { Round, Seat } from '#review/types.ts'

/** How a seat is spoken of: its function and organisation, whichever of them there are, or its place in the round. */
export const seatLabel = (t: Translate, round: Pick<Round, 'seats'>, seat: Seat): string =>
  nameSeat(round, seat, (number) => t('report.round.seatNumber', { number }))
