import type { Questionnaire } from '#questionnaire/types.ts'
import {
  verdicts,
  type FuturesItem,
  type FutureTable,
  type Item,
  type Judgement,
  type Verdict,
  type Workshop
} from './types.ts'

/** In how many futures a recommendation must be vulnerable before that is an advice. */
export const vulnerableFrom = 2

/** A futures item before any judgement. */
export const futuresItem = (minutes: number): FuturesItem => ({
  kind: 'futures',
  id: 'futures',
  minutes,
  notes: '',
  turn: 0,
  tables: []
})

/** The futures items of a workshop: at most one, unless somebody wrote the file by hand. */
export const futuresOf = ({ items }: Pick<Workshop, 'items'>): readonly FuturesItem[] =>
  items.flatMap((item: Item) => (item.kind === 'futures' ? [item] : []))

/** What the tables say about the futures, over all futures items; empty when the workshop has none. */
export const tablesOf = (workshop: Pick<Workshop, 'items'>): readonly FutureTable[] =>
  futuresOf(workshop).flatMap(({ tables }) => tables)

/** What the tables say about a recommendation in a future; undefined until they say something. */
export const judgementOf = (tables: readonly FutureTable[], future: string, theme: string): Judgement | undefined =>
  tables.find((table) => table.future === future)?.judgements.find((each) => each.theme === theme)

/** A recommendation that does not hold in several futures. */
export interface Vulnerable {
  readonly theme: string
  /** Ids of the futures in which it is vulnerable, in the order of the questionnaire. */
  readonly futures: readonly string[]
}

/**
 * The recommendations that are vulnerable in two futures or more: each is an advice. In the order of the questionnaire.
 */
export function vulnerableIn(
  tables: readonly FutureTable[],
  { themes, futures }: Pick<Questionnaire, 'themes' | 'futures'>
): readonly Vulnerable[] {
  return themes.flatMap(({ id: theme }) => {
    const found = (futures?.futures ?? [])
      .map(({ id }) => id)
      .filter((id) => judgementOf(tables, id, theme)?.verdict === 'vulnerable')
    return found.length >= vulnerableFrom ? [{ theme, futures: found }] : []
  })
}

/** The future that a table works on in a turn: another one in every turn. Turns and tables count from 1. */
export const futureAt = (futures: readonly string[], table: number, turn: number): string | undefined =>
  futures[(table + turn - 2) % futures.length]

/** A table cannot judge a future in less time than this. */
const leastMinutes = 6

export interface TurnPlan {
  readonly count: number
  /** Whole minutes for each turn. */
  readonly minutes: number
}

/**
 * The turns that fit, at most one for each future; more when the tables went on anyway. A third of the time is kept for
 * looking at the whole.
 */
export function planTurns(
  { minutes, turn }: Pick<FuturesItem, 'minutes' | 'turn'>,
  { futures }: Pick<Questionnaire, 'futures'>
): TurnPlan {
  const time = (minutes * 2) / 3
  const fit = Math.min(futures?.futures.length ?? 1, Math.floor(time / leastMinutes))
  const count = Math.max(1, fit, turn)
  return { count, minutes: Math.max(1, Math.floor(time / count)) }
}

/** The futures items of several workshops merged into one: the most serious of different verdicts, with all reasons. */
export function mergeFutures(items: readonly FuturesItem[]): readonly FuturesItem[] {
  const [first] = items
  if (first === undefined) return []
  const all = items.flatMap(({ tables }) => tables)
  const futures = [...new Set(all.map(({ future }) => future))]
  return [
    {
      ...first,
      minutes: Math.max(...items.map(({ minutes }) => minutes)),
      notes: joined(items.map(({ notes }) => notes)),
      turn: 0,
      tables: futures.map((future) => {
        const same = all.filter((table) => table.future === future)
        return {
          future,
          judgements: mergeJudgements(same.flatMap(({ judgements }) => judgements)),
          forces: [...new Set(same.flatMap(({ forces }) => forces))].sort()
        }
      })
    }
  ]
}

const mergeJudgements = (judgements: readonly Judgement[]): readonly Judgement[] =>
  [...new Set(judgements.map(({ theme }) => theme))].map((theme) => {
    const same = judgements.filter((each) => each.theme === theme)
    return {
      theme,
      verdict: gravest(same.map(({ verdict }) => verdict)),
      reason: joined(same.map((each) => each.reason))
    }
  })

const gravest = (found: readonly Verdict[]): Verdict =>
  verdicts.findLast((verdict) => found.includes(verdict)) ?? verdicts[0]

const joined = (texts: readonly string[]): string => [...new Set(texts.filter((text) => text !== ''))].join('\n\n')
