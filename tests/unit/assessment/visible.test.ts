import { describe, expect, it } from 'vitest'
import { blankAssessment } from '#assessment/blank.ts'
import { passportAnswer } from '#assessment/passport.ts'
import type { Answers } from '#assessment/types.ts'
import { isInDepth, visibleAnswers } from '#assessment/visible.ts'
import type { Depth } from '#questionnaire/types.ts'
import { cohesietoets, schoolGarden } from '../../support/questionnaire.ts'

const see = (answers: Answers, depth: Depth = 'full') => {
  const visible = visibleAnswers(schoolGarden, depth, answers)
  return { answers: visible.answers, hidden: [...visible.hidden] }
}

describe('the visible answers', () => {
  it('leave out the answers and remarks of hidden questions, and nothing else', () => {
    const answers = {
      pond: 'no',
      'pond-fence': 2,
      'pond-fence-Comment': 'paragraaf 2',
      users: ['pupils'],
      water: 1,
      'x-own': 'kept'
    }
    expect(see(answers)).toEqual({
      answers: { pond: 'no', users: ['pupils'], water: 1, 'x-own': 'kept' },
      hidden: ['pond-fence', 'pond-life', 'open-hours']
    })
  })

  it('count hidden answers as unanswered in later conditions', () => {
    expect(see({ pond: 'no', 'pond-fence': 2, 'pond-life': 2, users: ['neighbours'] }).hidden).toEqual([
      'pond-fence',
      'pond-life'
    ])
    expect(see({ pond: 'yes', 'pond-fence': 2, 'pond-life': 2, users: ['neighbours'] }).hidden).toEqual([])
  })

  it('require every condition of page, panel and question to hold', () => {
    expect(see({ pond: 'yes', 'pond-fence': 2 }).hidden).toEqual(['lessons', 'open-hours'])
    expect(see({ pond: 'yes', 'pond-fence': 2, users: ['pupils'] }).hidden).toEqual(['open-hours'])
  })

  it('include only the checks of the quick scan at that depth', () => {
    expect(
      see({ pond: 'yes', 'pond-fence': 2, 'pond-fence-Comment': 'x', users: ['neighbours'], upkeep: 1 }, 'quick')
    ).toEqual({
      answers: { pond: 'yes', users: ['neighbours'], upkeep: 1 },
      hidden: ['pond-fence', 'pond-life', 'open-hours']
    })
  })

  it('are the same object when nothing is dropped', () => {
    const answers = { pond: 'no', users: ['neighbours'] }
    expect(visibleAnswers(schoolGarden, 'full', answers).answers).toBe(answers)
  })

  it('leave out a remark also where there is no answer', () => {
    expect(see({ pond: 'no', users: ['neighbours'], 'pond-fence-Comment': 'x' }).answers).toEqual({
      pond: 'no',
      users: ['neighbours']
    })
  })
})

it('only checks can be outside the depth', () => {
  const [quick, other, open] = ['szw-role', 'shared-analysis', 'policy-title'].map((name) =>
    cohesietoets.questions.get(name)
  )
  const inQuick = [quick, other, open].map((question) => question !== undefined && isInDepth(question, 'quick'))
  expect(inQuick).toEqual([true, false, true])
  expect(other !== undefined && isInDepth(other, 'full')).toBe(true)
})

it('a blank assessment has no answers or actions, and its modification time is its creation time', () => {
  expect(
    blankAssessment({
      id: 'a',
      now: '2026-11-22T10:00:00Z',
      questionnaire: schoolGarden,
      depth: 'quick',
      language: 'en'
    })
  ).toEqual({
    format: 'cohesietoets/assessment',
    version: 1,
    id: 'a',
    questionnaire: { id: 'schooltuin', version: '0.3.0' },
    depth: 'quick',
    language: 'en',
    createdAt: '2026-11-22T10:00:00Z',
    modifiedAt: '2026-11-22T10:00:00Z',
    answers: {},
    actions: []
  })
})

it('an answer about the draft is one line, and empty when it is not text or a number', () => {
  expect(passportAnswer({ 'policy-title': ' Wet\n\n digitaal  loket ' }, 'title')).toBe('Wet digitaal loket')
  expect(passportAnswer({ 'draft-version': 2 }, 'version')).toBe('2')
  expect(passportAnswer({ 'draft-date': ['x'] }, 'date')).toBe('')
  expect(passportAnswer({}, 'title')).toBe('')
})
