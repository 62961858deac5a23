import { checkAssessment } from '#assessment/read.ts'
import { error, type Problem, type Result } from '#lib/problem.ts'
import { isRecord } from '#lib/record.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import { checkRoundPart } from '#review/round-part.ts'
import { checkRound, type ReadRound } from '#review/read-round.ts'
import { withRoundPart } from '#review/judge-separately.ts'
import type { Carrying, Settling } from '#review/types.ts'
import { formatOf } from '../../input.ts'

/** A file that defines the round: the round itself, or the coordinator's assessment. */
export interface Leading extends ReadRound {
  readonly input: string
  /** The coordinator's assessment; null for a round file. */
  readonly coordinator: Carrying<Settling> | null
}

/** Reads a file that defines the round. Null for a document that should be read as a review. */
export function readLeading(json: unknown, questionnaires: Questionnaires): Result<Omit<Leading, 'input'> | null> {
  const format = formatOf(json)
  if (format === 'cohesietoets/round') {
    const round = checkRound(json, questionnaires)
    return round.ok ? { ok: true, value: { ...round.value, coordinator: null }, warnings: [] } : round
  }
  return format === 'cohesietoets/assessment' && isSettling(json)
    ? readCoordinator(json, questionnaires)
    : { ok: true, value: null, warnings: [] }
}

const isSettling = (json: unknown): boolean =>
  isRecord(json) && isRecord(json['review']) && json['review']['kind'] === 'settling'

function readCoordinator(json: unknown, questionnaires: Questionnaires): Result<Omit<Leading, 'input'>> {
  const read = checkAssessment(json, questionnaires)
  if (!read.ok) return read
  const { assessment, questionnaire } = read.value
  const roundPart = checkRoundPart(assessment, questionnaire)
  if (!roundPart.ok) return roundPart
  const settling = roundPart.value
  if (settling?.kind !== 'settling') return { ok: false, problems: noRound }
  const coordinator = withRoundPart(assessment, settling)
  return { ok: true, value: { round: settling.round, questionnaire, coordinator }, warnings: [] }
}

const noRound: readonly Problem[] = [error('no-round', '')]
