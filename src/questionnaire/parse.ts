import { checkShape } from '#lib/schema.ts'
import type { Result } from '#lib/problem.ts'
import { buildQuestionnaire, type CheckedParts } from './build.ts'
import { changesSchema } from './changes.ts'
import { lint } from './lint.ts'
import { lintChanges } from './lint-changes.ts'
import { adviceSchema, helpSchema, questionnaireSchema, scoringSchema } from './schema.ts'
import type { Questionnaire } from './types.ts'

/** The parts of a questionnaire, with every text in every language; not checked yet. */
export interface QuestionnaireParts {
  readonly questionnaire: unknown
  readonly scoring: unknown
  readonly help: unknown
  readonly advice: unknown
  /** What changed since earlier versions; absent in a first version. */
  readonly changes?: unknown
}

/** Parses the parts of a questionnaire; the paths of its problems begin with the name of a part. */
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
