import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import { blankAssessment } from '#assessment/blank.ts'
import { checkAssessment } from '#assessment/read.ts'
import type { Answers, Value } from '#assessment/types.ts'
import { loadQuestionnaires } from '#cli/content.ts'
import { outcomeWriter } from '#outcome/write.ts'
import type { Question, Questionnaire } from '#questionnaire/types.ts'
import { Desk } from '../support/command-line.ts'

const folder = 'tests/fixtures/version-1.0.0'
const names = ['ai-in-het-onderwijs', 'digitaal-loket-gemeente', 'digitale-identiteit-wallet', 'snelle-scan']
const questionnaires = loadQuestionnaires()
const desk = new Desk()
afterAll(() => desk.clear())

/** Numbers below 2³², always the same ones: a test may not depend on how a library draws them. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function valueFor(question: Question, draw: (below: number) => number): Value {
  switch (question.kind) {
    case 'check':
      return [0, 1, 2, 3, 'unknown', 'not-applicable'][draw(question.notApplicable === null ? 5 : 6)] ?? 0
    case 'choice':
      return question.options[draw(question.options.length)]?.value ?? 0
    case 'choices':
      return question.options.filter(() => draw(3) === 0).map(({ value }) => value)
    case 'number':
      return (question.min ?? 0) + draw(20)
    case 'date':
      return `2026-0${1 + draw(9)}-1${draw(10)}`
    case 'text':
    case 'comment':
      return ['', 'tekst', 'een langere tekst'][draw(3)] ?? ''
  }
}

function answersTo({ questions }: Questionnaire, draw: (below: number) => number): Answers {
  const answers: Record<string, Value> = {}
  for (const question of questions.values()) {
    if (draw(6) > 0) answers[question.name] = valueFor(question, draw)
    if (question.remarkName !== null && draw(2) > 0) answers[question.remarkName] = 'paragraaf 2.3'
  }
  return answers
}

/** The same text without what outcomes say since: the points of a first step. */
const asItWas = (text: string): string => text.replaceAll(/\s*"brings":\s*\{[^[]*\[[^\]]*\]\s*\},/g, '')

describe('outcomes of version 1.0.0 stay what they were, to the last digit', () => {
  it.each(names)('%s', async (name) => {
    desk.put(`${name}.json`, readFileSync(`${folder}/${name}.cohesietoets.json`))
    const run = await desk.run(['score', `${name}.json`])
    expect({ ...run, out: asItWas(run.out) }).toEqual({
      status: 0,
      out: readFileSync(`${folder}/${name}.outcome.json`, 'utf8'),
      told: []
    })
  })

  it('1,000 random assessments', () => {
    const questionnaire = questionnaires.find({ id: 'cohesietoets', version: '1.0.0' })
    if (questionnaire === null) throw new Error('version 1.0.0 is gone')
    const draw = numbers(20_261_129)
    const write = outcomeWriter()
    const all = createHash('sha256')
    for (let index = 0; index < 1_000; index += 1) {
      const start = { id: `random-${index}`, now: '2026-11-29T12:00:00Z' }
      const blank = blankAssessment({
        ...start,
        questionnaire,
        depth: index % 2 === 0 ? 'full' : 'quick',
        language: 'nl'
      })
      const read = checkAssessment({ ...blank, answers: answersTo(questionnaire, draw) }, questionnaires)
      if (!read.ok) throw new Error(JSON.stringify(read.problems))
      expect(read.value.questionnaire).toBe(questionnaire)
      all.update(`${asItWas(write(outcomeOf(questionnaire, read.value.assessment, read.value.visible)))}\n`)
    }
    expect(all.digest('hex')).toBe('f3899364ba8a903f01265f545737d5ccb0a70d907888f9e674d3bf1f19e304a4')
  })
})
