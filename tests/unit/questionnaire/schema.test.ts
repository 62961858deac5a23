import { describe, expect, it } from 'vitest'
import { told } from '../../support/file.ts'
import { afterBreaking, check, rule, set, theme, type Broken, type Loose } from './break.ts'

const problems = (how: (files: Broken) => void): readonly string[] =>
  told(afterBreaking(how)).filter((problem) => !/translation/u.test(problem))
const withRuleId = (id: string): readonly string[] => problems((files) => set(rule(files), 'id', id))
const withVersion = (version: string): readonly string[] => problems((files) => set(files.scoring, 'version', version))
const withOption = (value: unknown): readonly string[] =>
  problems((files) =>
    set(files.questionnaire['pages']?.[0]?.['elements']?.[2]?.['choices']?.[1] as Loose, 'value', value)
  )

describe('names', () => {
  it.each(['a', 'a1', 'a-b', 'dry-2-wet', '2'.padStart(60, 'a')])('may be %s', (id) => {
    expect(withRuleId(id)).toEqual([])
  })

  it.each(['', 'A', 'aB', '1a', 'a_b', 'a b', 'a-', '-a', 'a--b', 'é', '!a', 'a!'])('may not be "%s"', (id) => {
    expect(withRuleId(id)).toEqual(['bad-id advice.rules[0].id'])
  })

  it('may not be longer than 60', () => {
    expect(withRuleId('a'.repeat(61))).toEqual(['out-of-range advice.rules[0].id'])
  })
})

it('a version has three numbers', () => {
  expect(['1.0.0', '10.20.30'].flatMap(withVersion)).toEqual([])
  for (const version of ['', '1.0', 'v1.0.0', '1.0.0-beta', '1.0.0.0', 'a.b.c', '1..0'])
    expect(withVersion(version)).toEqual(['bad-id scoring.version'])
})

it('an option is a number or a lower-case word', () => {
  expect(['never', 'not-yet', 'b4', 5, 0].flatMap(withOption)).toEqual([])
  for (const value of ['', 'No', 'not yet', '1st', 'a-', 'a--b', '-a'])
    expect(withOption(value)).toEqual(['bad-id questionnaire.pages[0].elements[2].choices[1].value'])
  expect(withOption(true)).toEqual(['unsupported-type questionnaire.pages[0].elements[2].choices[1].value'])
})

describe('numbers and lists are limited', () => {
  it.each<[string, (files: Broken) => void, string]>([
    [
      'a page without questions',
      (files) => set(files.questionnaire['pages']?.[0] as Loose, 'elements', []),
      'out-of-range questionnaire.pages[0].elements'
    ],
    [
      'a panel without questions',
      (files) => set(files.questionnaire['pages']?.[2]?.['elements']?.[1] as Loose, 'elements', []),
      'out-of-range questionnaire.pages[2].elements[1].elements'
    ],
    [
      'a choice without options',
      (files) => set(check(files, 0), 'choices', []),
      'out-of-range questionnaire.pages[1].elements[0].choices'
    ],
    [
      'an empty text',
      (files) => set(files.questionnaire, 'title', { nl: '', en: 'x' }),
      'out-of-range questionnaire.title.nl'
    ],
    [
      'a text without end',
      (files) => set(files.questionnaire, 'title', { nl: 'x', en: 'x'.repeat(10_001) }),
      'out-of-range questionnaire.title.en'
    ],
    [
      'a full credit beyond counting',
      (files) => set(files.scoring, 'fullCredit', 1e308),
      'out-of-range scoring.fullCredit'
    ],
    [
      'a weight beyond counting',
      (files) => set(theme(files, 0)['checks']?.[0] as Loose, 'weight', 1e308),
      'out-of-range scoring.themes[0].checks[0].weight'
    ],
    [
      'a share above all',
      (files) => set(files.scoring['caps']?.['evidence'] as Loose, 'share', 1.5),
      'out-of-range scoring.caps.evidence.share'
    ],
    ['one level alone', (files) => set(files.scoring, 'credits', [0]), 'out-of-range scoring.credits'],
    ['a credit below nothing', (files) => set(files.scoring, 'credits', [-1, 1, 4]), 'out-of-range scoring.credits[0]'],
    ['a full credit of nothing', (files) => set(files.scoring, 'fullCredit', 0), 'out-of-range scoring.fullCredit'],
    ['no bands', (files) => set(files.scoring, 'bands', []), 'out-of-range scoring.bands'],
    ['no themes', (files) => set(files.scoring, 'themes', []), 'out-of-range scoring.themes'],
    ['half an aim', (files) => set(files.scoring, 'targetLevel', 1.5), 'wrong-type scoring.targetLevel'],
    [
      'a theme weight of nothing',
      (files) => set(files.scoring['sensitivityWeights'] as Loose, 'low', 0),
      'out-of-range scoring.sensitivityWeights.low'
    ],
    [
      'a highest theme weight of nothing',
      (files) => set(files.scoring['sensitivityWeights'] as Loose, 'high', 0),
      'out-of-range scoring.sensitivityWeights.high'
    ],
    [
      'a weight below nothing',
      (files) => set(theme(files, 0)['checks']?.[0] as Loose, 'weight', -1),
      'out-of-range scoring.themes[0].checks[0].weight'
    ],
    ['a step before the first', (files) => set(rule(files), 'step', 0), 'out-of-range advice.rules[0].step'],
    ['half a step', (files) => set(rule(files), 'step', 1.5), 'wrong-type advice.rules[0].step'],
    [
      'a count of something else',
      (files) => set(files.advice['counts'] as Loose, 'some', { levels: 'all' }),
      'unsupported-type advice.counts.some'
    ],
    [
      'a property of a cap',
      (files) => set(files.scoring['caps']?.['evidence'] as Loose, 'gate', 1),
      'unsupported-property scoring.caps.evidence.gate'
    ],
    [
      'a property of a level of a cap',
      (files) => set(files.scoring['caps']?.['gateAtLevel']?.[0] as Loose, 'check', 'x'),
      'unsupported-property scoring.caps.gateAtLevel[0].check'
    ],
    [
      'a property of a band',
      (files) => set(files.scoring['bands']?.[0] as Loose, 'colour', 'red'),
      'unsupported-property scoring.bands[0].colour'
    ],
    [
      'a property of a theme',
      (files) => set(theme(files, 0), 'colour', 'red'),
      'unsupported-property scoring.themes[0].colour'
    ],
    [
      'a property of an option',
      (files) => set(check(files, 0)['choices']?.[0] as Loose, 'visibleIf', '{pond} empty'),
      'unsupported-property questionnaire.pages[1].elements[0].choices[0].visibleIf'
    ],
    [
      'a property of advice',
      (files) => set(files.advice['checks']?.['water']?.['0'] as Loose, 'html', 'x'),
      'unsupported-property advice.checks.water.0.html'
    ],
    [
      'a property of the advice file',
      (files) => set(files.advice, 'script', 'x'),
      'unsupported-property advice.script'
    ],
    [
      'a property of help',
      (files) => set(files.help['checks']?.['water'] as Loose, 'html', 'x'),
      'unsupported-property help.checks.water.html'
    ],
    [
      'a depth that is none',
      (files) => set(files.scoring['caps']?.['evidence'] as Loose, 'depths', ['deep']),
      'not-an-option scoring.caps.evidence.depths[0]'
    ],
    [
      'an input that is none',
      (files) => set(files.questionnaire['pages']?.[0]?.['elements']?.[1] as Loose, 'inputType', 'password'),
      'not-an-option questionnaire.pages[0].elements[1].inputType'
    ],
    [
      'a state that is none',
      (files) => set(files.questionnaire['pages']?.[2]?.['elements']?.[1] as Loose, 'state', 'open'),
      'not-an-option questionnaire.pages[2].elements[1].state'
    ],
    [
      'a picture that is none',
      (files) => set(files.scoring, 'pictures', [{ id: 'cats', part: 'people', panel: 'around' }]),
      'not-an-option scoring.pictures[0].id'
    ]
  ])('%s', (_, how, problem) => {
    expect(problems(how)).toContain(problem)
  })
})
