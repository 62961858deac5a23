import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readAssessment } from '#assessment/read.ts'
import { parseJson } from '#lib/json.ts'
import { readReview } from '#review/read-review.ts'
import { readRound } from '#review/read-round.ts'
import { atHand, cohesietoets, readText } from '../../support/questionnaire.ts'

const repeatsIn = (text: string): readonly string[] | 'fits' => {
  const read = parseJson(text)
  return read.ok ? 'fits' : read.problems.map(({ code, path }) => `${code} ${path}`)
}

describe('a name that occurs twice in one object', () => {
  it.each([
    ['{"a":1,"a":2}', ['repeated-name a']],
    ['{"a":1,"a":1}', ['repeated-name a']],
    ['{"a":1,"\\u0061":2}', ['repeated-name a']],
    ['{"a\\"":1,"a\\"" : 2}', ['repeated-name a"']],
    ['{"":1,"":2}', ['repeated-name ']],
    ['{"7":1, "b":[{}], "7":2}', ['repeated-name 7']],
    ['[{"a":1},{"b":{"c":[0,{"d":1,"d":2}]}}]', ['repeated-name [1].b.c[1].d']],
    ['{"a":{"x":1},"a":{"y":[{"z":1,"z":2}]}}', ['repeated-name a', 'repeated-name a.y[0].z']],
    ['{"a":1,"a":2,"a":3}', ['repeated-name a']],
    ['{"a":1,"A":2,"á":3,"a\u0301":4}', 'fits'],
    ['{"a":"a","b":["a","a",":"],"c":{"a":"\\\\"}}', 'fits'],
    ['{"a":"\\": {\\"a\\"","b":"\\\\\\\\"}', 'fits'],
    ['["a","a"]', 'fits'],
    ['[{"a":1},{"a":1}]', 'fits']
  ])('%s', (text, expected) => {
    expect(repeatsIn(text)).toEqual(expected)
  })

  it('is found in any JSON, and never where there is none', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(repeatsIn(`{"whole":${text}}`)).toSatisfy(
          (found) => found === 'fits' || !JSON.stringify(found).includes('repeated-name')
        )
        expect(repeatsIn(`{"whole":${text},"other":0,"whole":${text}}`)).toSatisfy((found) =>
          JSON.stringify(found).includes('repeated-name whole')
        )
      })
    )
  })

  it.each([
    ['backslashes', `{"a":"${'\\\\'.repeat(2_000_000)}","a":0}`],
    ['quotes', `{"a":"${'\\"'.repeat(2_000_000)}","a":0}`],
    ['repeats', `{${Array.from({ length: 90_000 }, () => '"a":0').join(',')}}`],
    ['spaces before a colon', `{"a"${' '.repeat(4_000_000)}:0,"a":0}`]
  ])('is found in linear time among %s', (_, text) => {
    const start = process.cpuUsage()
    expect(repeatsIn(text)).toEqual(['repeated-name a'])
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1_000).toBeLessThan(2_000)
  })
})

const twice = (text: string, name: string): string => text.replace(`"${name}":`, `"${name}": null, "${name}":`)

test.each([
  [
    'an assessment',
    'answers',
    'examples/snelle-scan.cohesietoets.json',
    (text: string) => readAssessment(text, atHand(cohesietoets))
  ],
  [
    'a round',
    'seats',
    'examples/round/geldzorgen.round.cohesietoets.json',
    (text: string) => readRound(text, atHand(cohesietoets))
  ]
] as const)('makes the reader refuse %s', (_, name, file, read) => {
  const text = readText(file)
  expect(read(text).ok).toBe(true)
  expect(read(twice(text, name))).toMatchObject({ ok: false, problems: [{ code: 'repeated-name', path: name }] })
})

test('makes the reader refuse a review, even under a valid digest', () => {
  const round = readRound(readText('examples/round/geldzorgen.round.cohesietoets.json'), atHand(cohesietoets))
  if (!round.ok) throw new Error('The example round is wrong')
  expect(
    readReview(
      readText('tests/fixtures/cases/dup-under-digest.review.cohesietoets.json'),
      round.value.round,
      cohesietoets
    )
  ).toMatchObject({
    ok: false,
    problems: [{ code: 'repeated-name', path: expect.stringMatching(/szw-role$/) as string }]
  })
})
