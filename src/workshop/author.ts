import { checkAssessment } from '#assessment/read.ts'
import type { Answers } from '#assessment/types.ts'
import { error, type Result } from '#lib/problem.ts'
import { isRecord } from '#lib/record.ts'
import { otherVersion, questionnairesOf } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { confidences } from '#review/types.ts'
import { checkItems } from './items.ts'
import type { AuthorLevel, Workshop } from './types.ts'

/**
 * What the author of the draft chose, from parsed JSON: of an assessment, or of the review that the author handed in,
 * which also says how sure the author is. Refuses another version of the questionnaire, whose levels may differ, and a
 * file without a level.
 */
export function readAuthor(json: unknown, questionnaire: Questionnaire): Result<readonly AuthorLevel[]> {
  const isReview = isRecord(json) && json['format'] === 'cohesietoets/review'
  const read = checkAssessment(isReview ? json['assessment'] : json, questionnairesOf(questionnaire))
  if (!read.ok) return read
  const { assessment } = read.value
  const other = otherVersion(assessment.questionnaire, questionnaire)
  if (other !== null) return { ok: false, problems: [other] }
  const { review } = assessment
  const sure = isReview ? json['confidence'] : review?.['kind'] === 'judging' ? review['confidence'] : {}
  const levels = authorLevels(assessment.answers, sure, questionnaire)
  return levels.length === 0
    ? { ok: false, problems: [error('author-without-levels', 'answers')] }
    : { ok: true, value: levels, warnings: [] }
}

/**
 * Makes an author's choices from every check with a level, in the order of the questionnaire. `sure`: how sure, by
 * check.
 */
function authorLevels(answers: Answers, sure: unknown, { checks }: Questionnaire): readonly AuthorLevel[] {
  return [...checks.values()].flatMap(({ name: check, levels }) => {
    const level = answers[check]
    if (typeof level !== 'number' || !(level in levels)) return []
    const confidence = confidences.find((each) => isRecord(sure) && sure[check] === each)
    return [{ check, level, ...(confidence !== undefined && { confidence }) }]
  })
}

/** What the author chose for a check; undefined when that is not known. */
export const authorOn = ({ author = [] }: Pick<Workshop, 'author'>, check: string): AuthorLevel | undefined =>
  author.find((each) => each.check === check)

/** The author's levels for the checks in the script, by check, in the form that `standingOutcome` takes. */
export const authorsOwn = (workshop: Workshop): Readonly<Record<string, number>> =>
  Object.fromEntries(
    checkItems(workshop).flatMap(({ id, isSkipped }) => {
      const own = authorOn(workshop, id)
      return own === undefined || isSkipped ? [] : [[id, own.level]]
    })
  )
