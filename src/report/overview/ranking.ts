import type { AdviceCounts, CheckCounts, Count } from '#overview/overview.ts'
import type { OverviewContext } from './context.ts'

/** The checks that are told to be at level 0 in some draft, most often first; nearly all comes before every number. */
export const mostlyAtZero = ({ overview: { checks } }: OverviewContext): readonly CheckCounts[] =>
  ranked(checks, (check) => (check.nearlyAllAtZero ? Infinity : (check.levels[0] ?? null)))

/** The checks that are told to limit the band of their theme, most often first. */
export const mostLimiting = ({ overview: { checks } }: OverviewContext): readonly CheckCounts[] =>
  ranked(checks, ({ limits }) => limits)

/** A smaller share of the drafts is nothing to begin with. */
const worthNaming = 0.1

/** Of these, the checks that limit in so many drafts that it is worth asking about them first. */
export const limitingOften = (context: OverviewContext): readonly CheckCounts[] =>
  mostLimiting(context).filter(({ limits }) => (limits ?? 0) >= context.overview.drafts * worthNaming)

/** Advice that is told to be given, most often first. */
export const mostGiven = ({ overview: { advice } }: OverviewContext): readonly AdviceCounts[] =>
  ranked(advice, ({ given }) => given)

/** Advice that was taken on, most often first; also when the answers no longer call for it. */
export const mostAdopted = ({ overview: { advice } }: OverviewContext): readonly AdviceCounts[] =>
  ranked(advice, ({ adopted, resolved }) => (adopted ?? 0) + (resolved ?? 0))

/** Those with a number above 0, highest first; equal ones stay in their order. */
function ranked<T>(all: readonly T[], numberOf: (one: T) => Count): readonly T[] {
  return all
    .filter((one) => (numberOf(one) ?? 0) > 0)
    .toSorted((one, other) => compare(numberOf(other) ?? 0, numberOf(one) ?? 0))
}

const compare = (one: number, other: number): number => (one === other ? 0 : one - other)
