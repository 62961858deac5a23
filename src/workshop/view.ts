import type { Questionnaire } from '#questionnaire/types.ts'
import type { Score } from '#outcome/types.ts'
import { distributionBySource, distributionOf, movementOf, type Movement } from './floor.ts'
import { itemOf } from './items.ts'
import { standingOutcome } from './standing.ts'
import { answered, answeredBySource } from './tally.ts'
import type { CheckItem, PartItem, Phase, Source, Tally, Workshop } from './types.ts'

/** A ballot as everybody may see it. */
export interface SeenBallot {
  readonly answered: number
  readonly answeredBySource: Readonly<Record<Source, number>>
  /** Null before the reveal and when too few answered: both look the same. */
  readonly distribution: Tally | null
  /** Empty when one source is too small. */
  readonly bySource: Readonly<Partial<Record<Source, Tally>>>
}

/** A check as everybody may see it. */
export interface SeenCheck {
  readonly kind: 'check'
  readonly check: string
  readonly phase: Phase
  readonly isSkipped: boolean
  readonly ballots: readonly SeenBallot[]
  readonly movement: Movement | null
  /** Without minority views. */
  readonly decision: { readonly level: number; readonly reason: string } | null
}

/** What the board shows: nothing in it depends on a level before the reveal, and it has no notes. */
export interface BoardView {
  /** The version in which its checks are worded. */
  readonly questionnaire: Workshop['questionnaire']
  readonly title: string
  readonly draft: Workshop['draft']
  readonly shows: SeenCheck | { readonly kind: PartItem['kind'] | 'before' }
  /** The place of the current item among the checks, from 1; null when it is none. */
  readonly place: { readonly number: number; readonly of: number } | null
  /** Themes with the scores that the levels which stand would give. */
  readonly profile: readonly {
    readonly theme: string
    readonly score: Score | null
    readonly band: number | null
    readonly possibleBand: number | null
    /** How many of its checks have a level that stands. */
    readonly judged: number
  }[]
}

/** The workshop as the board may show it. */
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
          : { kind: item.kind },
    place: number === 0 ? null : { number, of: checks.length },
    profile: standingOutcome(workshop, questionnaire).themes.map(
      ({ id, score, band, possibleBand, answered: judged }) => ({ theme: id, score, band, possibleBand, judged })
    )
  }
}

/** A check as everybody may see it. */
export function seenCheck(item: CheckItem, { checks }: Pick<Questionnaire, 'checks'>): SeenCheck {
  const levels = checks.get(item.id)?.levels.length ?? 0
  return {
    kind: 'check',
    check: item.id,
    phase: item.phase,
    isSkipped: item.isSkipped,
    ballots: item.ballots.map((ballot) => ({
      answered: answered(ballot),
      answeredBySource: answeredBySource(ballot),
      distribution: distributionOf(item, ballot, levels),
      bySource: distributionBySource(item, ballot, levels)
    })),
    movement: movementOf(item),
    decision: item.decision === null ? null : { level: item.decision.level, reason: item.decision.reason }
  }
}
