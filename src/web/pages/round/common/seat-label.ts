import type { Translate } from '#i18n/translator.ts'
import { nameSeat } from '#review/name.ts'
import type { Round, Seat } from '#review/types.ts'

/** The name of a seat: its function and organisation, as far as known, or its place in the round. */
export const seatLabel = (t: Translate, round: Pick<Round, 'seats'>, seat: Seat): string =>
  nameSeat(round, seat, (number) => t('report.round.seatNumber', { number }))
