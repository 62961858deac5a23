import { describe, expect, it } from 'vitest'
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

/** Adds options to the question about the pond. */
const addOptions =
  (values: readonly string[]) =>
  ({ questionnaire }: Broken): void => {
    const options = questionnaire['pages']?.[0]?.['elements']?.[2]?.['choices'] as unknown as Loose[]
    for (const value of values) options.push({ value, text: { nl: 'Keuze', en: 'Option' } } as unknown as Loose)
  }

it('a correct questionnaire is accepted', () => {
  expect(told(afterBreaking(() => undefined))).toEqual([])
})

describe('a questionnaire is refused for its shape:', () => {
  it.each<[string, (files: Broken) => void, ...string[]]>([
    [
      'a question type that runs HTML',
      (files) => set(check(files, 0), 'type', 'html'),
      'unsupported-type questionnaire.pages[1].elements[0].type'
    ],
    [
      'a matrix',
      (files) => set(check(files, 0), 'type', 'matrix'),
      'unsupported-type questionnaire.pages[1].elements[0].type'
    ],
    [
      'a property that fetches',
      (files) => set(check(files, 0), 'choicesByUrl', {}),
      'unsupported-property questionnaire.pages[1].elements[0].choicesByUrl'
    ],
    [
      'a property that leaves the page',
      (files) => set(files.questionnaire, 'navigateToUrl', 'https://example.org'),
      'unsupported-property questionnaire.navigateToUrl'
    ],
    [
      'a validator',
      (files) => set(check(files, 0), 'validators', []),
      'unsupported-property questionnaire.pages[1].elements[0].validators'
    ],
    [
      'a page that hides by other means',
      (files) => set(files.questionnaire['pages']?.[0] as Loose, 'visible', false),
      'unsupported-property questionnaire.pages[0].visible'
    ],
    [
      'an id in capitals',
      (files) => set(check(files, 0), 'name', 'Soil'),
      'bad-id questionnaire.pages[1].elements[0].name'
    ],
    [
      'an option with a space',
      (files) =>
        set(files.questionnaire['pages']?.[0]?.['elements']?.[2]?.['choices']?.[0] as Loose, 'value', 'oh yes'),
      'bad-id questionnaire.pages[0].elements[2].choices[0].value'
    ],
    ...['http://example.org', 'https://me:secret@example.org', 'javascript:alert(1)', 'https://localhost'].map(
      (url): [string, (files: Broken) => void, string] => [
        `a referral to ${url}`,
        (files) => set(files.advice['referrals']?.[0] as Loose, 'url', url),
        'bad-address advice.referrals[0].url'
      ]
    ),
    ['no pages', (files) => set(files.questionnaire, 'pages', []), 'out-of-range questionnaire.pages'],
    ['no title', (files) => set(files.questionnaire, 'title', undefined), 'missing questionnaire.title'],
    [
      'a weight of nothing',
      (files) => set(theme(files, 0)['checks']?.[0] as Loose, 'weight', 0),
      'out-of-range scoring.themes[0].checks[0].weight'
    ],
    [
      'a weight in words',
      (files) => set(theme(files, 0)['checks']?.[0] as Loose, 'weight', 'heavy'),
      'wrong-type scoring.themes[0].checks[0].weight'
    ],
    ['a version that is none', (files) => set(files.scoring, 'version', '1'), 'bad-id scoring.version'],
    ['a step outside the Beleidskompas', (files) => set(rule(files), 'step', 6), 'out-of-range advice.rules[0].step'],
    ['an effort that is none', (files) => set(rule(files), 'effort', 'huge'), 'not-an-option advice.rules[0].effort'],
    ['a file that is no object', (files) => set(files as unknown as Loose, 'help', []), 'wrong-type help']
  ])('%s', (_, how, ...problems) => {
    const result = afterBreaking(how)
    expect(result.ok).toBe(false)
    expect(told(result)).toEqual(expect.arrayContaining(problems))
  })
})

describe('a questionnaire is refused for contradictions between its parts:', () => {
  it.each<[string, (files: Broken) => void, ...string[]]>([
    [
      'two questions of one name',
      (files) => set(check(files, 1), 'name', 'soil-tested'),
      'duplicate-id questionnaire.pages[soil].elements[soil-tested]',
      'unknown-id scoring.themes[soil].checks[water]'
    ],
    [
      'two pages of one name',
      (files) => {
        set(files.questionnaire['pages']?.[3] as Loose, 'name', 'soil')
      },
      'duplicate-id questionnaire.pages[soil]'
    ],
    [
      'a theme without a page',
      (files) => set(theme(files, 2), 'id', 'elsewhere'),
      'unknown-id scoring.themes[elsewhere]'
    ],
    [
      'a check in two themes',
      (files) => theme(files, 1)['checks']?.push({ id: 'upkeep', weight: 1, source: 'x' }),
      'duplicate-id scoring.themes[later].checks[upkeep]'
    ],
    [
      'a check without a question',
      (files) => theme(files, 1)['checks']?.push({ id: 'bees', weight: 1, source: 'x' }),
      'unknown-id scoring.themes[people].checks[bees]'
    ],
    [
      'a check without unknown',
      (files) => check(files, 0)['choices']?.splice(3, 1),
      'missing questionnaire.pages[soil].elements[soil-tested].choices[unknown]'
    ],
    [
      'a check with a level too few',
      (files) => check(files, 0)['choices']?.splice(2, 1),
      'level-count questionnaire.pages[soil].elements[soil-tested].choices'
    ],
    [
      'levels in another order',
      (files) => set(check(files, 0)['choices'] as Loose, 0, { value: 1, text: 'x' }),
      'level-count questionnaire.pages[soil].elements[soil-tested].choices'
    ],
    [
      'a check without help',
      (files) => void Reflect.deleteProperty(files.help['checks'] as Loose, 'water'),
      'missing-text help.checks.water'
    ],
    [
      'a check without advice',
      (files) => void Reflect.deleteProperty(files.advice['checks'] as Loose, 'water'),
      'level-count advice.checks.water'
    ],
    [
      'a check without advice for unknown',
      (files) => void Reflect.deleteProperty(files.advice['checks']?.['water'] as Loose, 'unknown'),
      'level-count advice.checks.water'
    ],
    [
      'advice for a check that is none',
      (files) => rename(files, 'water', 'wine'),
      'unknown-id advice.checks.wine',
      'level-count advice.checks.water'
    ],
    [
      'an owner nobody knows',
      (files) => set(rule(files), 'owner', 'mayor'),
      'unknown-id advice.rules[dry-and-poor].owner'
    ],
    [
      'bands that do not start at 0',
      (files) => set(files.scoring['bands']?.[0] as Loose, 'from', 5),
      'out-of-range scoring.bands[0].from'
    ],
    [
      'bands that do not rise',
      (files) => set(files.scoring['bands']?.[2] as Loose, 'from', 40),
      'out-of-range scoring.bands[2].from'
    ],
    [
      'a cap to a band that is none',
      (files) => set(files.scoring['caps'] as Loose, 'gateOpen', 3),
      'out-of-range scoring.caps.gateOpen'
    ],
    [
      'a cap at a level that is none',
      (files) => set(files.scoring['caps']?.['gateAtLevel']?.[0] as Loose, 'level', 3),
      'out-of-range scoring.caps.gateAtLevel[0].level'
    ],
    ['an aim that is no level', (files) => set(files.scoring, 'targetLevel', 3), 'out-of-range scoring.targetLevel'],
    [
      'a rule on a check that is none',
      (files) => set(rule(files), 'checks', ['bees']),
      'unknown-id advice.rules[dry-and-poor]'
    ],
    [
      'two rules of one name',
      (files) => files.advice['rules']?.push({ ...rule(files) }),
      'duplicate-id advice.rules[dry-and-poor]'
    ],
    ['a rule about an unknown name', when('{bees} = 1'), `unknown-id ${rulePath}`],
    ['a rule about a level that is none', when('{water} = 3'), `not-an-option ${rulePath}`],
    [
      'a rule about not applicable where that cannot be',
      when("{lessons} = 'not-applicable'"),
      `not-an-option ${rulePath}`
    ],
    ['a rule about an option that is none', when("{pond} = 'maybe'"), `not-an-option ${rulePath}`],
    ['contains on a choice of one', when("{pond} contains 'yes'"), `bad-expression ${rulePath}`],
    ['a comparison with a list', when("{users} = 'pupils'"), `bad-expression ${rulePath}`],
    ['smaller than a word', when("{pond} < 'yes'"), `bad-expression ${rulePath}`],
    ['a condition in another language', visibleIf("{pond} == 'yes'"), `bad-expression ${fencePath}`],
    ['a function in a condition', visibleIf("not ({pond} = 'yes')"), `bad-expression ${fencePath}`],
    [
      'a condition without end',
      visibleIf(`{pond} = 'yes'${" or {pond} = 'yes'".repeat(150)}`),
      `expression-too-long ${fencePath}`
    ],
    ['a condition that looks forward', visibleIf('{upkeep} = 1'), 'looks-forward questionnaire.pond-fence.visibleIf'],
    ['a condition on itself', visibleIf('{pond-fence} = 1'), 'looks-forward questionnaire.pond-fence.visibleIf'],
    [
      'a condition on a fact of the outcome',
      visibleIf('{theme-soil-band} > 1'),
      'unknown-id questionnaire.pond-fence.visibleIf'
    ],
    [
      'a question named like a part of the language',
      (files) => renameQuestion(files, 'constructor'),
      'unsafe-name questionnaire.constructor'
    ],
    [
      'an option named like a part of the language',
      addOptions(['constructor']),
      'unsafe-name questionnaire.pond.choices[constructor]'
    ],
    ['an option that is there twice', addOptions(['dry', 'dry']), 'duplicate-id questionnaire.pond.choices[dry]'],
    [
      'a version of more digits than a computer can compare',
      (files) => set(files.scoring, 'version', '1.0.99999999999999999999'),
      'bad-id scoring.version'
    ],
    [
      'a version that can be written in another way too',
      (files) => set(files.scoring, 'version', '0.03.0'),
      'bad-id scoring.version'
    ],
    [
      'more options than anybody oversees',
      addOptions(Array.from({ length: 201 }, (_option, number) => `option-${number}`)),
      'too-many-options questionnaire.pond.choices'
    ]
  ])('%s', (_, how, ...problems) => {
    const result = afterBreaking(how)
    expect(result.ok).toBe(false)
    expect(told(result)).toEqual(expect.arrayContaining(problems))
  })

  it('and all problems are reported at once', () => {
    const result = afterBreaking((files) => {
      when('{bees} = 1')(files)
      visibleIf('{upkeep} = 1')(files)
      set(files.scoring, 'targetLevel', 9)
    })
    expect(told(result)).toEqual([
      'out-of-range scoring.targetLevel',
      'looks-forward questionnaire.pond-fence.visibleIf',
      `unknown-id ${rulePath}`
    ])
  })
})

function rename(files: Broken, from: string, to: string): void {
  const checks = files.advice['checks'] as Loose
  set(checks, to, checks[from])
  Reflect.deleteProperty(checks, from)
}

function renameQuestion(files: Broken, to: string): void {
  set(files.questionnaire['pages']?.[0]?.['elements']?.[0] as Loose, 'name', to)
}
