import { checkAssessment, type ReadAssessment } from '#assessment/read.ts'
import { parseJson } from '#lib/json.ts'
import { error, type Problem, type Result } from '#lib/problem.ts'
import { isRecord } from '#lib/record.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import { checkRoundPart } from '#review/round-part.ts'
import { checkReviewAlone } from '#review/read-review.ts'
import type { RoundPart } from '#review/types.ts'
import { workshopPart } from '#workshop/part.ts'
import { resultIn, type WorkshopResult } from '#workshop/result.ts'
import { openText } from './open-text.ts'

/** An assessment with its review part. */
export interface ReadInput extends ReadAssessment {
  /** Null when it is in no round, and when that part is broken. */
  readonly review: RoundPart | null
  /** The result of its workshop; null when there was none, and when that part is broken. */
  readonly workshop: WorkshopResult | null
  /** The problems of that part. The assessment itself is still usable. */
  readonly reviewProblems: readonly Problem[]
}

/**
 * Reads an assessment: its file, a PDF report that contains one, a review, any of these sealed, or standard input.
 * Problems of its review part become warnings.
 */
export async function readInput(
  input: string,
  questionnaires: Questionnaires,
  passphrase: string | null
): Promise<Result<ReadInput>> {
  const text = await openText(input, passphrase)
  const json = text.ok ? parseJson(text.value) : text
  const read = json.ok ? readWithPart(json.value, questionnaires) : json
  return read.ok && text.ok ? { ...read, warnings: [...text.warnings, ...read.warnings] } : read
}

/** Reads an input that is already parsed as JSON, like `readInput`. */
export function readWithPart(json: unknown, questionnaires: Questionnaires): Result<ReadInput> {
  const read = readDocument(json, questionnaires)
  return read.ok
    ? {
        ...read,
        warnings: [
          ...read.warnings,
          ...read.value.reviewProblems.map((problem): Problem => ({ ...problem, severity: 'warning' }))
        ]
      }
    : read
}

/** The same, with the problems of its review part apart. */
export function readDocument(json: unknown, questionnaires: Questionnaires): Result<ReadInput> {
  const format = formatOf(json)
  if (format === 'cohesietoets/round') return { ok: false, problems: [error('a-round', '')] }
  if (format === 'cohesietoets/workshop') return { ok: false, problems: [error('a-workshop', '')] }
  const read =
    format === 'cohesietoets/review' ? checkReviewAlone(json, questionnaires) : checkAssessment(json, questionnaires)
  if (!read.ok) return read
  const workshop = workshopPart(read.value.assessment, read.value.questionnaire)
  if (workshop !== null)
    return {
      ok: true,
      value: {
        ...read.value,
        review: null,
        workshop: workshop.ok ? resultIn(workshop.value, read.value.questionnaire) : null,
        reviewProblems: workshop.ok ? [] : workshop.problems
      },
      warnings: workshop.ok ? [...read.warnings, ...workshop.warnings] : read.warnings
    }
  const roundPart = checkRoundPart(read.value.assessment, read.value.questionnaire)
  return {
    ok: true,
    value: {
      ...read.value,
      review: roundPart.ok ? roundPart.value : null,
      workshop: null,
      reviewProblems: roundPart.ok ? [] : roundPart.problems
    },
    warnings: roundPart.ok ? [...read.warnings, ...roundPart.warnings] : read.warnings
  }
}

/** The format that a document claims; undefined when it claims none. */
export const formatOf = (json: unknown): unknown => (isRecord(json) ? json['format'] : undefined)
