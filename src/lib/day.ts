/** The first and the last day that can be filled in. Other years are typing errors, such as 26 or 20266. */
export const [firstDay, lastDay] = ['1900-01-01', '2199-12-31'] as const

/** Whether a text is a calendar day in ISO 8601, such as `2026-11-22`, from `firstDay` to `lastDay`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null || text < firstDay || text > lastDay) return false
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The text itself when it is a valid day; otherwise empty. */
export const dayIn = (text: string): string => (isDay(text) ? text : '')

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
/** The calendar day after or before an ISO date such as `2026-11-22`. Returns any other text unchanged. */
function shiftDay(date: string, by: 1 | -1): string {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) return date
  const shifted = day + by
  if (shifted < 1)
    return month === 1 ? writeDay(year - 1, 12, 31) : writeDay(year, month - 1, daysInMonth(year, month - 1))
  if (shifted > daysInMonth(year, month)) return month === 12 ? writeDay(year + 1, 1, 1) : writeDay(year, month + 1, 1)
  return writeDay(year, month, shifted)
}

/** A day in ISO 8601; `month` counts from 1. */
export const writeDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** Hours from UTC of the last place on earth where a day ends, and of the first where it begins. */
const zones = { last: -12, first: 14 } as const

/** Whether it is this day anywhere on earth at a moment (ISO 8601 in UTC). False when the day is invalid. */
export const isDayAt = (moment: string, day: string): boolean =>
  [dayAt(moment, zones.last), moment.slice(0, 10), dayAt(moment, zones.first)].includes(day)

/**
 * The day of a moment for the person who acted: `own` when that day is possible at that moment, otherwise the day in
 * UTC.
 */
export const dayOf = (moment: string, own: string | undefined): string =>
  own !== undefined && isDayAt(moment, own) ? own : moment.slice(0, 10)

/** The day of a moment in the time zone where it ends last, UTC−12. */
export const lastDayOf = (moment: string): string => dayAt(moment, zones.last)

/** The calendar day at a moment, this many hours from UTC. */
function dayAt(moment: string, offset: number): string {
  const hour = Number(moment.slice(11, 13)) + offset
  const day = moment.slice(0, 10)
  return hour < 0 ? shiftDay(day, -1) : hour >= 24 ? shiftDay(day, 1) : day
}
