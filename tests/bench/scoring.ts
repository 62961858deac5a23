import { Model } from 'survey-core'
import { outcomeOf } from '#advice/outcome-of.ts'
import { readAssessment, type ReadAssessment } from '#assessment/read.ts'
import type { Answers, Assessment } from '#assessment/types.ts'
import { scoreAnswers } from '#outcome/score-answers.ts'
import { outcomeWriter } from '#outcome/write.ts'
import { atHand, cohesietoets } from '../support/questionnaire.ts'
import { amount, cpuOf, type Figure } from './figure.ts'
import { sample } from './sample.ts'

/** Enough for the engine to have compiled the hot code. */
const rounds = 40

/** The lowest processor time per entry over several rounds, in microseconds. */
async function microseconds<T>(entries: readonly T[], work: (entry: T) => unknown): Promise<number> {
  const each: number[] = []
  for (let round = 0; round < rounds; round += 1)
    each.push(
      ((await cpuOf(() => {
        for (const entry of entries) work(entry)
      })) *
        1000) /
        entries.length
    )
  return Math.min(...each)
}

/** The answers that SurveyJS shows, through a new Model for every response. */
function throughModel({ answers }: Assessment): Answers {
  const model = new Model(cohesietoets.survey)
  model.data = { ...answers }
  const shown = model.getAllQuestions(false, true).filter((question) => question.isVisible && question.isParentVisible)
  const found = Object.fromEntries(
    shown
      .flatMap(({ name }) => [
        [name, answers[name]],
        [`${name}-Comment`, answers[`${name}-Comment`]]
      ])
      .filter(([, value]) => value !== undefined)
  ) as Answers
  model.dispose()
  return found
}

/**
 * Measures reading, scoring and writing separately, and scoring through SurveyJS Models beside it. Scoring alone
 * starts, as in the pipe, from what reading found: the visible answers of the assessment. Through a Model, and beside
 * it, the visible answers still have to be found.
 */
export async function benchScoring(): Promise<readonly Figure[]> {
  const texts = sample(1_000).map((assessment) => JSON.stringify(assessment))
  // A few at a time: in the pipe an assessment is scored right after it was read, while it is still in the cache.
  const few = texts.slice(0, 100).map(readOrThrow)
  const entries = Array.from({ length: 10 }, () => few).flat()
  const alone = await microseconds(entries, ({ assessment, visible }) => outcomeOf(cohesietoets, assessment, visible))
  const judging = await microseconds(entries, ({ assessment, visible }) =>
    scoreAnswers(cohesietoets, assessment.depth, visible)
  )
  const scoring = await microseconds(entries, ({ assessment }) => outcomeOf(cohesietoets, assessment))
  const models = await microseconds(entries.slice(0, 2), ({ assessment }) =>
    outcomeOf(cohesietoets, { ...assessment, answers: throughModel(assessment) })
  )
  // Kept outcomes would teach the engine to expect that outcomes are kept, so they come after scoring.
  const outcomes = entries.map(({ assessment, visible }) => outcomeOf(cohesietoets, assessment, visible))
  const write = outcomeWriter()
  return [
    {
      name: 'reading an assessment, µs',
      value: amount(await microseconds(texts, (text) => readAssessment(text, atHand(cohesietoets))))
    },
    { name: 'scoring alone, of an assessment that is read: scores, advice and referrals, µs', value: amount(alone) },
    { name: 'scoring alone: outcomes per second', value: amount(1e6 / alone), mark: '100 000' },
    { name: 'scores without advice and referrals, µs', value: amount(judging) },
    { name: 'scores without advice and referrals: per second', value: amount(1e6 / judging), mark: '100 000' },
    { name: 'writing an outcome, µs', value: amount(await microseconds(outcomes, write)) },
    {
      name: 'writing it with JSON.stringify, µs',
      value: amount(await microseconds(outcomes, (outcome) => JSON.stringify(outcome)))
    },
    { name: 'scoring from the answers, µs', value: amount(scoring) },
    { name: 'scoring from the answers through a SurveyJS Model, µs', value: amount(models) },
    { name: 'times as long through a Model', value: amount(models / scoring), mark: '1 000' }
  ]
}

function readOrThrow(text: string): ReadAssessment {
  const read = readAssessment(text, atHand(cohesietoets))
  if (!read.ok) throw new Error('An assessment of the sample has errors')
  return read.value
}
