import { isRecord } from '#lib/record.ts'
import { checkShape } from '#lib/schema.ts'
import type { Questionnaire } from './types.ts'
import type { Problem, Result } from '#lib/problem.ts'
import { buildQuestionnaire, type CheckedParts } from './build.ts'
import { changesSchema } from './changes.ts'
import { lint } from './lint.ts'
import { lintChanges } from './lint-changes.ts'
import { localise } from './localise.ts'
import { adviceSchema, helpSchema, questionnaireSchema, scoringSchema } from './schema.ts'

/** The parts of a questionnaire, with every text in every language; not checked yet. */
export interface QuestionnaireParts {
  readonly questionnaire: unknown
  readonly scoring: unknown
  readonly help: unknown
  readonly advice: unknown
  /** What changed since earlier versions; absent in a first version. */
  readonly changes?: unknown
}

/** The files of a questionnaire folder, as parsed but unchecked JSON. */
export interface QuestionnaireFiles extends QuestionnaireParts {
  readonly overlays: { readonly en: unknown }
}

const translated = ['questionnaire', 'scoring', 'help', 'advice'] as const

/** Joins the Dutch parts and the English overlay of a folder. Reports missing and stale translations. */
export function joinLanguages({ overlays, changes, ...files }: QuestionnaireFiles): {
  readonly parts: QuestionnaireParts
  readonly problems: readonly Problem[]
} {
  const english = isRecord(overlays.en) ? overlays.en : {}
  const localised = translated.map((name) => localise(files[name], english[name], name))
  const [questionnaire, scoring, help, advice] = localised.map(({ value }) => value)
  return {
    parts: { questionnaire, scoring, help, advice, ...(changes !== undefined && { changes }) },
    problems: localised.flatMap(({ problems }) => problems)
  }
}

/**
 * Parses the files of a questionnaire folder into a Questionnaire, or returns all problems at once: of shape and
 * translations and, when the shape is right, of the references between its parts. `digest` is that of the package of
 * this version; see `package.ts`.
 */
export function parseQuestionnaire(files: QuestionnaireFiles, digest: string | null = null): Result<Questionnaire> {
  const { parts, problems } = joinLanguages(files)
  const parsed = parseParts(parts, digest)
  if (problems.length === 0) return parsed
  return { ok: false, problems: [...problems, ...(parsed.ok ? [] : parsed.problems)] }
}

/** Parses the parts of a questionnaire, like `parseQuestionnaire`. */
export function parseParts(parts: QuestionnaireParts, digest: string | null): Result<Questionnaire> {
  const checked = checkParts(parts, digest)
  if (!checked.ok) return checked
  const built = buildQuestionnaire(checked.value)
  const faults = [...built.problems, ...lint(built.questionnaire), ...lintChanges(built.questionnaire)]
  return faults.length > 0 ? { ok: false, problems: faults } : { ok: true, value: built.questionnaire, warnings: [] }
}

/** Checks the shape of each part. Returns all problems at once. */
export function checkParts(parts: QuestionnaireParts, digest: string | null): Result<CheckedParts> {
  const questionnaire = checkShape(questionnaireSchema, parts.questionnaire, 'questionnaire')
  const scoring = checkShape(scoringSchema, parts.scoring, 'scoring')
  const help = checkShape(helpSchema, parts.help, 'help')
  const advice = checkShape(adviceSchema, parts.advice, 'advice')
  const changes = checkShape(changesSchema, parts.changes ?? { steps: [] }, 'changes')
  if (questionnaire.ok && scoring.ok && help.ok && advice.ok && changes.ok)
    return {
      ok: true,
      value: {
        questionnaire: questionnaire.value,
        scoring: scoring.value,
        help: help.value,
        advice: advice.value,
        changes: changes.value,
        digest
      },
      warnings: []
    }
  const all = [questionnaire, scoring, help, advice, changes]
  return { ok: false, problems: all.flatMap((part) => (part.ok ? [] : part.problems)) }
}
