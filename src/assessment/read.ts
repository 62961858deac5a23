import { checkFormat } from '#lib/format.ts'
import { few } from '#lib/few.ts'
import { joinPath, readJson } from '#lib/json.ts'
import { namesTold } from '#lib/limits.ts'
import { mendDaysIn } from '#lib/mend-days.ts'
import { warning, type Problem, type Result } from '#lib/problem.ts'
import { isRecord } from '#lib/record.ts'
import { checkShape, preview } from '#lib/schema.ts'
import { expectKnown, type Questionnaires } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { checkActions } from './check-actions.ts'
import { checkVisible, placeAnswers, withoutDays } from './check-answers.ts'
import { assessmentSchema } from './schema.ts'
import type { Assessment } from './types.ts'
import { visibleAnswers, type VisibleAnswers } from './visible.ts'

/** An assessment, the questionnaire it answers, and its visible answers. */
export interface ReadAssessment {
  readonly assessment: Assessment
  readonly questionnaire: Questionnaire
  readonly visible: VisibleAnswers
}

/**
 * Reads the text of an assessment file. Returns all problems at once; an assessment with only warnings is usable. Fails
 * when no version of its questionnaire is known.
 */
export const readAssessment = (text: string, questionnaires: Questionnaires): Result<ReadAssessment> =>
  readJson(text, (json) => checkAssessment(json, questionnaires))

/**
 * Checks an assessment that is already parsed as JSON, like `readAssessment`. The questionnaire that it names, or the
 * newest version of that one, judges it.
 */
export function checkAssessment(json: unknown, questionnaires: Questionnaires): Result<ReadAssessment> {
  const otherDocument = checkFormat(json, assessmentFormat)
  if (otherDocument !== null) return { ok: false, problems: [otherDocument] }
  const { json: mended, warnings: undated } = mendDaysIn(json, 'actions', 'due')
  const shape = checkShape(assessmentSchema, mended)
  const questionnaire = questionnaireOf(json, questionnaires)
  const problems: Problem[] = shape.ok ? [] : [...shape.problems]
  if (!('parts' in questionnaire)) return { ok: false, problems: [...problems, ...(shape.ok ? [questionnaire] : [])] }

  const placed = placeAnswers(questionnaire, isRecord(json) && isRecord(json['answers']) ? json['answers'] : {})
  problems.push(...placed.problems.filter((problem) => problem.severity === 'error'))
  if (!shape.ok || problems.length > 0) return { ok: false, problems }

  // Known answers have been checked; answers under unknown names are kept and never used.
  const said = shape.value as unknown as Assessment
  const answers = withoutDays(said.answers, placed.emptied)
  const assessment = answers === said.answers ? said : { ...said, answers }
  const visible = visibleAnswers(questionnaire, assessment.depth, assessment.answers, placed.values)
  const warnings = [
    ...placed.problems,
    ...undated,
    ...checkActions(assessment.actions),
    ...checkVisible(questionnaire, assessment.answers, visible),
    ...few(unknownFields(shape.value), namesTold),
    ...otherVersion(assessment, questionnaire)
  ]
  return { ok: true, value: { assessment, questionnaire, visible }, warnings }
}

const assessmentFormat = { format: 'cohesietoets/assessment', version: 1, otherwise: 'wrong-format' } as const

function questionnaireOf(json: unknown, questionnaires: Questionnaires): Questionnaire | Problem {
  const { id, version } = isRecord(json) && isRecord(json['questionnaire']) ? json['questionnaire'] : {}
  return expectKnown({ id: textOrEmpty(id), version: textOrEmpty(version) }, questionnaires)
}

const textOrEmpty = (value: unknown): string => (typeof value === 'string' ? value : '')

const knownFields = new Set(['$schema', ...Object.keys(assessmentSchema.def.shape)])

const unknownFields = (value: object): readonly Problem[] =>
  Object.keys(value)
    .filter((key) => !knownFields.has(key))
    .map((key) => warning('unknown-field', joinPath('', key), { key }))

function otherVersion({ questionnaire: { version } }: Assessment, questionnaire: Questionnaire): readonly Problem[] {
  return version === questionnaire.version
    ? []
    : [
        warning('questionnaire-version', 'questionnaire.version', {
          found: preview(version),
          current: questionnaire.version
        })
      ]
}
