import { describe, expect, it } from 'vitest'
import { readAssessment } from '#assessment/read.ts'
import { fileWith, fileWithAnswers, soundFile, told } from '../../support/file.ts'
import { atHand, cohesietoets, schoolGarden } from '../../support/questionnaire.ts'

const read = (text: string) => readAssessment(text, atHand(cohesietoets))
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

describe('a sound file', () => {
  it('is read without a message', () => {
    expect(read(fileWith({}))).toMatchObject({ ok: true, warnings: [] })
  })

  it('may begin with a byte order mark and end in white space', () => {
    expect(read(`\ufeff${fileWith({})}\r\n\n`)).toMatchObject({ ok: true, warnings: [] })
  })

  it('finds its own questionnaire among several', () => {
    const result = readAssessment(
      fileWith({ questionnaire: { id: 'schooltuin', version: '0.3.0' }, answers: { pond: 'yes' } }),
      atHand(cohesietoets, schoolGarden)
    )
    expect(result.ok && result.value.questionnaire.id).toBe('schooltuin')
  })

  it.each([
    ['a level', { 'szw-role': 3 }],
    ['unknown', { 'szw-role': 'unknown' }],
    ['not applicable with a reason', { 'values-complement': 'not-applicable', 'values-complement-Comment': 'reden' }],
    ['a remark without an answer', { 'szw-role-Comment': 'paragraaf 2' }],
    ['a number', { 'horizon-years': 8 }],
    ['a date', { 'draft-date': '2026-02-28' }],
    ['a role', { 'role-bzk': 'co-owner' }],
    ['a group', { 'group-low-income': 'tested' }],
    ['several options', { technologies: ['ai', 'cloud'] }],
    ['no options', { technologies: [] }],
    [
      'a future',
      {
        'future-wild-west': 'weaker',
        'future-wild-west-forces': ['private-infrastructure'],
        'future-wild-west-Comment': 'omdat'
      }
    ],
    ['an empty text', { 'policy-title': '' }]
  ])('may contain %s', (_, answers) => {
    expect(told(read(fileWithAnswers(answers)))).toEqual([])
  })
})

describe('a file is refused', () => {
  it.each([
    ['without anything in it', '', 'empty'],
    ['with only white space', ' \n\t ', 'empty'],
    ['with only a byte order mark', '\ufeff', 'empty'],
    ['that is no JSON', 'hello', 'not-json'],
    ['that breaks off', '{"format": "cohesietoets/assessment"', 'not-json'],
    ['that is larger than the limit', ' '.repeat(10_000_001), 'too-large'],
    ['that is nested too deep', nested(33), 'too-deep'],
    ['that is nested far too deep', nested(1_000_000), 'too-deep'],
    ['that holds too many values', fileWithAnswers({ own: Array.from({ length: 150_000 }, () => 1) }), 'too-many'],
    [
      'with a number that would become infinite',
      fileWithAnswers({ own: [0] }).replace('[0]', '[1e999]'),
      'out-of-range answers.own[0]'
    ],
    ['that is a list', '[]', 'wrong-format'],
    ['that is a text', '"cohesietoets/assessment"', 'wrong-format'],
    ['that is nothing', 'null', 'wrong-format'],
    ['that is another document', '{"format": "cohesietoets/outcome", "version": 1}', 'wrong-format format'],
    ['that is just some object', '{}', 'wrong-format format'],
    ['without a version', '{"format": "cohesietoets/assessment"}', 'wrong-version version'],
    ['with a version that never was', fileWith({ version: 0 }), 'wrong-version version'],
    ['with a version in words', fileWith({ version: '1' }), 'wrong-version version'],
    ['of a newer version', fileWith({ version: 2 }), 'newer-version version'],
    [
      'of another questionnaire',
      fileWith({ questionnaire: { id: 'iets-anders', version: '1.0.0' } }),
      'unknown-questionnaire questionnaire.id'
    ],
    [
      'of a questionnaire named like a part of the language',
      fileWith({ questionnaire: { id: 'toString', version: '1' } }),
      'unknown-questionnaire questionnaire.id'
    ]
  ])('%s', (_, text, problem) => {
    const result = read(text)
    expect(result.ok).toBe(false)
    expect(told(result)).toEqual([problem])
  })

  it('nested within the limit only for its content', () => {
    expect(told(read(nested(32)))).toEqual(['wrong-format'])
    expect(told(read(fileWithAnswers({ 'policy-title': '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[' })))).toEqual([])
  })

  it('that is not JSON with the line and the place in it', () => {
    const result = read('{\n  "format": x\n}')
    expect(!result.ok && result.problems[0]?.args).toEqual({ line: 2, column: 13 })
  })

  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])('with a key %s at any depth', (key) => {
    const text = fileWith({ answers: {} }).replace(
      '"answers":{}',
      `"answers":{"szw-role":1,"x-list":[{"${key}":{"polluted":true}}]}`
    )
    expect(told(read(text))).toEqual([`forbidden-key answers.x-list[0].${JSON.parse(`"${key}"`) as string}`])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('the envelope', () => {
  it.each([
    ['id', undefined, 'missing id'],
    ['id', 5, 'wrong-type id'],
    ['id', '', 'bad-id id'],
    ['id', '../../etc/passwd', 'bad-id id'],
    ['id', 'x'.repeat(101), 'bad-id id'],
    ['depth', 'deep', 'not-an-option depth'],
    ['depth', undefined, 'missing depth'],
    ['language', 'de', 'not-an-option language'],
    ['createdAt', 'gisteren', 'not-a-date createdAt'],
    ['createdAt', '2026-02-30T10:00:00Z', 'not-a-date createdAt'],
    ['modifiedAt', 1, 'wrong-type modifiedAt'],
    ['answers', [], 'wrong-type answers'],
    ['answers', undefined, 'missing answers'],
    ['actions', {}, 'wrong-type actions'],
    ['questionnaire', undefined, 'missing questionnaire'],
    ['questionnaire', 'cohesietoets', 'wrong-type questionnaire']
  ])('with %s %j is refused', (field, value, problem) => {
    expect(told(read(fileWith({ [field]: value })))).toEqual([problem])
  })

  it('with faulty actions is refused, action by action', () => {
    const action = { advice: 'szw-role:1', owner: 'programmamanager', due: '', status: 'open', reason: '' }
    const actions = [
      action,
      { ...action, due: 20261231 },
      { ...action, status: 'ready' },
      { ...action, owner: undefined },
      'x',
      { ...action, advice: '' }
    ]
    expect(told(read(fileWith({ actions })))).toEqual([
      'unsupported-type actions[1].due',
      'not-an-option actions[2].status',
      'missing actions[3].owner',
      'wrong-type actions[4]',
      'out-of-range actions[5].advice'
    ])
  })

  it('may have unknown fields, which are reported and kept', () => {
    const result = read(fileWith({ 'x-note': { by: 'somebody' } }))
    expect(told(result)).toEqual(['unknown-field x-note'])
    expect(result.ok && result.value.assessment).toMatchObject({ 'x-note': { by: 'somebody' } })
  })

  it('of another version of the questionnaire is accepted, with a warning', () => {
    expect(told(read(fileWith({ questionnaire: { id: 'cohesietoets', version: '0.9.0' } })))).toEqual([
      'questionnaire-version questionnaire.version'
    ])
  })
})

describe('an answer is refused', () => {
  it.each([
    ['a level that does not exist', 'szw-role', 4, 'not-an-option'],
    ['a level below zero', 'szw-role', -1, 'not-an-option'],
    ['half a level', 'szw-role', 1.5, 'not-an-option'],
    ['a level in quotes', 'szw-role', '2', 'not-an-option'],
    ['a word', 'szw-role', 'yes', 'not-an-option'],
    ['a member of lists', 'szw-role', 'length', 'not-an-option'],
    ['nothing', 'szw-role', null, 'wrong-type'],
    ['a truth', 'szw-role', true, 'wrong-type'],
    ['a list', 'szw-role', [2], 'wrong-type'],
    ['an object', 'szw-role', {}, 'wrong-type'],
    ['a remark that is no text', 'szw-role-Comment', 5, 'wrong-type'],
    ['a role that is none', 'role-bzk', 'boss', 'not-an-option'],
    ['a party’s level', 'role-bzk', true, 'wrong-type'],
    ['one option for several', 'technologies', 'ai', 'wrong-type'],
    ['an unknown option among several', 'technologies', ['ai', 'magic'], 'not-an-option'],
    ['a number in words', 'horizon-years', '8', 'wrong-type'],
    ['a number out of range', 'horizon-years', -1, 'out-of-range'],
    ['a title that is a number', 'policy-title', 1, 'wrong-type']
  ])('%s', (_, name, value, code) => {
    const path = name === 'technologies' && code === 'not-an-option' ? `answers.${name}[1]` : `answers.${name}`
    const result = read(fileWithAnswers({ [name]: value }))
    expect(result.ok).toBe(false)
    expect(told(result)).toEqual([`${code} ${path}`])
  })
})

it.each(['open', 'doing', 'done', 'not-adopted'])('an action may be %s', (status) => {
  expect(told(read(fileWith({ actions: [{ advice: 'own:1', owner: '', due: '', status, reason: '' }] })))).toEqual([])
})

it('a text that reads as not applicable stays a text', () => {
  expect(told(read(fileWithAnswers({ 'policy-title': 'not-applicable' })))).toEqual([])
})

describe('an answer is kept with a warning', () => {
  it.each([
    ['under an unknown name', { 'szw-rol': 2 }, 'unknown-answer answers.szw-rol'],
    ['of whatever kind under an unknown name', { other: { deep: [1] } }, 'unknown-answer answers.other'],
    ['under a name of the language', { toString: 1 }, 'unknown-answer answers.toString'],
    [
      'as a remark on something that has none',
      { 'policy-title-Comment': 'x' },
      'unknown-answer answers.policy-title-Comment'
    ],
    [
      'not applicable without a reason',
      { 'values-complement': 'not-applicable' },
      'reason-missing answers.values-complement'
    ],
    [
      'not applicable where it is not allowed',
      { 'szw-role': 'not-applicable', 'szw-role-Comment': 'reden' },
      'not-applicable-not-allowed answers.szw-role'
    ],
    ['to a hidden question', { 'future-wild-west-measure': 'yes' }, 'hidden-answer answers.future-wild-west-measure']
  ])('%s', (_, answers, warning) => {
    const result = read(fileWithAnswers(answers))
    expect(result.ok && result.value.assessment.answers).toEqual(answers)
    expect(told(result)).toEqual([warning])
  })
})

it('all problems come at once: with errors, the warnings are left out', () => {
  const broken = {
    ...soundFile,
    depth: 'deep',
    modifiedAt: 'x',
    answers: { 'szw-role': 9, 'ocw-role': {}, 'horizon-years': 'x', other: 1 },
    actions: [{}]
  }
  const problems = told(read(JSON.stringify(broken)))
  expect(problems).toEqual([
    'not-an-option depth',
    'not-a-date modifiedAt',
    'missing actions[0].advice',
    'missing actions[0].owner',
    'missing actions[0].due',
    'missing actions[0].status',
    'missing actions[0].reason',
    'not-an-option answers.szw-role',
    'wrong-type answers.ocw-role',
    'wrong-type answers.horizon-years'
  ])
})

it.each([
  ['another document', { format: 'other/thing' }, 'wrong-format', { found: 'other/thing' }],
  ['no format', { format: undefined }, 'wrong-format', { found: '' }],
  ['a newer version', { version: 2 }, 'newer-version', { found: 2 }],
  [
    'another questionnaire',
    { questionnaire: { id: 'iets', version: '1' } },
    'unknown-questionnaire',
    { found: 'iets', known: 'cohesietoets, schooltuin' }
  ],
  ['an id with a slash', { id: 'a/b' }, 'bad-id', { found: 'a/b' }],
  ['answers that are none', { answers: 'x' }, 'wrong-type', { expected: 'object' }],
  ['a review that is none', { review: [] }, 'wrong-type', { expected: 'object' }]
])('%s is refused with the value that was found', (_, fields, code, args) => {
  expect(readAssessment(fileWith(fields), atHand(cohesietoets, schoolGarden))).toMatchObject({
    ok: false,
    problems: [{ code, args }]
  })
})

it.each([
  [
    'another version',
    { questionnaire: { id: 'cohesietoets', version: '0.9.0' } },
    'questionnaire-version',
    { found: '0.9.0', current: cohesietoets.version }
  ],
  ['a field of others', { 'x-note': 1 }, 'unknown-field', { key: 'x-note' }]
])('%s is reported with the value that was found', (_, fields, code, args) => {
  const result = read(fileWith(fields))
  expect(result.ok && result.warnings).toEqual([
    { severity: 'warning', code, path: expect.any(String) as string, args }
  ])
})
