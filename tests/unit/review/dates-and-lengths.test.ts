import { describe, expect, it } from 'vitest'
import { checkAssessment } from '#assessment/read.ts'
import type { Assessment } from '#assessment/types.ts'
import { textLimits } from '#lib/limits.ts'
import type { Result } from '#lib/problem.ts'
import { readDecisions } from '#review/decisions.ts'
import { withDigest } from '#review/digest.ts'
import { checkRoundPart } from '#review/round-part.ts'
import { checkReview } from '#review/read-review.ts'
import { checkRound } from '#review/read-round.ts'
import type { Judging, Review, Round, Settling, SignOff } from '#review/types.ts'
import { signOffNow } from '#review/sign-off.ts'
import { atHand, cohesietoets, readText } from '../../support/questionnaire.ts'

const json = (path: string): unknown => JSON.parse(readText(path))
const { $schema: _, ...round } = json('examples/round/geldzorgen.round.cohesietoets.json') as Round & {
  readonly $schema: string
}
const { $schema: _also, ...review } = json('examples/round/szw.review.cohesietoets.json') as Review & {
  readonly $schema: string
}
const assessment = json('examples/ai-in-het-onderwijs.cohesietoets.json') as Assessment
const action = { advice: 'szw-role:1', owner: 'programmamanager', due: '', status: 'open', reason: '' } as const
const sign = { seat: 'szw', verdict: 'agreed', remark: '', date: '' } as const
const unsigned: Settling = { kind: 'settling', round, reviews: [review], decisions: {}, signOff: [] }
const settling = signOffNow(assessment, unsigned, sign)
/** A settling with a sign-off of its current content. */
const signed = (change: Partial<Settling>, word: Partial<SignOff> = {}) =>
  part(signOffNow(assessment, { ...unsigned, ...change }, { ...sign, ...word }))
const judging: Judging = {
  kind: 'judging',
  round,
  reviewer: review.reviewer,
  confidence: {},
  revision: 0,
  handedInAt: ''
}
const decisions = {
  format: 'cohesietoets/decisions',
  version: 1,
  round: round.id,
  acceptUnanimous: true,
  decisions: { 'szw-role': { answer: 1, reason: 'na overleg', dissent: [{ seat: 'szw', why: '' }] } },
  answers: {},
  signOff: [sign]
} as const

const questions = [...cohesietoets.questions.values()]
const isPassportDate = ({ kind, name }: (typeof questions)[number]): boolean =>
  kind === 'date' && name.startsWith('draft')
const dates = questions.filter(({ kind }) => kind === 'date').map(({ name }) => name)

type Reading = (value: string) => Result<unknown>
const part = (review: object) => checkRoundPart({ ...assessment, review: { ...review } }, cohesietoets)
const answering = (answers: object): Assessment => ({ ...assessment, answers: { ...assessment.answers, ...answers } })
const decided = (change: object): Result<unknown> =>
  readDecisions(JSON.stringify({ ...decisions, ...change }), settling, cohesietoets)

/** Every date that a file can hold, by its path, with a function that reads a file with this value there. */
const everyDate: readonly (readonly [string, Reading])[] = [
  ...dates.map((name): [string, Reading] => [
    `answers.${name}`,
    (value) => checkAssessment(answering({ [name]: value }), atHand(cohesietoets))
  ]),
  ['actions[0].due', (due) => checkAssessment({ ...assessment, actions: [{ ...action, due }] }, atHand(cohesietoets))],
  ['deadline', (deadline) => checkRound(withDigest({ ...round, deadline }), atHand(cohesietoets))],
  ...questions
    .filter(isPassportDate)
    .map(({ name }): [string, Reading] => [
      `passport.${name}`,
      (value) =>
        checkRound(withDigest({ ...round, passport: { ...round.passport, [name]: value } }), atHand(cohesietoets))
    ]),
  ...dates.map((name): [string, Reading] => [
    `assessment.answers.${name}`,
    (value) => {
      const answers = { ...review.assessment.answers, [name]: value }
      return checkReview(withDigest({ ...review, assessment: { ...review.assessment, answers } }), round, cohesietoets)
    }
  ]),
  ['review.round.deadline', (deadline) => part({ ...judging, round: withDigest({ ...round, deadline }) })],
  ['review.round.deadline', (deadline) => part({ ...settling, round: withDigest({ ...round, deadline }) })],
  ['review.signOff[0].date', (date) => signed({}, { date })],
  ['signOff[0].date', (date) => decided({ signOff: [{ ...sign, date }] })]
]

const impossible = [
  '20266-02-01',
  '0026-11-22',
  '0266-11-22',
  '2026-02-30',
  '22-11-2026',
  '1899-12-31',
  '2200-01-01',
  'x'
]

describe.each(everyDate)('a date at %s', (path, read) => {
  it.each(['', '1900-01-01', '2026-11-22', '2199-12-31'])('may be "%s"', (date) => {
    expect(read(date)).toMatchObject({ ok: true, warnings: [] })
  })

  it.each(impossible)('that is "%s" counts as not filled in, with a warning', (date) => {
    const result = read(date)
    expect(result).toMatchObject({
      ok: true,
      warnings: [{ severity: 'warning', code: 'not-a-day', path, args: { found: date } }]
    })
  })
})

it('reading empties an impossible date, unless a digest covers it', () => {
  const read = checkAssessment(
    { ...answering({ 'draft-date': '20266-02-01' }), actions: [{ ...action, due: 'x' }] },
    atHand(cohesietoets)
  )
  expect(read).toMatchObject({
    value: {
      assessment: { answers: { 'draft-date': '' }, actions: [{ due: '' }] },
      visible: { answers: { 'draft-date': '' } }
    }
  })
  expect(signed({}, { date: 'x' })).toMatchObject({ value: { signOff: [{ date: '' }] } })
  const late = withDigest({ ...round, deadline: 'x' })
  expect(checkRound(late, atHand(cohesietoets))).toMatchObject({ value: { round: late } })
})

/** Every text that a file can hold, with its maximum length. */
const everyText: readonly (readonly [string, keyof typeof textLimits, Reading])[] = [
  ...questions.flatMap(({ kind, name, remarkName }): [string, keyof typeof textLimits, Reading][] => [
    ...(kind === 'text' || kind === 'comment'
      ? [
          [
            `answers.${name}`,
            kind === 'text' ? 'short' : 'long',
            (value: string) => checkAssessment(answering({ [name]: value }), atHand(cohesietoets))
          ] as [string, keyof typeof textLimits, Reading]
        ]
      : []),
    ...(remarkName === null
      ? []
      : [
          [
            `answers.${remarkName}`,
            'long',
            (value: string) => checkAssessment(answering({ [remarkName]: value }), atHand(cohesietoets))
          ] as [string, keyof typeof textLimits, Reading]
        ])
  ]),
  ...(['owner', 'text', 'reason', 'advice'] as const).map((field): [string, keyof typeof textLimits, Reading] => [
    `actions[0].${field}`,
    field === 'owner' || field === 'advice' ? 'short' : 'long',
    (value) => checkAssessment({ ...assessment, actions: [{ ...action, [field]: value }] }, atHand(cohesietoets))
  ]),
  ...(['title', 'version'] as const).map((field): [string, keyof typeof textLimits, Reading] => [
    `draft.${field}`,
    'short',
    (value) => checkRound(withDigest({ ...round, draft: { ...round.draft, [field]: value } }), atHand(cohesietoets))
  ]),
  ['instruction', 'long', (instruction) => checkRound(withDigest({ ...round, instruction }), atHand(cohesietoets))],
  ...(['function', 'organisation'] as const).map((field): [string, keyof typeof textLimits, Reading] => [
    `seats[0].${field}`,
    'short',
    (value) =>
      checkRound(
        withDigest({ ...round, seats: round.seats.map((seat, at) => (at === 0 ? { ...seat, [field]: value } : seat)) }),
        atHand(cohesietoets)
      )
  ]),
  [
    'review.decisions.szw-role.reason',
    'long',
    (reason) => signed({ decisions: { 'szw-role': { reason, dissent: [] } } })
  ],
  [
    'review.decisions.szw-role.dissent[0].why',
    'long',
    (why) => signed({ decisions: { 'szw-role': { reason: '', dissent: [{ reviewer: review.reviewer.id, why }] } } })
  ],
  ['review.signOff[0].remark', 'long', (remark) => signed({}, { remark })],
  ['decisions.szw-role.reason', 'long', (reason) => decided({ decisions: { 'szw-role': { answer: 1, reason } } })],
  [
    'decisions.szw-role.remark',
    'long',
    (remark) => decided({ decisions: { 'szw-role': { answer: 1, reason: 'na overleg', remark } } })
  ],
  ['signOff[0].remark', 'long', (remark) => decided({ signOff: [{ ...sign, remark }] })]
]

describe.each(everyText)('the text at %s', (path, length, read) => {
  it('may be as long as the limit, and longer with a warning', () => {
    const limit = textLimits[length]
    expect(read('a'.repeat(limit))).toMatchObject({ ok: true, warnings: [] })
    expect(read('a'.repeat(limit + 3))).toMatchObject({
      ok: true,
      warnings: [{ severity: 'warning', code: 'text-too-long', path, args: { limit, count: 3 } }]
    })
    expect(read(`a${'\u0301'.repeat(200)}`)).toMatchObject({ ok: true, warnings: [{ code: 'too-many-marks', path }] })
  })
})
