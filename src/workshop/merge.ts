import { error, warning, type Problem, type Result } from '#lib/problem.ts'
import { isSame } from '#lib/same.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { isEnough, isRevealed } from './floor.ts'
import { futuresOf, mergeFutures } from './futures.ts'
import { checkItems } from './items.ts'
import { addTallies, answered, sizeOf } from './tally.ts'
import { sources, type Ballot, type CheckItem, type Decision, type Workshop } from './types.ts'

/**
 * Merges workshops on one draft; any order gives the same result. Counts are added up per ballot and source. A ballot
 * with fewer answers than the floor is left out, with a warning, because it could be computed from the sum and the
 * other counts. A level stays decided when every workshop with a decision decided it; other checks are open again, with
 * their counts.
 */
export function mergeWorkshops(
  workshops: readonly Workshop[],
  questionnaire: Questionnaire,
  start: { readonly id: string; readonly now: string }
): Result<Workshop> {
  const sorted = [...workshops].sort((a, b) => (a.id < b.id ? -1 : 1))
  const [first, ...others] = sorted
  if (first === undefined) return { ok: false, problems: [error('empty', '')] }
  const problems = [
    ...others.flatMap(({ draft }) =>
      isSame(draft, first.draft)
        ? []
        : [error('other-workshop-draft', 'draft', { found: draft.title, expected: first.draft.title })]
    ),
    ...countedTwice(sorted)
  ]
  if (problems.length > 0) return { ok: false, problems }
  const warnings: Problem[] = []
  const items = [...questionnaire.checks].flatMap(([id, { levels }]): readonly CheckItem[] => {
    const same = sorted.flatMap((workshop) =>
      checkItems(workshop)
        .filter((item) => item.id === id && !item.isSkipped)
        .map((item) => ({ item, workshop: workshop.id }))
    )
    warnings.push(...same.flatMap(({ item, workshop }) => leftOut(item, workshop)))
    const [one] = same
    return one === undefined
      ? []
      : [
          mergeItems(
            same.map(({ item }) => item),
            levels.length
          )
        ]
  })
  const { merged: _, author: __, ...shared } = first
  const value: Workshop = {
    ...shared,
    ...{
      id: start.id,
      createdAt: start.now,
      sequence: 0,
      at: '',
      startedAt:
        sorted
          .map((each) => each.startedAt)
          .sort()
          .at(-1) ?? ''
    },
    items: [...items, ...mergeFutures(sorted.flatMap(futuresOf))],
    expected: sorted.flatMap(({ expected }) => expected),
    merged: sorted.map(({ id }) => id)
  }
  return { ok: true, value, warnings }
}

/** The ids of all workshops that are counted in a workshop. */
export const partsOf = ({ id, merged }: Pick<Workshop, 'id' | 'merged'>): readonly string[] => [id, ...merged]

/** Problems of workshops that occur twice, also inside a merged one: their people would count double. */
function countedTwice(workshops: readonly Workshop[]): readonly Problem[] {
  const parts = workshops.flatMap(partsOf)
  return [...new Set(parts.filter((id, at) => parts.indexOf(id) < at))].map((id) =>
    error('workshop-twice', '', { other: id })
  )
}

/** The ballots that count: revealed, and with enough answers. Without a first one there is no second. */
function usable(item: CheckItem): readonly Ballot[] {
  const end = item.ballots.findIndex((ballot) => !isRevealed(item, ballot) || !isEnough(answered(ballot)))
  return end < 0 ? item.ballots : item.ballots.slice(0, end)
}

const leftOut = (item: CheckItem, workshop: string): readonly Problem[] =>
  item.ballots.slice(usable(item).length).some((ballot) => answered(ballot) > 0)
    ? [warning('too-few-to-merge', item.id, { id: workshop })]
    : []

function mergeItems(items: readonly CheckItem[], levels: number): CheckItem {
  const [first] = items as readonly [CheckItem, ...CheckItem[]]
  const ballots = [0, 1].flatMap((at): readonly Ballot[] => {
    const all = items.flatMap((item) => usable(item)[at] ?? [])
    // Does not add up people who voted for themselves and people who voted as somebody else.
    const held = all.filter((ballot) => ballot.as === all[0]?.as)
    return held.length === 0 ? [] : [addBallots(held, levels)]
  })
  const decision = mergeDecisions(items.flatMap((item) => item.decision ?? []))
  return {
    ...first,
    minutes: Math.max(...items.map(({ minutes }) => minutes)),
    notes: items
      .map(({ notes }) => notes)
      .filter((notes) => notes !== '')
      .join('\n\n'),
    phase: decision !== null ? 'decided' : ballots.length > 0 ? 'revealed' : 'ready',
    ballots,
    movement: null,
    decision
  }
}

function addBallots(ballots: readonly Ballot[], levels: number): Ballot {
  const all = ballots.map(({ counts }) => fewHidden(counts, levels))
  return {
    counts: Object.fromEntries(
      sources.flatMap((source) => {
        const tallies = all.flatMap((counts) => counts[source] ?? [])
        return tallies.length === 0 ? [] : [[source, addTallies(tallies, levels)]]
      })
    ),
    looked: false,
    ...(ballots[0]?.as !== undefined && { as: ballots[0].as })
  }
}

/**
 * Counts per source that can be added to those of other workshops. When one source has fewer answers than the floor,
 * all are counted under the largest source: otherwise the few could be computed from the sum and the other workshops.
 */
function fewHidden(counts: Ballot['counts'], levels: number): Ballot['counts'] {
  const filled = sources.flatMap((source) => {
    const tally = counts[source]
    return tally === undefined || sizeOf(tally) === 0 ? [] : [{ source, tally }]
  })
  if (filled.every(({ tally }) => isEnough(sizeOf(tally)))) return counts
  const [largest] = filled.toSorted((one, other) => sizeOf(other.tally) - sizeOf(one.tally))
  return largest === undefined
    ? {}
    : {
        [largest.source]: addTallies(
          filled.map(({ tally }) => tally),
          levels
        )
      }
}

/** Null when there is none, or when they differ. */
function mergeDecisions(decisions: readonly Decision[]): Decision | null {
  const [first] = decisions
  if (first === undefined || decisions.some(({ level }) => level !== first.level)) return null
  const reasons = new Set(decisions.map(({ reason }) => reason).filter((reason) => reason !== ''))
  return {
    level: first.level,
    reason: [...reasons].join('\n\n'),
    minority: decisions.flatMap(({ minority }) => minority)
  }
}
