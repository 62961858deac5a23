import type { Questionnaire } from '#questionnaire/types.ts'
import { tablesOf } from './futures.ts'
import { checkItems } from './items.ts'
import { namedRoles } from './roles.ts'
import type { Decision, FutureTable, Role, ScriptName, Workshop } from './types.ts'
import { seenCheck, type SeenBallot } from './view.ts'

/** A check with what the room saw of its ballots, and what was decided. */
export interface CheckResult {
  readonly check: string
  readonly isSkipped: boolean
  /** Empty for a skipped check. */
  readonly ballots: readonly SeenBallot[]
  readonly decision: Decision | null
}

/**
 * The result of a workshop, which may travel with its assessment: counts as the room saw them, so never those of fewer
 * people than the floor, and no notes of the facilitator.
 */
export interface WorkshopResult {
  readonly workshop: string
  /** ISO 8601 in UTC; empty when it was never started. */
  readonly startedAt: string
  readonly setting: Workshop['setting']
  readonly script: ScriptName
  /** How many workshops were added up in it; 0 for one that was held. */
  readonly merged: number
  readonly roles: readonly Role[]
  /** In the order of the session. */
  readonly checks: readonly CheckResult[]
  readonly tables: readonly FutureTable[]
}

/** What an assessment has under `review` while its levels are decided in a workshop. */
export interface Held {
  readonly kind: 'workshop'
  readonly workshop: Workshop
}

/** What an assessment has under `review` once a workshop is settled. */
export interface Settled {
  readonly kind: 'workshop-result'
  readonly result: WorkshopResult
}

/** The result of a workshop, without anything that the room could not see. */
export const resultOf = (workshop: Workshop, questionnaire: Questionnaire): WorkshopResult => ({
  workshop: workshop.id,
  startedAt: workshop.startedAt,
  setting: workshop.setting,
  script: workshop.script,
  merged: workshop.merged.length,
  roles: namedRoles(workshop),
  checks: checkItems(workshop).map((item) => ({
    check: item.id,
    isSkipped: item.isSkipped,
    ballots: item.isSkipped ? [] : seenCheck(item, questionnaire).ballots,
    decision: item.isSkipped ? null : item.decision
  })),
  tables: tablesOf(workshop)
})

/** The result of the workshop that an assessment carries. */
export const resultIn = (part: Held | Settled, questionnaire: Questionnaire): WorkshopResult =>
  part.kind === 'workshop' ? resultOf(part.workshop, questionnaire) : part.result
