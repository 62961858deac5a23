import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { blankAssessment } from '#assessment/blank.ts'
import { checkAssessment } from '#assessment/read.ts'
import type { Answers, Assessment, Value } from '#assessment/types.ts'
import { stepsFrom, upgrade } from '#assessment/upgrade.ts'
import { isBlank } from '#lib/blank.ts'
import { versionStep } from '#questionnaire/changes.ts'
import { questionnairesOf } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { upgradeLines } from '#wording/upgrade.ts'
import { garden } from '../support/garden.ts'
import { translators } from '../support/report.ts'

const first: Questionnaire = { ...garden(), version: '0.1.0' }
const next: Questionnaire = {
  ...garden(),
  version: '0.3.0',
  changes: [
    versionStep({ from: '0.1.0', to: '0.2.0', renamed: { classes: 'teaching' } }),
    versionStep({
      from: '0.2.0',
      to: '0.3.0',
      renamed: { teaching: 'lessons' },
      options: { pond: { large: 'yes', small: 'yes' }, users: { parents: 'neighbours' } },
      listed: ['users'],
      merged: [{ from: ['gate', 'hedge'], into: 'pond-fence' }],
      removed: ['sheds'],
      added: ['upkeep'],
      meaning: ['soil-tested', 'water']
    })
  ]
}

const assessment = (answers: Answers, more: Partial<Assessment> = {}): Assessment => ({
  ...blankAssessment({ id: 'a', now: '2026-11-29T12:00:00Z', questionnaire: first, depth: 'full', language: 'nl' }),
  answers,
  ...more
})
const upgraded = (answers: Answers, more: Partial<Assessment> = {}) => {
  const result = upgrade(assessment(answers, more), next)
  if (result === null) throw new Error('there is no way')
  return result
}

describe('an upgrade', () => {
  it.each<[string, Answers, Answers]>([
    [
      'leaves what did not change',
      { 'garden-title': 'Tuin', 'soil-tested': 2 },
      { 'garden-title': 'Tuin', 'soil-tested': 2 }
    ],
    [
      'moves an answer and its remark twice',
      { classes: 2, 'classes-Comment': 'p. 3' },
      { lessons: 2, 'lessons-Comment': 'p. 3' }
    ],
    ['gives an option its successor', { pond: 'small' }, { pond: 'yes' }],
    ['makes a list of a single choice', { users: 'pupils' }, { users: ['pupils'] }],
    [
      'gives each option in a list its successor, once',
      { users: ['parents', 'neighbours'] },
      { users: ['neighbours'] }
    ],
    ['keeps what is no longer asked', { sheds: 3, 'sheds-Comment': 'two' }, { sheds: 3, 'sheds-Comment': 'two' }],
    ['keeps an option without a successor under its version', { pond: 'swamp' }, { 'pond@0.2.0': 'swamp' }],
    [
      'keeps an answer whose name another one takes, and its remark',
      { lessons: 1, classes: 2, 'lessons-Comment': 'one', 'classes-Comment': 'two' },
      { lessons: 1, 'teaching@0.2.0': 2, 'lessons-Comment': 'one', 'lessons-Comment@0.2.0': 'two' }
    ],
    ['keeps a name that no version knows', { moon: [1, 2] }, { moon: [1, 2] }]
  ])('%s', (_, before, after) => {
    expect(upgraded(before).assessment.answers).toEqual(after)
  })

  it('gives a merged question the strongest of its answers, and all remarks', () => {
    const before = { gate: 1, hedge: 2, 'pond-fence': 0, 'gate-Comment': 'of wood', 'pond-fence-Comment': 'none' }
    expect(upgraded(before).assessment.answers).toEqual({
      ...before,
      'pond-fence': 2,
      'pond-fence@0.2.0': 0,
      'pond-fence-Comment': 'none\nof wood'
    })
    expect(upgraded({ gate: 'unknown', 'pond-fence': 1 }).assessment.answers['pond-fence']).toBe(1)
    expect(upgraded({ gate: 'unknown' }).assessment.answers['pond-fence']).toBe('unknown')
  })

  it('moves actions with the check they are about', () => {
    const action = { owner: 'beheer', due: '', status: 'doing', reason: '' } as const
    const actions = ['classes:1', 'own:1', 'dry-and-poor'].map((advice) => ({ ...action, advice }))
    expect(upgraded({}, { actions }).assessment.actions.map(({ advice }) => advice)).toEqual([
      'lessons:1',
      'own:1',
      'dry-and-poor'
    ])
  })

  it('asks for another look only where a level was given', () => {
    expect(upgraded({ 'soil-tested': 1, water: 'unknown' }).assessment.lookAgain).toEqual(['soil-tested'])
    expect(upgraded({ water: 'unknown' }).assessment).not.toHaveProperty('lookAgain')
  })

  it('reports everything that it did, in both languages', () => {
    const { changes } = upgraded({ classes: 1, pond: 'small', gate: 2, sheds: 1, 'soil-tested': 2 })
    for (const language of ['nl', 'en'] as const) {
      const source = { questionnaire: next, before: first, changes, language, translate: translators[language] }
      expect(upgradeLines(source)).toMatchSnapshot(language)
    }
  })

  it('is not possible from a version that no step leads from', () => {
    expect(upgrade({ ...assessment({}), questionnaire: { id: first.id, version: '9.0.0' } }, next)).toBeNull()
    expect(stepsFrom('0.3.0', next)).toEqual([])
  })
})

const levels = fc.constantFrom<Value>(0, 1, 2, 'unknown')
const anyAnswers = fc.record(
  {
    'garden-title': fc.string(),
    'square-metres': fc.integer({ min: 1, max: 10_000 }),
    pond: fc.constantFrom('yes', 'no', 'large', 'small', 'swamp'),
    users: fc.oneof(fc.constantFrom('pupils', 'parents'), fc.subarray(['pupils', 'neighbours', 'parents'])),
    classes: levels,
    gate: levels,
    hedge: levels,
    'gate-Comment': fc.string(),
    'pond-fence': levels,
    'pond-fence-Comment': fc.string(),
    sheds: levels,
    'soil-tested': levels,
    moon: fc.oneof(fc.string(), fc.integer())
  },
  { requiredKeys: [] }
)

test('no answer is lost, and the result can be read and stays the same when upgraded again', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { assessment: after, changes } = upgraded(answers)
      const kept = new Set(Object.values(after.answers).map((value) => JSON.stringify(value)))
      const told = new Set(changes.flatMap((change) => ('before' in change ? [JSON.stringify(change.before)] : [])))
      for (const [name, value] of Object.entries(answers).filter((each) => !isBlank(each[1]))) {
        const text = JSON.stringify(value)
        const joined =
          name.endsWith('-Comment') && Object.values(after.answers).some((each) => String(each).includes(String(value)))
        const inList = JSON.stringify([value])
        expect([name, kept.has(text) || told.has(text) || joined || kept.has(inList)]).toEqual([name, true])
      }
      expect(checkAssessment(after, questionnairesOf(next))).toMatchObject({ ok: true })
      expect(upgrade(after, next)).toEqual({ assessment: after, changes: [] })
    })
  )
})
