import { checkAnswers } from '#assessment/check-answers.ts'
import { checkFormat } from '#lib/format.ts'
import { readJson } from '#lib/json.ts'
import { mendDay } from '#lib/mend-days.ts'
import { error, prefixPaths, type Problem, type Result } from '#lib/problem.ts'
import { checkShape, preview } from '#lib/schema.ts'
import { expectKnown, otherVersion, type Questionnaires } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { checkRoundTexts } from './check-texts.ts'
import { digestOf } from './digest.ts'
import { isPassport } from './passport.ts'
import { roundSchema } from './schema.ts'
import type { Round } from './types.ts'

export interface ReadRound {
  readonly round: Round
  readonly questionnaire: Questionnaire
}

const roundFormat = { format: 'cohesietoets/round', version: 1, otherwise: 'not-a-round' } as const

/** Reads the text of a round file. Returns all problems at once. */
export const readRound = (text: string, questionnaires: Questionnaires): Result<ReadRound> =>
  readJson(text, (json) => checkRound(json, questionnaires))

/**
 * Checks a round that is already parsed as JSON, like `readRound`. Requires the same version of the questionnaire that
 * made the round: other levels would not be comparable.
 */
export function checkRound(json: unknown, questionnaires: Questionnaires): Result<ReadRound> {
  const otherDocument = checkFormat(json, roundFormat)
  if (otherDocument !== null) return { ok: false, problems: [otherDocument] }
  const mended = mendDay(json, 'deadline')
  const shape = checkShape(roundSchema, mended.json)
  if (!shape.ok) return shape
  // As written, because that is what the digest covers. Code that uses the deadline treats an impossible one as none.
  const { $schema: _, ...said } = json as Readonly<Record<string, unknown>>
  const round = said as unknown as Round
  if (digestOf(round) !== round.digest) return { ok: false, problems: [error('changed-since-written', '')] }
  const questionnaire = expectKnown(round.questionnaire, questionnaires)
  if ('code' in questionnaire) return { ok: false, problems: [questionnaire] }
  const problems = [
    ...otherQuestionnaire(round, questionnaire),
    ...twice(round),
    ...checkPassport(round, questionnaire).filter(({ severity }) => severity === 'error')
  ]
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { round, questionnaire }, warnings: roundWarnings(round, questionnaire) }
}

/**
 * Warnings about a usable round: texts that are too long, a day that is impossible, and facts about the draft that do
 * not fit the questionnaire.
 */
export const roundWarnings = (round: Round, questionnaire: Questionnaire): readonly Problem[] => [
  ...mendDay(round, 'deadline').warnings,
  ...checkRoundTexts(round),
  ...checkPassport(round, questionnaire).filter(({ severity }) => severity === 'warning')
]

/** A problem when the round was made with another version, or with other content under this version. */
function otherQuestionnaire({ questionnaire }: Round, here: Questionnaire): readonly Problem[] {
  const other = otherVersion(questionnaire, here)
  if (other !== null) return [other]
  const { version, digest } = questionnaire
  return digest === undefined || here.digest === null || digest === here.digest
    ? []
    : [error('questionnaire-changed', 'questionnaire.digest', { version: preview(version) })]
}

function twice({ seats }: Round): readonly Problem[] {
  const ids = seats.map(({ id }) => id)
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [error('duplicate-id', `seats[${index}].id`, { id })]
  )
}

/** In a round, facts are under `passport`: `title` there is `answers.title` in an assessment. */
const withoutAnswers = (path: string): string => path.replace(/^answers\./, '')

/** Levels in the invitation would influence the reviewers. */
function checkPassport({ passport }: Round, questionnaire: Questionnaire): readonly Problem[] {
  const wrong = Object.keys(passport).filter((name) => !isPassport(questionnaire, name))
  return [
    ...wrong.map((name) => error('not-allowed', `passport.${name}`)),
    ...prefixPaths(
      'passport',
      checkAnswers(questionnaire, passport).map((problem) => ({ ...problem, path: withoutAnswers(problem.path) }))
    )
  ]
}
