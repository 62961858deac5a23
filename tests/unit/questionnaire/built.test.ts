import { describe, expect, it } from 'vitest'
import { bandFact, factNames } from '#questionnaire/facts.ts'
import { introductionOf } from '#questionnaire/introduction.ts'
import { labelled } from '#questionnaire/labelled.ts'
import { garden, same, withParts, type Json } from '../../support/garden.ts'
import { readParts } from '../../support/read.ts'

describe('a parsed questionnaire has', () => {
  it('its name, version and words', () => {
    expect(garden()).toMatchObject({
      id: 'schooltuin',
      version: '0.3.0',
      title: { nl: 'Schooltuintoets', en: 'School garden test' },
      name: { nl: 'Schooltuintoets', en: 'School garden test' },
      description: { en: 'A small questionnaire about school gardens.' }
    })
  })

  it('its pages with the names of their questions, those in panels too', () => {
    expect(garden().parts).toEqual([
      {
        name: 'garden',
        title: { nl: 'De tuin', en: 'The garden' },
        introduction: introductionOf(null),
        questions: ['garden-title', 'square-metres', 'pond', 'users'],
        panels: []
      },
      {
        name: 'soil',
        title: { nl: 'Bodem en water', en: 'Soil and water' },
        introduction: introductionOf({ nl: 'Kijk in de tuin zelf.', en: 'Look in the garden itself.' }),
        questions: ['soil-tested', 'water', 'pond-fence', 'pond-life'],
        panels: []
      },
      {
        name: 'people',
        title: { nl: 'Mensen', en: 'People' },
        introduction: introductionOf(null),
        questions: ['lessons', 'open-hours'],
        panels: [
          {
            name: 'around',
            title: { nl: 'Rond de school', en: 'Around the school' },
            description: null,
            questions: ['open-hours']
          }
        ]
      },
      {
        name: 'later',
        title: { nl: 'Later', en: 'Later' },
        introduction: introductionOf(null),
        questions: ['upkeep'],
        panels: []
      }
    ])
  })

  it('its open questions and choices', () => {
    const { questions } = garden()
    const plain = { description: null, remarkName: null, conditions: [] }
    expect(questions.get('garden-title')).toEqual({
      ...plain,
      name: 'garden-title',
      title: { nl: 'Hoe heet de tuin?', en: 'What is the garden called?' },
      kind: 'text',
      min: null,
      max: null
    })
    expect(questions.get('square-metres')).toMatchObject({ ...plain, kind: 'number', min: 1, max: 10000 })
    expect(questions.get('pond')).toMatchObject({
      ...plain,
      kind: 'choice',
      options: [
        { value: 'yes', ...labelled({ nl: 'Ja', en: 'Yes' }) },
        { value: 'no', ...labelled({ nl: 'Nee', en: 'No' }) }
      ]
    })
    expect(questions.get('users')).toMatchObject({
      ...plain,
      kind: 'choices',
      options: [{ value: 'pupils' }, { value: 'neighbours' }]
    })
  })

  it('its checks with everything that the four files say about them', () => {
    const levels = [
      { nl: 'Uit de kraan', en: 'From the tap' },
      { nl: 'Deels van het dak', en: 'Partly from the roof' },
      { nl: 'Van het dak', en: 'From the roof' }
    ]
    const { checks } = garden()
    expect([...checks.keys()]).toEqual([
      'soil-tested',
      'water',
      'pond-fence',
      'pond-life',
      'lessons',
      'open-hours',
      'upkeep'
    ])
    expect(checks.get('water')).toEqual({
      kind: 'check',
      name: 'water',
      title: { nl: 'Waar komt het water vandaan?', en: 'Where does the water come from?' },
      description: null,
      conditions: [],
      remarkName: 'water-Comment',
      theme: 'soil',
      short: { nl: 'Punt water', en: 'Point water' },
      levels,
      wholeLevels: levels,
      notApplicable: labelled({ nl: 'Niet van toepassing', en: 'Not applicable' }),
      unknown: { nl: 'Weet ik niet', en: 'I don’t know' },
      weight: 0.5,
      gate: false,
      quick: true,
      source: { kind: 'part', id: 'tuinboek' },
      help: {
        short: { nl: 'Punt water', en: 'Point water' },
        why: { nl: 'Daarom: water', en: 'Because: water' },
        counts: { nl: 'Wat telt: water', en: 'What counts: water' },
        good: { nl: 'Goed: water', en: 'Good: water' },
        weak: { nl: 'Zwak: water', en: 'Weak: water' }
      }
    })
    expect(checks.get('pond-fence')).toMatchObject({ notApplicable: null, gate: true, quick: false })
  })

  it('the conditions of page, panel and question on each question below them', () => {
    const { questions } = garden()
    const users = { kind: 'notempty', name: 'users' }
    expect(questions.get('lessons')?.conditions).toEqual([users])
    expect(questions.get('open-hours')?.conditions).toEqual([
      users,
      { kind: 'contains', name: 'users', literal: 'neighbours' }
    ])
    expect(questions.get('pond-fence')?.conditions).toEqual([
      { kind: 'compare', name: 'pond', operator: '=', literal: 'yes' }
    ])
  })

  it('its themes with their checks', () => {
    expect(
      garden().themes.map(({ checks, ...theme }) => ({ ...theme, checks: checks.map(({ name }) => name) }))
    ).toEqual([
      {
        id: 'soil',
        title: { nl: 'Bodem en water', en: 'Soil and water' },
        short: { nl: 'Bodem', en: 'Soil' },
        inOverall: true,
        source: { kind: 'part', id: 'tuinboek-soil' },
        checks: ['soil-tested', 'water', 'pond-fence', 'pond-life']
      },
      {
        id: 'people',
        title: { nl: 'Mensen', en: 'People' },
        short: { nl: 'Mensen', en: 'People' },
        inOverall: true,
        source: { kind: 'part', id: 'tuinboek-people' },
        checks: ['lessons', 'open-hours']
      },
      {
        id: 'later',
        title: { nl: 'Later', en: 'Later' },
        short: { nl: 'Later', en: 'Later' },
        inOverall: false,
        source: { kind: 'part', id: 'tuinboek-later' },
        checks: ['upkeep']
      }
    ])
  })

  it('its policy, number by number', () => {
    expect(garden().policy).toEqual({
      credits: [0, 1, 4],
      fullCredit: 4,
      targetLevel: 2,
      overallAboveWeakest: 0,
      sensitivityWeights: { low: 1, high: 3 },
      bands: [
        { from: 0, label: { nl: 'Kaal', en: 'Bare' }, meaning: { nl: 'Er groeit niets.', en: 'Nothing grows.' } },
        { from: 40, label: { nl: 'Groen', en: 'Green' }, meaning: { nl: 'Er groeit iets.', en: 'Something grows.' } },
        {
          from: 90,
          label: { nl: 'Bloeiend', en: 'Blooming' },
          meaning: { nl: 'Alles bloeit.', en: 'Everything blooms.' }
        }
      ],
      caps: {
        gateAtLevel: [
          { level: 0, band: 0 },
          { level: 1, band: 1 }
        ],
        gateOpen: 1,
        checkAtLevel: [{ level: 0, band: 1 }],
        evidence: { band: 0, fromLevel: 1, share: 0.5, depths: ['quick', 'full'] }
      }
    })
  })

  it('its advice per check, rules, contradictions and referrals', () => {
    const { advices } = garden()
    expect(advices.owners).toEqual({ gardener: { nl: 'Tuinman', en: 'Gardener' } })
    expect([...advices.checks.keys()]).toEqual([
      'soil-tested',
      'water',
      'pond-fence',
      'pond-life',
      'lessons',
      'open-hours',
      'upkeep'
    ])
    const water = { why: { nl: 'Omdat water telt.', en: 'Because water counts.' }, owner: 'gardener', effort: 'medium' }
    expect(advices.checks.get('water')).toMatchObject({
      levels: [
        { ...water, do: { en: 'Improve water from 0.' }, step: 1 },
        { ...water, do: { en: 'Improve water from 1.' }, step: 2 }
      ],
      unknown: { do: { en: 'Improve water from unknown.' } }
    })
    expect(advices.checks.get('water')?.levels).toHaveLength(2)
    expect(advices.rules).toMatchObject([
      { id: 'dry-and-poor', when: { kind: 'and' }, checks: ['soil-tested', 'water'], do: { nl: 'Begin bij de bodem.' } }
    ])
    expect(advices.contradictions).toMatchObject([
      { id: 'life-without-fence', when: { kind: 'and' }, checks: ['pond-life', 'pond-fence'] }
    ])
    expect(advices.referrals).toEqual([
      expect.objectContaining({
        id: 'water-board',
        because: ['pond'],
        name: { nl: 'Waterschap', en: 'Water board' },
        url: null
      })
    ])
    expect(advices.evidence).toMatchObject({ do: { nl: 'Verbeter bewijs vanaf evidence.' } })
  })

  it('nothing where the files define nothing: no futures, no pictures, no advice on evidence', () => {
    const { futures, pictures, advices } = withParts({ advice: { evidence: undefined } })
    expect({ futures, pictures, evidence: advices.evidence, perFuture: [...advices.futures] }).toEqual({
      futures: null,
      pictures: [],
      evidence: null,
      perFuture: []
    })
  })

  it('its survey as plain SurveyJS JSON, every text with Dutch as the default', () => {
    expect(garden().survey).toMatchObject({
      title: { default: 'Schooltuintoets', en: 'School garden test' },
      pages: [
        {
          name: 'garden',
          elements: [
            { type: 'text', name: 'garden-title' },
            { min: 1, max: 10000 },
            { choices: [{ value: 'yes', text: { default: 'Ja', en: 'Yes' } }, { value: 'no' }] },
            {}
          ]
        },
        {},
        { visibleIf: '{users} notempty' },
        {}
      ]
    })
  })
})

it('a questionnaire may use every kind of question and every property', () => {
  const { pages } = readParts('tests/fixtures/second-questionnaire').questionnaire as { pages: Json[] }
  const choices = [
    { value: 'red', text: 'Rood' },
    { value: 2, text: 'Twee' }
  ]
  const elements = [
    { type: 'text', name: 'any-day', title: 'Dag', description: 'Een dag', inputType: 'date' },
    { type: 'comment', name: 'story', title: 'Verhaal', rows: 3, visibleIf: '{any-day} notempty' },
    {
      type: 'panel',
      name: 'more',
      title: 'Meer',
      description: 'Nog meer',
      state: 'collapsed',
      elements: [
        { type: 'dropdown', name: 'colour', title: 'Kleur', choices, showCommentArea: true, commentText: 'Waarom?' },
        { type: 'checkbox', name: 'colours', title: 'Kleuren', choices, colCount: 2, showCommentArea: false }
      ]
    },
    {
      type: 'panel',
      name: 'open',
      title: 'Open',
      state: 'expanded',
      elements: [{ type: 'radiogroup', name: 'one', title: 'Een', choices }]
    }
  ]
  const parsed = withParts({
    questionnaire: {
      showQuestionNumbers: false,
      pages: [...pages, { name: 'all', title: 'Alles', description: 'Van alles', elements }]
    },
    scoring: {
      pictures: [
        { id: 'roles', part: 'all', panel: 'more', note: 'Stand van mei' },
        { id: 'groups', part: 'all', panel: 'open' }
      ]
    }
  })
  const kinds = ['any-day', 'story', 'colour', 'colours', 'one']
    .map((name) => parsed.questions.get(name))
    .map((question) => [question?.kind, question?.remarkName])
  expect(kinds).toEqual([
    ['date', null],
    ['comment', null],
    ['choice', 'colour-Comment'],
    ['choices', null],
    ['choice', null]
  ])
  expect(parsed.questions.get('any-day')?.description).toEqual(same('Een dag'))
  expect(parsed.parts.at(-1)?.panels).toMatchObject([
    { name: 'more', description: same('Nog meer'), questions: ['colour', 'colours'] },
    { name: 'open', description: null }
  ])
  expect(parsed.pictures).toEqual([
    { id: 'roles', part: 'all', panel: 'more', note: same('Stand van mei') },
    { id: 'groups', part: 'all', panel: 'open', note: null }
  ])
})

describe('futures', () => {
  const futures = {
    futures: [
      { id: 'wet', label: 'Nat', question: 'pond', forcesQuestion: 'users', measureQuestion: 'garden-title' },
      { id: 'dry', label: 'Droog', question: 'pond' }
    ],
    negative: ['no'],
    unknown: ['unknown'],
    vulnerableFrom: 1,
    fragileFrom: 2
  }
  const advice = { do: 'Doe', why: 'Omdat', owner: 'gardener', step: 2, effort: 'large' }

  it('name their questions, of which only the judgement is required', () => {
    const parsed = withParts({ scoring: { futures }, advice: { futures: { wet: advice } } })
    expect(parsed.futures).toEqual({
      futures: [
        {
          id: 'wet',
          name: same('Nat'),
          sketch: null,
          question: 'pond',
          forcesQuestion: 'users',
          measureQuestion: 'garden-title'
        },
        { id: 'dry', name: same('Droog'), sketch: null, question: 'pond', forcesQuestion: null, measureQuestion: null }
      ],
      negative: ['no'],
      unknown: ['unknown'],
      measured: null,
      vulnerableFrom: 1,
      fragileFrom: 2
    })
    expect([...parsed.advices.futures]).toEqual([
      ['wet', { do: same('Doe'), why: same('Omdat'), owner: 'gardener', step: 2, effort: 'large' }]
    ])
  })

  it('have the description of the group with their question as their sketch', () => {
    const { pages } = readParts('tests/fixtures/second-questionnaire').questionnaire as { pages: Json[] }
    const rain = { type: 'radiogroup', name: 'rain', title: 'Regen', choices: [{ value: 'no', text: 'Nee' }] }
    const panel = { type: 'panel', name: 'wet', title: 'Nat', description: 'Het regent altijd.', elements: [rain] }
    const parsed = withParts({
      questionnaire: { pages: [...pages, { name: 'all', title: 'Alles', elements: [panel] }] },
      scoring: { futures: { ...futures, futures: [{ id: 'wet', label: 'Nat', question: 'rain' }] } }
    })
    expect(parsed.futures?.futures.map(({ sketch }) => sketch)).toEqual([same('Het regent altijd.')])
  })

  it('may define which answer is a measure', () => {
    expect(withParts({ scoring: { futures: { ...futures, measured: 'yes' } } }).futures?.measured).toBe('yes')
  })
})

describe('counts', () => {
  const counts = {
    all: { questions: 'pond*' },
    one: { questions: 'pond' },
    listed: { questions: ['pond', 'garden-title'], values: ['yes'], except: 'users' },
    again: { questions: 'pond*', values: ['no'] },
    levels: { levels: 'distinct' },
    answered: { levels: 'count' }
  }

  it('match questions by pattern or by name, but never checks; the same pattern gives the same list', () => {
    const [all, one, listed, again, ...levels] = withParts({ advice: { counts } }).advices.counts
    expect(all).toEqual({
      kind: 'answers',
      name: 'all',
      questions: ['pond'],
      values: null,
      except: null,
      prefix: 'pond'
    })
    expect(one).toEqual({
      kind: 'answers',
      name: 'one',
      questions: ['pond'],
      values: null,
      except: null,
      prefix: 'pond'
    })
    expect(listed).toEqual({
      kind: 'answers',
      name: 'listed',
      questions: ['pond', 'garden-title'],
      values: ['yes'],
      except: 'users',
      prefix: ''
    })
    expect(again).toMatchObject({ values: ['no'] })
    expect(again?.kind === 'answers' && all?.kind === 'answers' && again.questions === all.questions).toBe(true)
    expect(levels).toEqual([
      { kind: 'levels', name: 'levels', of: 'distinct' },
      { kind: 'levels', name: 'answered', of: 'count' }
    ])
  })

  it('are facts for rules, beside the band of every theme and the number of negative futures', () => {
    expect(factNames(withParts({ advice: { counts } }))).toEqual([
      'all',
      'one',
      'listed',
      'again',
      'levels',
      'answered',
      'theme-soil-band',
      'theme-people-band',
      'theme-later-band',
      'futures-negative'
    ])
    expect(bandFact('soil')).toBe('theme-soil-band')
  })
})
