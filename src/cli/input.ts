import { checkAssessment, type ReadAssessment } from '#assessment/read.ts'
import { parseJson } from '#lib/json.ts'
import { error, type Problem, type Result } from '#lib/problem.ts'
import { isRecord } from '#lib/record.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { reviewPart } from '#review/part.ts'
import { checkReviewAlone } from '#review/read-review.ts'
import type { ReviewPart } from '#review/types.ts'
import { openText } from './open-text.ts'

/** An assessment, and what it carries of a review round. */
export interface ReadInput extends ReadAssessment {
  /** Null when it takes part in none, and when that part is broken. */
  readonly review: ReviewPart | null
  /** What is wrong with that part. The assessment itself can be used all the same. */
  readonly reviewProblems: readonly Problem[]
}

/**
 * Reads an assessment: its file, a report in PDF that holds one, a review that was handed in, any of these sealed, or standard input.
 * What is wrong with its part in a round comes as warnings.
 */
export async function readInput(
  input: string,
  questionnaires: readonly Questionnaire[],
  passphrase: string | null
): Promise<Result<ReadInput>> {
  const text = await openText(input, passphrase)
  const json = text.ok ? parseJson(text.value) : text
  const read = json.ok ? readDocument(json.value, questionnaires) : json
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

/** The same for JSON that is parsed already. */
export function readDocument(json: unknown, questionnaires: readonly Questionnaire[]): Result<ReadInput> {
  const format = formatOf(json)
  if (format === 'cohesietoets/round') return { ok: false, problems: [error('a-round', '')] }
  const read =
    format === 'cohesietoets/review' ? checkReviewAlone(json, questionnaires) : checkAssessment(json, questionnaires)
  if (!read.ok) return read
  const part = reviewPart(read.value.assessment, read.value.questionnaire)
  return {
    ok: true,
    value: { ...read.value, review: part.ok ? part.value : null, reviewProblems: part.ok ? [] : part.problems },
    warnings: part.ok ? [...read.warnings, ...part.warnings] : read.warnings
  }
}

/** What kind of document it says it is. */
export const formatOf = (json: unknown): unknown => (isRecord(json) ? json['format'] : undefined)
