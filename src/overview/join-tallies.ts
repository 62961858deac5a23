import { adviceText } from '#advice/catalogue.ts'
import { fates, withoutLevel } from './counted.ts'
import { order } from './same-draft.ts'
import { widthOf, type Tally } from './tally.ts'
import type { AdviceCounts, BandCounts, CheckCounts, ChoiceCounts, ThemeCounts } from './types.ts'

/** The tallies of the versions of one questionnaire, newest version first. */
export type Tallies = readonly Tally[]

/** The values without repetition, in the order in which they first occur. */
const once = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Sums of hundredths of a point and their number, as a mean in points. */
export const meanOf = (sums: readonly number[], scored: readonly number[]): number | null =>
  sum(scored) === 0 ? null : sum(sums) / sum(scored) / 100

/** Counts by band, then undecided and without score; `missing` drafts have no such theme in their version. */
export function bandCounts(lists: readonly (readonly number[])[], missing: number, mean: number | null): BandCounts {
  const most = Math.max(0, ...lists.map(({ length }) => length - 2))
  const at = (place: number): number => sum(lists.map((list) => (place < list.length - 2 ? (list[place] ?? 0) : 0)))
  const fromEnd = (place: number): number => sum(lists.map((list) => list.at(place) ?? 0))
  return {
    bands: Array.from({ length: most }, (_, band) => at(band)),
    undecided: fromEnd(-2),
    without: fromEnd(-1) + missing,
    mean
  }
}

/** The counts of each theme. */
export const themesIn = (tallies: Tallies): readonly ThemeCounts[] =>
  once(tallies.flatMap(({ layout }) => layout.questionnaire.themes.map(({ id }) => id))).map((id) => {
    const places = tallies.map(({ layout }) => layout.questionnaire.themes.findIndex((theme) => theme.id === id))
    const lists = tallies.map(({ bands }, at) => bands[places[at] ?? -1])
    const missing = sum(tallies.map(({ drafts }, at) => (lists[at] === undefined ? drafts : 0)))
    const of = (counts: 'sums' | 'scored'): readonly number[] =>
      tallies.map((tally, at) => tally[counts][places[at] ?? -1] ?? 0)
    return {
      id,
      ...bandCounts(
        lists.filter((list) => list !== undefined),
        missing,
        meanOf(of('sums'), of('scored'))
      )
    }
  })

/** The counts of each check, in the order of its newest version. */
export const checksIn = (tallies: Tallies): readonly CheckCounts[] =>
  once(tallies.flatMap(({ layout }) => layout.checks.map(({ name }) => name))).map((id) => {
    const found = tallies.flatMap((tally) => {
      const place = tally.layout.checks.findIndex(({ name }) => name === id)
      const check = tally.layout.checks[place]
      return check === undefined ? [] : [{ tally, place, check }]
    })
    const cells = found.map(({ tally, place }) => {
      const width = widthOf(tally.layout)
      return tally.checks.slice(place * width, (place + 1) * width)
    })
    const most = Math.max(0, ...found.map(({ check }) => check.levels.length))
    const fromEnd = (way: (typeof withoutLevel)[number]): number =>
      sum(cells.map((list) => list.at(withoutLevel.indexOf(way) - withoutLevel.length) ?? 0))
    const missing = sum(tallies.map(({ drafts }) => drafts)) - sum(found.map(({ tally }) => tally.drafts))
    const [first] = found
    return {
      id,
      theme: first?.check.theme ?? '',
      gate: first?.check.gate ?? false,
      levels: Array.from({ length: most }, (_, level) =>
        sum(cells.map((list, at) => (level < (found[at]?.check.levels.length ?? 0) ? (list[level] ?? 0) : 0)))
      ),
      unknown: fromEnd('unknown'),
      unanswered: fromEnd('unanswered'),
      notApplicable: fromEnd('not-applicable'),
      notAsked: fromEnd('hidden') + missing,
      limits: sum(found.map(({ tally, place }) => tally.limits[place] ?? 0))
    }
  })

/** The counts of each question of the pictures. */
export const choicesIn = (tallies: Tallies): readonly ChoiceCounts[] =>
  once(tallies.flatMap(({ layout }) => layout.choices.map(({ question }) => question.name))).flatMap((name) => {
    const found = tallies.flatMap((tally) => {
      const place = tally.layout.choices.findIndex(({ question }) => question.name === name)
      const choice = tally.layout.choices[place]
      return choice === undefined ? [] : [{ choice, counts: tally.choices[place] ?? [], drafts: tally.drafts }]
    })
    const [first] = found
    if (first === undefined) return []
    const values = once(found.flatMap(({ choice }) => choice.question.options.map(({ value }) => value)))
    const missing = sum(tallies.map(({ drafts }) => drafts)) - sum(found.map(({ drafts }) => drafts))
    return [
      {
        picture: first.choice.picture,
        question: name,
        options: values.map((value) => ({
          value,
          drafts: sum(found.map(({ choice, counts }) => counts[choice.indexOf.get(value) ?? -1] ?? 0))
        })),
        unanswered: sum(found.map(({ counts }) => counts.at(-2) ?? 0)),
        notAsked: sum(found.map(({ counts }) => counts.at(-1) ?? 0)) + missing
      }
    ]
  })

/** The counts of each advice that was given or resolved, most often given first. */
export const adviceIn = (tallies: Tallies): readonly AdviceCounts[] =>
  once(tallies.flatMap(({ advice }) => [...advice.keys()]))
    .filter((id) => tallies.some(({ layout }) => adviceText(layout.questionnaire, id) !== null))
    .map((id) => {
      const [given, adopted, refused, resolved] = fates.map((fate) =>
        sum(tallies.map(({ advice }) => advice.get(id)?.[fate] ?? 0))
      ) as [number, number, number, number]
      return { id, given: given + adopted + refused, adopted, refused, resolved }
    })
    .toSorted((one, other) => other.given - one.given || order(one.id, other.id))
