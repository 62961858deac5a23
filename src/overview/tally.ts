import { fates, withoutLevel, type Counted, type Fate } from './counted.ts'
import type { Layout } from './layout.ts'

/** Sums over the drafts with the same answer to one question. */
export interface GroupTally {
  drafts: number
  /** By band of the total; then undecided and without. */
  readonly overall: number[]
  /** Sums of the low ends in hundredths of a point, and of how many: by theme, then the total. */
  readonly sums: number[]
  readonly scored: number[]
}

/**
 * Everything that is counted about the drafts of one version of a questionnaire. Its size does not depend on their
 * number.
 */
export interface Tally extends GroupTally {
  readonly layout: Layout
  quick: number
  /** By check: its levels, then the ways of having none. One list, check after check, `width` each. */
  readonly checks: number[]
  readonly limits: number[]
  /** By theme, without the total, which is in `overall`. */
  readonly bands: readonly number[][]
  /** By choice of the layout. */
  readonly choices: readonly number[][]
  readonly advice: Map<string, Record<Fate, number>>
  readonly years: Map<string, number>
  from: string
  to: string
  readonly kinds: Map<number, GroupTally>
  readonly leads: Map<number, GroupTally>
}

/** How many counts each check has. */
export const widthOf = ({ levels }: Layout): number => levels + withoutLevel.length

const zeros = (length: number): number[] => Array.from({ length }, () => 0)

const emptyGroup = ({ questionnaire: { themes, policy } }: Layout): GroupTally => ({
  drafts: 0,
  overall: zeros(policy.bands.length + 2),
  sums: zeros(themes.length + 1),
  scored: zeros(themes.length + 1)
})

/** Nothing counted yet. */
export const emptyTally = (layout: Layout): Tally => ({
  ...emptyGroup(layout),
  layout,
  quick: 0,
  checks: zeros(layout.checks.length * widthOf(layout)),
  limits: zeros(layout.checks.length),
  bands: layout.questionnaire.themes.map(() => zeros(layout.questionnaire.policy.bands.length + 2)),
  choices: layout.choices.map(({ question }) => zeros(question.options.length + 2)),
  advice: new Map(),
  years: new Map(),
  from: '',
  to: '',
  kinds: new Map(),
  leads: new Map()
})

/** Counts one more draft. */
export function count(tally: Tally, counted: Counted): void {
  const { layout } = tally
  const width = widthOf(layout)
  countGroup(tally, counted)
  countGroup(groupIn(tally.kinds, counted.kind, layout), counted)
  countGroup(groupIn(tally.leads, counted.lead, layout), counted)
  if (counted.isQuick) tally.quick += 1
  for (let at = 0; at < counted.checks.length; at += 1) raise(tally.checks, at * width + (counted.checks[at] ?? 0))
  for (const at of counted.limiting) raise(tally.limits, at)
  for (let at = 0; at < tally.bands.length; at += 1) raise(tally.bands[at], counted.bands[at])
  for (let at = 0; at < tally.choices.length; at += 1) raise(tally.choices[at], counted.choices[at])
  for (const [id, fate] of counted.advice) fatesIn(tally.advice, id)[fate] += 1
  const { day } = counted
  const year = day.slice(0, 4)
  tally.years.set(year, (tally.years.get(year) ?? 0) + 1)
  if (tally.from === '' || day < tally.from) tally.from = day
  if (day > tally.to) tally.to = day
}

function countGroup(group: GroupTally, { bands, lows }: Counted): void {
  group.drafts += 1
  raise(group.overall, bands.at(-1))
  for (let at = 0; at < lows.length; at += 1) {
    const low = lows[at] ?? -1
    if (low < 0) continue
    group.sums[at] = (group.sums[at] ?? 0) + low
    raise(group.scored, at)
  }
}

function raise(counts: number[] | undefined, at: number | undefined): void {
  if (counts !== undefined && at !== undefined) counts[at] = (counts[at] ?? 0) + 1
}

function groupIn(groups: Map<number, GroupTally>, value: number, layout: Layout): GroupTally {
  let group = groups.get(value)
  if (group === undefined) groups.set(value, (group = emptyGroup(layout)))
  return group
}

function fatesIn(advice: Map<string, Record<Fate, number>>, id: string): Record<Fate, number> {
  let counts = advice.get(id)
  if (counts === undefined)
    advice.set(id, (counts = Object.fromEntries(fates.map((fate) => [fate, 0])) as Record<Fate, number>))
  return counts
}
