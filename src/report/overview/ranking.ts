import type { AdviceCounts, CheckCounts, Count } from '#overview/overview.ts'
import type { OverviewContext } from './context.ts'

/** The checks that are published as level 0 in some draft, most often first; nearly all comes before any number. */
export const mostlyAtZero = ({ overview: { checks } }: OverviewContext): readonly CheckCounts[] =>
  ranked(checks, (check) => (check.nearlyAllAtZero ? Infinity : (check.levels[0] ?? null)))

/** The checks that are published as limiting the band of their theme, most often first. */
export const mostLimiting = ({ overview: { checks } }: OverviewContext): readonly CheckCounts[] =>
  ranked(checks, ({ limits }) => limits)

/** A smaller share of the drafts is no place to start. */
const worthNaming = 0.1

/** Those of `mostLimiting` that limit enough drafts to ask about them first. */
export const limitingOften = (context: OverviewContext): readonly CheckCounts[] =>
  mostLimiting(context).filter(({ limits }) => (limits ?? 0) >= context.overview.drafts * worthNaming)

/** Advice whose count is published, most often given first. */
export const mostGiven = ({ overview: { advice } }: OverviewContext): readonly AdviceCounts[] =>
  ranked(advice, ({ given }) => given)

/** Advice that was taken on, most often first; includes advice that the answers no longer call for. */
export const mostAdopted = ({ overview: { advice } }: OverviewContext): readonly AdviceCounts[] =>
  ranked(advice, ({ adopted, resolved }) => (adopted ?? 0) + (resolved ?? 0))

/** The items with a number above 0, highest first; equal ones keep their order. */
function ranked<T>(all: readonly T[], numberOf: (one: T) => Count): readonly T[] {
  return all
    .filter((one) => (numberOf(one) ?? 0) > 0)
    .toSorted((one, other) => compare(numberOf(other) ?? 0, numberOf(one) ?? 0))
}

const compare = (one: number, other: number): number => (one === other ? 0 : one - other)
