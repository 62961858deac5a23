import { describe, expect, it } from 'vitest'
import type { Problem } from '#lib/problem.ts'
import { told } from '../../support/file.ts'
import {
  afterBreaking,
  check,
  fencePath,
  rule,
  rulePath,
  set,
  theme,
  visibleIf,
  when,
  type Broken,
  type Loose
} from './break.ts'

const advice = { do: 'Doe', why: 'Omdat', owner: 'gardener', step: 2, effort: 'large' }
const inScoring =
  (key: string, value: unknown) =>
  (files: Broken): void =>
    set(files.scoring, key, value)
const inCaps =
  (key: string, value: unknown) =>
  (files: Broken): void =>
    set(files.scoring['caps'] as Loose, key, value)
const inAdvice =
  (key: string, value: unknown) =>
  (files: Broken): void =>
    set(files.advice, key, value)
const add =
  (list: string, entry: unknown) =>
  (files: Broken): void =>
    files.advice[list]?.push(entry)
const future = { id: 'wet', label: 'Nat', question: 'pond' }
const futures = (first: object) =>
  inScoring('futures', {
    futures: [{ ...future, ...first }],
    negative: [],
    unknown: [],
    vulnerableFrom: 1,
    fragileFrom: 2
  })

/** Problems of a questionnaire with this fault, leaving out missing translations. */
const problemsAfter = (how: (files: Broken) => void): readonly Problem[] => {
  const result = afterBreaking(how)
  return (result.ok ? [] : result.problems).filter(({ code }) => !code.endsWith('-translation'))
}

describe('a fault says what would be right', () => {
  it.each<[string, (files: Broken) => void, string, string, Problem['args']]>([
    [
      'a level too few',
      (files) => check(files, 0)['choices']?.splice(2, 1),
      'level-count',
      'questionnaire.pages[soil].elements[soil-tested].choices',
      { expected: 2 }
    ],
    [
      'advice too little',
      (files) => Reflect.deleteProperty(files.advice['checks']?.['water'] as Loose, '1'),
      'level-count',
      'advice.checks.water',
      { expected: 1 }
    ],
    [
      'a theme without a page',
      (files) => set(theme(files, 2), 'id', 'elsewhere'),
      'unknown-id',
      'scoring.themes[elsewhere]',
      { id: 'elsewhere' }
    ],
    [
      'a check without a question',
      (files) => theme(files, 1)['checks']?.push({ id: 'bees', weight: 1, source: 'x' }),
      'unknown-id',
      'scoring.themes[people].checks[bees]',
      { id: 'bees' }
    ],
    [
      'a check in two themes',
      (files) => theme(files, 1)['checks']?.push({ id: 'upkeep', weight: 1, source: 'x' }),
      'duplicate-id',
      'scoring.themes[later].checks[upkeep]',
      { id: 'upkeep' }
    ],
    [
      'two pages of one name',
      (files) => set(files.questionnaire['pages']?.[3] as Loose, 'name', 'soil'),
      'duplicate-id',
      'questionnaire.pages[soil]',
      { id: 'soil' }
    ],
    [
      'two questions of one name',
      (files) => set(check(files, 1), 'name', 'soil-tested'),
      'duplicate-id',
      'questionnaire.pages[soil].elements[soil-tested]',
      { id: 'soil-tested' }
    ],
    [
      'two questions of one name, one in a panel',
      (files) => set(files.questionnaire['pages']?.[2]?.['elements']?.[1]?.['elements']?.[0] as Loose, 'name', 'pond'),
      'duplicate-id',
      'questionnaire.pages[people].elements[around].elements[pond]',
      { id: 'pond' }
    ],
    [
      'the first band',
      (files) => set(files.scoring['bands']?.[0] as Loose, 'from', 5),
      'out-of-range',
      'scoring.bands[0].from',
      { limit: '0' }
    ],
    [
      'a band at the one before',
      (files) => set(files.scoring['bands']?.[2] as Loose, 'from', 40),
      'out-of-range',
      'scoring.bands[2].from',
      { limit: '> 40' }
    ],
    ['a credit that falls', inScoring('credits', [0, 2, 1]), 'out-of-range', 'scoring.credits[2]', { limit: '2–4' }],
    [
      'a credit above the full one',
      inScoring('credits', [0, 1, 5]),
      'out-of-range',
      'scoring.credits[2]',
      { limit: '1–4' }
    ],
    ['an aim above the levels', inScoring('targetLevel', 3), 'out-of-range', 'scoring.targetLevel', { limit: '0–2' }],
    ['an aim below them', inScoring('targetLevel', -1), 'out-of-range', 'scoring.targetLevel', { limit: '0–2' }],
    ['the band of an open gate', inCaps('gateOpen', 3), 'out-of-range', 'scoring.caps.gateOpen', { limit: '0–2' }],
    [
      'the band for evidence',
      inCaps('evidence', { band: 3, fromLevel: 1, share: 0.5, depths: [] }),
      'out-of-range',
      'scoring.caps.evidence.band',
      { limit: '0–2' }
    ],
    [
      'the level of a cap',
      inCaps('checkAtLevel', [
        { level: 0, band: 0 },
        { level: 3, band: 0 }
      ]),
      'out-of-range',
      'scoring.caps.checkAtLevel[1].level',
      { limit: '0–2' }
    ],
    [
      'the band of a cap',
      inCaps('gateAtLevel', [{ level: 0, band: -1 }]),
      'out-of-range',
      'scoring.caps.gateAtLevel[0].band',
      { limit: '0–2' }
    ],
    [
      'a condition out of the language',
      visibleIf("{pond} == 'yes'"),
      'bad-expression',
      fencePath,
      { column: 9, found: "= 'yes'" }
    ],
    [
      'a condition without end',
      visibleIf(`{pond} = 'yes'${' '.repeat(2000)}`),
      'expression-too-long',
      fencePath,
      { limit: 2000 }
    ],
    [
      'a condition of a panel',
      (files) => set(files.questionnaire['pages']?.[2]?.['elements']?.[1] as Loose, 'visibleIf', '?'),
      'bad-expression',
      'questionnaire.pages[people].elements[around].visibleIf',
      { column: 1, found: '?' }
    ],
    [
      'a condition of a page',
      (files) => set(files.questionnaire['pages']?.[2] as Loose, 'visibleIf', '?'),
      'bad-expression',
      'questionnaire.pages[people].visibleIf',
      { column: 1, found: '?' }
    ],
    [
      'a condition that looks forward',
      visibleIf('{upkeep} = 1'),
      'looks-forward',
      'questionnaire.pond-fence.visibleIf',
      { id: 'upkeep' }
    ],
    ['a rule about an unknown name', when('{bees} = 1'), 'unknown-id', rulePath, { id: 'bees' }],
    [
      'a level that is none',
      when('{lessons} = 3'),
      'not-an-option',
      rulePath,
      { options: '0, 1, 2, unknown', found: '{lessons} 3' }
    ],
    [
      'an option that is none',
      when("{water} <> 'maybe'"),
      'not-an-option',
      rulePath,
      { options: '0, 1, 2, unknown, not-applicable', found: '{water} maybe' }
    ],
    [
      'an option of a list that is none',
      when("{users} contains 'cats'"),
      'not-an-option',
      rulePath,
      { options: 'pupils, neighbours', found: '{users} cats' }
    ],
    [
      'a choice of one as a list',
      when("{pond} contains 'yes'"),
      'bad-expression',
      rulePath,
      { column: 1, found: '{pond} contains' }
    ],
    [
      'a list as a choice of one',
      when("{users} = 'pupils'"),
      'bad-expression',
      rulePath,
      { column: 1, found: '{users} =' }
    ],
    [
      'a fact as a list',
      when('{theme-soil-band} contains 1'),
      'bad-expression',
      rulePath,
      { column: 1, found: '{theme-soil-band} contains' }
    ],
    ['below a word', when("{pond} < 'yes'"), 'bad-expression', rulePath, { column: 1, found: '{pond} <' }],
    ['at least a word', when("{pond} >= 'yes'"), 'bad-expression', rulePath, { column: 1, found: '{pond} >=' }],
    [
      'a condition of a contradiction',
      add('contradictions', { id: 'x', when: '{bees} = 1', checks: [], text: 'x' }),
      'unknown-id',
      'advice.contradictions[x].when',
      { id: 'bees' }
    ],
    [
      'a contradiction out of the language',
      add('contradictions', { id: 'x', when: '?', checks: [], text: 'x' }),
      'bad-expression',
      'advice.contradictions[x].when',
      { column: 1, found: '?' }
    ],
    [
      'a referral out of the language',
      add('referrals', { id: 'x', when: '?', because: [], title: 'x', text: 'x' }),
      'bad-expression',
      'advice.referrals[x].when',
      { column: 1, found: '?' }
    ],
    [
      'a contradiction about a check that is none',
      add('contradictions', { id: 'x', when: '{pond} empty', checks: ['pond'], text: 'x' }),
      'unknown-id',
      'advice.contradictions[x]',
      { id: 'pond' }
    ],
    [
      'a referral about a question that is none',
      add('referrals', { id: 'x', when: '{pond} empty', because: ['bees'], title: 'x', text: 'x' }),
      'unknown-id',
      'advice.referrals[x]',
      { id: 'bees' }
    ],
    [
      'two referrals of one name',
      add('referrals', { id: 'water-board', when: '{pond} empty', because: [], title: 'x', text: 'x' }),
      'duplicate-id',
      'advice.referrals[water-board]',
      { id: 'water-board' }
    ],
    [
      'two rules of one name',
      (files) => files.advice['rules']?.push({ ...rule(files) }),
      'duplicate-id',
      'advice.rules[dry-and-poor]',
      { id: 'dry-and-poor' }
    ],
    [
      'a count named like a question',
      inAdvice('counts', { pond: { levels: 'count' } }),
      'duplicate-id',
      'advice.counts.pond',
      { id: 'pond' }
    ],
    ['a count of nothing', inAdvice('counts', { none: { questions: 'bees-*' } }), 'missing', 'advice.counts.none', {}],
    [
      'a count of a question that is none',
      inAdvice('counts', { some: { questions: ['bees'] } }),
      'unknown-id',
      'advice.counts.some',
      { id: 'bees' }
    ],
    [
      'a count except a question that is none',
      inAdvice('counts', { some: { questions: 'pond*', except: 'bees' } }),
      'unknown-id',
      'advice.counts.some',
      { id: 'bees' }
    ],
    [
      'advice on a check that is none',
      (files) => set(files.advice['checks'] as Loose, 'bees', {}),
      'unknown-id',
      'advice.checks.bees',
      { id: 'bees' }
    ],
    [
      'the owner of advice on a check',
      (files) => set(files.advice['checks']?.['water']?.['0'] as Loose, 'owner', 'mayor'),
      'unknown-id',
      'advice.checks.water.owner',
      { id: 'mayor' }
    ],
    [
      'the owner of advice on unknown',
      (files) => set(files.advice['checks']?.['water']?.['unknown'] as Loose, 'owner', 'mayor'),
      'unknown-id',
      'advice.checks.water.owner',
      { id: 'mayor' }
    ],
    [
      'the owner of a rule',
      (files) => set(rule(files), 'owner', 'to-string'),
      'unknown-id',
      'advice.rules[dry-and-poor].owner',
      { id: 'to-string' }
    ],
    [
      'the owner of advice on evidence',
      inAdvice('evidence', { ...advice, owner: 'mayor' }),
      'unknown-id',
      'advice.evidence.owner',
      { id: 'mayor' }
    ],
    [
      'advice on a future without futures',
      inAdvice('futures', { wet: advice }),
      'unknown-id',
      'advice.futures.wet',
      { id: 'wet' }
    ],
    [
      'advice on a future that is none',
      (files) => {
        futures({})(files)
        inAdvice('futures', { dry: advice })(files)
      },
      'unknown-id',
      'advice.futures.dry',
      { id: 'dry' }
    ],
    [
      'the owner of advice on a future',
      (files) => {
        futures({})(files)
        inAdvice('futures', { wet: { ...advice, owner: 'mayor' } })(files)
      },
      'unknown-id',
      'advice.futures.wet.owner',
      { id: 'mayor' }
    ],
    ['the question of a future', futures({ question: 'bees' }), 'unknown-id', 'scoring.futures[wet]', { id: 'bees' }],
    [
      'the forces of a future',
      futures({ forcesQuestion: 'bees' }),
      'unknown-id',
      'scoring.futures[wet]',
      { id: 'bees' }
    ],
    [
      'the measure of a future',
      futures({ measureQuestion: 'bees' }),
      'unknown-id',
      'scoring.futures[wet]',
      { id: 'bees' }
    ],
    [
      'a picture of a page that is none',
      inScoring('pictures', [{ id: 'roles', part: 'bees', panel: 'around' }]),
      'unknown-id',
      'scoring.pictures[roles]',
      { id: 'around' }
    ],
    [
      'a picture of a panel that is none',
      inScoring('pictures', [{ id: 'groups', part: 'people', panel: 'bees' }]),
      'unknown-id',
      'scoring.pictures[groups]',
      { id: 'bees' }
    ]
  ])('%s', (_, how, code, path, args) => {
    expect(problemsAfter(how)).toContainEqual({ severity: 'error', code, path, args })
  })
})

describe('the linter accepts', () => {
  it.each([
    "{water} = 'not-applicable'",
    '{water} < 3',
    "{water} <> 'unknown'",
    '{square-metres} = 5',
    "{garden-title} = 'x'",
    '{theme-soil-band} >= 1',
    '{futures-negative} = 0',
    '{users} empty',
    '{pond} notempty',
    "{users} contains 'pupils'"
  ])('a rule that says %s', (source) => {
    expect(told(afterBreaking(when(source)))).toEqual([])
  })

  it.each<[string, (files: Broken) => void]>([
    ['an aim at the highest level', inScoring('targetLevel', 2)],
    ['an aim at the lowest', inScoring('targetLevel', 0)],
    ['the highest band as a cap', inCaps('gateOpen', 2)],
    ['a condition on what was asked just before', visibleIf('{water} = 1')],
    ['a future with all its questions', futures({ forcesQuestion: 'users', measureQuestion: 'pond' })],
    ['a picture of a panel', inScoring('pictures', [{ id: 'groups', part: 'people', panel: 'around' }])],
    ['a count', inAdvice('counts', { some: { questions: 'pond*', except: 'garden-title' } })]
  ])('%s', (_, how) => {
    expect(problemsAfter(how)).toEqual([])
  })
})
