import { isRecord } from '#lib/record.ts'
import { checkShape } from '#lib/schema.ts'
import type { Questionnaire } from './types.ts'
import type { Problem, Result } from '#lib/problem.ts'
import { buildQuestionnaire } from './build.ts'
import { lint } from './lint.ts'
import { localise } from './localise.ts'
import { adviceSchema, helpSchema, questionnaireSchema, scoringSchema } from './schema.ts'

/** The files of a questionnaire folder, as parsed but unchecked JSON. */
export interface QuestionnaireFiles {
  readonly questionnaire: unknown
  readonly scoring: unknown
  readonly help: unknown
  readonly advice: unknown
  readonly overlays: { readonly en: unknown }
}

/**
 * Parses the files of a questionnaire folder into a Questionnaire, or returns all problems at once: of shape and
 * translations and, when the shape is right, of the references between its parts.
 */
export function parseQuestionnaire(files: QuestionnaireFiles): Result<Questionnaire> {
  const english = isRecord(files.overlays.en) ? files.overlays.en : {}
  const localised = (['questionnaire', 'scoring', 'help', 'advice'] as const).map((name) =>
    localise(files[name], english[name], name)
  )
  const [questionnaireText, scoringText, helpText, adviceText] = localised
  const questionnaire = checkShape(questionnaireSchema, questionnaireText?.value, 'questionnaire')
  const scoring = checkShape(scoringSchema, scoringText?.value, 'scoring')
  const help = checkShape(helpSchema, helpText?.value, 'help')
  const advice = checkShape(adviceSchema, adviceText?.value, 'advice')
  const problems: readonly Problem[] = [...localised, questionnaire, scoring, help, advice].flatMap((result) =>
    'problems' in result ? result.problems : []
  )
  if (!questionnaire.ok || !scoring.ok || !help.ok || !advice.ok) return { ok: false, problems }

  const built = buildQuestionnaire({
    questionnaire: questionnaire.value,
    scoring: scoring.value,
    help: help.value,
    advice: advice.value
  })
  const faults = [...problems, ...built.problems, ...lint(built.questionnaire)]
  return faults.length > 0 ? { ok: false, problems: faults } : { ok: true, value: built.questionnaire, warnings: [] }
}
