import { formatDate } from '#i18n/format.ts'
import type { OverviewContext } from './context.ts'

/** A sentence with the number of drafts and their period. */
export function countedLead({ overviewText, overview, language }: OverviewContext): string {
  const { drafts: count, period, years } = overview
  if (period !== null)
    return period.from === period.to
      ? overviewText('lead.day', { count, day: formatDate(period.from, language) })
      : overviewText('lead.period', {
          count,
          from: formatDate(period.from, language),
          to: formatDate(period.to, language)
        })
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return overviewText('lead.none', { count })
  const isWhole = years.reduce((sum, each) => sum + (each.drafts ?? 0), 0) === count
  if (first === last) return overviewText(isWhole ? 'lead.year' : 'lead.mostlyYear', { count, year: first.year })
  return overviewText(isWhole ? 'lead.years' : 'lead.mostlyYears', { count, from: first.year, to: last.year })
}
