import { localise } from '#questionnaire/localise.ts'
import { parseParts } from '#questionnaire/parse.ts'
import type { Question, Questionnaire } from '#questionnaire/types.ts'
import type { Dice } from './random.ts'

type Json = Readonly<Record<string, unknown>>

const options = ['red', 'green', 'dark-blue']
const levels = [0, 1, 2, 3, 'unknown']
const words = (value: string | number): Json => ({ value, text: `Tekst ${value}` })
type Kind = Question['kind']

/** Every kind of question as SurveyJS JSON, without name and title. */
const written: Readonly<Record<Kind, Json>> = {
  check: { type: 'radiogroup', choices: levels.map(words), showCommentArea: true },
  choice: { type: 'radiogroup', choices: options.map(words) },
  choices: { type: 'checkbox', choices: options.map(words) },
  number: { type: 'text', inputType: 'number' },
  date: { type: 'text', inputType: 'date' },
  text: { type: 'text' },
  comment: { type: 'comment' }
}

const kinds = Object.keys(written) as readonly Kind[]

/** Questions asked so far, so that conditions only refer back. */
type Before = { readonly name: string; readonly kind: Kind }[]

function testOn({ name, kind }: Before[number], dice: Dice): string {
  if (dice.chance(0.2)) return `{${name}} ${dice.pick(['empty', 'notempty'])}`
  switch (kind) {
    case 'check':
      return dice.chance(0.5)
        ? `{${name}} ${dice.pick(['<', '<=', '>', '>='])} ${dice.pick([1, 2])}`
        : `{${name}} ${dice.pick(['=', '<>'])} ${dice.pick([0, 1, 2, 3, "'unknown'"])}`
    case 'choice':
      return `{${name}} ${dice.pick(['=', '<>'])} '${dice.pick(options)}'`
    case 'choices':
      return `{${name}} contains '${dice.pick(options)}'`
    case 'number':
      return `{${name}} ${dice.pick(['=', '<>', '<', '<=', '>', '>='])} ${dice.pick([0, 5, 10])}`
    case 'date':
      return `{${name}} ${dice.pick(['empty', 'notempty'])}`
    case 'text':
    case 'comment':
      return `{${name}} ${dice.pick(['=', '<>'])} 'tekst'`
  }
}

function condition(before: Before, dice: Dice, depth = 0): string {
  if (depth < 2 && dice.chance(0.35))
    return `(${condition(before, dice, depth + 1)}) ${dice.pick(['and', 'or'])} (${condition(before, dice, depth + 1)})`
  if (depth < 2 && dice.chance(0.15)) return `!(${condition(before, dice, depth + 1)})`
  return testOn(dice.pick(before), dice)
}

const maybe = (before: Before, dice: Dice, probability: number): Json =>
  before.length > 0 && dice.chance(probability) ? { visibleIf: condition(before, dice) } : {}

const question = (kind: Kind, name: string): Json => ({ name, title: `Vraag ${name}`, ...written[kind] })

/** One question of every kind, named after it. */
export const everyKind = (more: Partial<Record<Kind, Json>> = {}): Questionnaire =>
  parseGenerated(
    {
      title: 'Proef',
      description: 'Proef',
      pages: [
        {
          name: 'page-0',
          title: 'Bladzijde',
          elements: kinds.map((kind) => ({ ...question(kind, kind), ...more[kind] }))
        }
      ]
    },
    ['check']
  )

/**
 * A random questionnaire of four pages with conditions on pages, panels, questions and checks; every condition refers
 * back.
 */
export function generateQuestionnaire(dice: Dice): Questionnaire {
  const before: Before = []
  const checks: string[] = []
  let number = 0
  const make = (kind: Kind, known: Before): Json => {
    number += 1
    const name = `${kind}-${number}`
    const made = { ...question(kind, name), ...maybe(known, dice, 0.6) }
    before.push({ name, kind })
    if (kind === 'check') checks.push(name)
    return made
  }
  const pages = [0, 1, 2, 3].map((page) => {
    const own = maybe(before, dice, 0.3)
    const first = page === 0 ? [make('check', []), make('choices', [])] : []
    const questions = [0, 1, 2].map(() => make(dice.pick(kinds), before))
    const hides = maybe(before, dice, 0.6)
    const inner = [make(dice.pick(kinds), before), make(dice.pick(kinds), before)]
    return {
      name: `page-${page}`,
      title: `Bladzijde ${page}`,
      ...own,
      elements: [
        ...first,
        ...questions,
        { type: 'panel', name: `panel-${page}`, title: 'Paneel', ...hides, elements: inner }
      ]
    }
  })
  return parseGenerated({ title: 'Proef', description: 'Proef', pages }, checks)
}

/** The scoring, help and advice that every questionnaire must have, as short as possible, around these pages. */
function parseGenerated(questionnaire: Json, checks: readonly string[]): Questionnaire {
  const advice = { do: 'Doe', why: 'Omdat', owner: 'somebody', step: 1, effort: 'small' }
  const files = {
    questionnaire,
    scoring: {
      id: 'generated',
      version: '1.0.0',
      credits: [0, 1, 2, 3],
      fullCredit: 3,
      targetLevel: 2,
      bands: [
        { id: 'low', from: 0, label: 'Laag', meaning: 'Laag' },
        { id: 'high', from: 50, label: 'Hoog', meaning: 'Hoog' }
      ],
      caps: {
        gateAtLevel: [],
        gateOpen: 1,
        checkAtLevel: [],
        evidence: { band: 1, fromLevel: 2, share: 0.5, depths: [] }
      },
      overallAboveWeakest: 1,
      sensitivityWeights: { low: 0.5, high: 2 },
      themes: [
        {
          id: 'page-0',
          short: 'Kort',
          source: 'proef',
          inOverall: true,
          checks: checks.map((id) => ({ id, weight: 1, source: 'proef' }))
        }
      ]
    },
    help: {
      checks: Object.fromEntries(
        checks.map((id) => [id, { short: 'Kort', why: 'Omdat', counts: 'Telt', good: 'Goed', weak: 'Zwak' }])
      )
    },
    advice: {
      owners: { somebody: { label: 'Iemand' } },
      counts: {},
      rules: [],
      contradictions: [],
      referrals: [],
      checks: Object.fromEntries(checks.map((id) => [id, { 0: advice, 1: advice, 2: advice, unknown: advice }]))
    }
  }
  const parsed = parseParts(localise(files, '').value as typeof files, null)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}
