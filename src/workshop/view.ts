import type { Questionnaire } from '#questionnaire/types.ts'
import type { Score } from '#outcome/types.ts'
import { distributionBySource, distributionOf, movementOf } from './floor.ts'
import { planTurns, type TurnPlan } from './futures.ts'
import { gapOf, type Gap } from './gap.ts'
import { itemOf } from './items.ts'
import { countFar } from './minority.ts'
import { standingOutcome } from './standing.ts'
import { answered, answeredBySource } from './tally.ts'
import { emptyChairs, namedRoles } from './roles.ts'
import type {
  CheckItem,
  FutureTable,
  Movement,
  PartItem,
  Phase,
  Role,
  Shoes,
  Source,
  Tally,
  Workshop
} from './types.ts'

/** A ballot, without anything that participants may not see. */
export interface SeenBallot {
  readonly answered: number
  readonly answeredBySource: Readonly<Record<Source, number>>
  /** Null before the reveal and when too few answered: both look the same. */
  readonly distribution: Tally | null
  /** Empty when one source is too small. */
  readonly bySource: Readonly<Partial<Record<Source, Tally>>>
  /** In whose place people voted; absent: for themselves. */
  readonly as?: Shoes
}

/**
 * A check, without anything that participants may not see: no counts before the reveal or below the floor, no minority
 * views, no notes.
 */
export interface SeenCheck {
  readonly kind: 'check'
  readonly check: string
  /** Planned. */
  readonly minutes: number
  readonly phase: Phase
  readonly isSkipped: boolean
  readonly ballots: readonly SeenBallot[]
  readonly movement: Movement | null
  /** How many people stay far from the room's median after the second ballot; see `countFar`. */
  readonly far: number | null
  /** The gap with a ballot in the place of somebody else. */
  readonly gap: Gap | null
  /** Without minority views. */
  readonly decision: { readonly level: number; readonly reason: string } | null
}

/** The futures, without the facilitator's notes. */
export interface SeenFutures {
  readonly kind: 'futures'
  readonly turn: number
  /** How many turns there are, and minutes for each. */
  readonly turns: TurnPlan
  readonly tables: readonly FutureTable[]
}

/** What the board shows. Before the reveal nothing in it depends on a level, and it never has notes. */
export interface BoardView {
  /** The version in which its checks are worded. */
  readonly questionnaire: Workshop['questionnaire']
  readonly title: string
  readonly draft: Workshop['draft']
  readonly shows: SeenCheck | SeenFutures | { readonly kind: PartItem['kind'] | 'before' }
  /** The place of the current item among the checks, from 1; null when it is none. */
  readonly place: { readonly number: number; readonly of: number } | null
  /** The roles that were expected and are missing. */
  readonly chairs: readonly Pick<Role, 'function' | 'organisation'>[]
  /** The themes with the scores that the levels that stand would give. */
  readonly profile: readonly {
    readonly theme: string
    readonly score: Score | null
    readonly band: number | null
    readonly possibleBand: number | null
    /** How many of its checks have a level that stands. */
    readonly judged: number
  }[]
}

/**
 * The workshop as the board may show it: no levels before the reveal, no counts of fewer people than the floor, and no
 * notes.
 */
export function boardView(workshop: Workshop, questionnaire: Questionnaire): BoardView {
  const { title, draft, items, at } = workshop
  const item = itemOf(workshop, at)
  const checks = items.filter((each) => each.kind === 'check' && (!each.isSkipped || each.id === at))
  const number = checks.findIndex(({ id }) => id === at) + 1
  return {
    questionnaire: workshop.questionnaire,
    title,
    draft,
    shows:
      item === undefined
        ? { kind: 'before' }
        : item.kind === 'check'
          ? seenCheck(item, questionnaire)
          : item.kind === 'futures'
            ? { kind: 'futures', turn: item.turn, turns: planTurns(item, questionnaire), tables: item.tables }
            : { kind: item.kind },
    chairs: emptyChairs(namedRoles(workshop)),
    place: number === 0 ? null : { number, of: checks.length },
    profile: standingOutcome(workshop, questionnaire).themes.map(
      ({ id, score, band, possibleBand, answered: judged }) => ({ theme: id, score, band, possibleBand, judged })
    )
  }
}

/** The part of a check that everybody may see; see `SeenCheck`. */
export function seenCheck(item: CheckItem, { checks }: Pick<Questionnaire, 'checks'>): SeenCheck {
  const levels = checks.get(item.id)?.levels.length ?? 0
  const ballots = item.ballots.map((ballot): SeenBallot => ({
    answered: answered(ballot),
    answeredBySource: answeredBySource(ballot),
    distribution: distributionOf(item, ballot, levels),
    bySource: distributionBySource(item, ballot, levels),
    ...(ballot.as !== undefined && { as: ballot.as })
  }))
  return {
    kind: 'check',
    check: item.id,
    minutes: item.minutes,
    phase: item.phase,
    isSkipped: item.isSkipped,
    ballots,
    movement: movementOf(item),
    far: countFar(item, levels),
    gap: gapOf(ballots),
    decision: item.decision === null ? null : { level: item.decision.level, reason: item.decision.reason }
  }
}
