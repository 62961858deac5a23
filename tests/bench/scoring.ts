import { Model } from 'survey-core'
import { assess } from '#advice/assess.ts'
import { readAssessment } from '#assessment/read.ts'
import type { Answers, Assessment } from '#assessment/types.ts'
import { outcomeWriter } from '#outcome/write.ts'
import { cohesietoets } from '../support/questionnaire.ts'
import { amount, cpuOf, type Figure } from './figure.ts'
import { sample } from './sample.ts'

/** Enough for the engine to have compiled what is hot. */
const rounds = 20

/** The least processor time per entry, in microseconds, over some rounds. */
async function microseconds<T>(entries: readonly T[], work: (entry: T) => unknown): Promise<number> {
  const each: number[] = []
  for (let round = 0; round < rounds; round += 1) each.push(((await cpuOf(() => { for (const entry of entries) work(entry) })) * 1000) / entries.length)
  return Math.min(...each)
}

/** The answers that SurveyJS shows, through a Model of its own for every response. */
function throughModel({ answers }: Assessment): Answers {
  const model = new Model(cohesietoets.survey)
  model.data = { ...answers }
  const shown = model.getAllQuestions(false, true).filter((question) => question.isVisible && question.isParentVisible)
  const found = Object.fromEntries(shown.flatMap(({ name }) => [[name, answers[name]], [`${name}-Comment`, answers[`${name}-Comment`]]]).filter(([, value]) => value !== undefined)) as Answers
  model.dispose()
  return found
}

/** Reading, scoring and writing apart, and scoring through SurveyJS's Models beside it. */
export async function benchScoring(): Promise<readonly Figure[]> {
  const assessments = sample(1_000)
  const texts = assessments.map((assessment) => JSON.stringify(assessment))
  const outcomes = assessments.map((assessment) => assess(cohesietoets, assessment))
  const write = outcomeWriter()
  const scoring = await microseconds(assessments, (assessment) => assess(cohesietoets, assessment))
  const models = await microseconds(assessments.slice(0, 2), (assessment) => assess(cohesietoets, { ...assessment, answers: throughModel(assessment) }))
  return [
    { name: 'reading an assessment, µs', value: amount(await microseconds(texts, (text) => readAssessment(text, [cohesietoets]))) },
    { name: 'scoring and advising, µs', value: amount(scoring) },
    { name: 'writing an outcome, µs', value: amount(await microseconds(outcomes, write)) },
    { name: 'writing it with JSON.stringify, µs', value: amount(await microseconds(outcomes, (outcome) => JSON.stringify(outcome))) },
    { name: 'scoring and advising through a SurveyJS Model, µs', value: amount(models) },
    { name: 'times as long through a Model', value: amount(models / scoring) }
  ]
}
