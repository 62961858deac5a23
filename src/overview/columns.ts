import type { ReadAssessment } from '#assessment/read.ts'
import { dayModified } from '#assessment/days.ts'
import { sha256Hex } from '#lib/sha256.ts'
import type { Outcome } from '#outcome/types.ts'
import type { Question, Questionnaire } from '#questionnaire/types.ts'
import type { Facts } from './facts.ts'
import type { Identity } from './same-draft.ts'

/** One value of a row: a text, a number, or nothing. */
export type Cell = string | number | null

/** How rows are written. */
export interface RowOptions {
  /** Whether rows have the title of the draft. */
  readonly withTitles: boolean
  /** Goes into the digest of title and organisation, so that nobody can try titles against it; empty for none. */
  readonly salt: string
}

/** What is written of one assessment. */
export interface Draft {
  readonly read: ReadAssessment
  readonly outcome: Outcome
  readonly facts: Facts
  readonly identity: Identity
}

const about = [
  'id',
  'copied_from',
  'title_key',
  'title',
  'draft_version',
  'draft_date',
  'modified_on',
  'questionnaire',
  'questionnaire_version',
  'depth',
  'completeness',
  'substantiation'
] as const

const lists = [
  'unknown_checks',
  'unanswered_checks',
  'not_applicable_checks',
  'limiting_checks',
  'contradictions',
  'advice',
  'advice_adopted',
  'advice_refused',
  'futures'
] as const

/** The name of the column that says whether a row counts: 1 for the last version of a draft, 0 for an earlier one. */
export const countsColumn = 'counts'

/** Values of an older version of the questionnaire for which the newest has no column, as `name=value`. */
const others = 'other_answers'

const titleColumn = 'title'
const scoresOf = (id: string): readonly string[] => [`${id}_band`, `${id}_low`, `${id}_high`]

/** Closed questions outside the themes: what is typed freely stays out. */
const isClosed = ({ kind }: Question): boolean => kind === 'choice' || kind === 'choices' || kind === 'number'
const closedIn = ({ questions }: Questionnaire): readonly Question[] => [...questions.values()].filter(isClosed)

/**
 * The columns of the rows about drafts of one questionnaire, by its newest version: the same for every file. Names are those of
 * the assessment file and of `score`, so that they hold in every language.
 */
export const columnsOf = (newest: Questionnaire, { withTitles }: Pick<RowOptions, 'withTitles'>): readonly string[] => [
  ...about.filter((name) => withTitles || name !== titleColumn),
  countsColumn,
  ...['overall', ...newest.themes.map(({ id }) => id)].flatMap(scoresOf),
  ...newest.themes.flatMap(({ checks }) => checks.map(({ name }) => name)),
  ...lists,
  ...closedIn(newest).map(({ name }) => name),
  others
]

/** The row of one assessment. `counts` is empty: what counts is known at the end, and in a stream never. */
export function rowOf(draft: Draft, newest: Questionnaire, options: RowOptions): readonly Cell[] {
  const { read, outcome, facts } = draft
  const values = new Map<string, Cell>([
    ...aboutOf(draft, options),
    ...scoreCells('overall', outcome.overall),
    ...outcome.themes.flatMap((theme) => scoreCells(theme.id, theme)),
    ...outcome.findings.map(({ check, level }): [string, Cell] => [check, level]),
    ...listsOf(outcome, facts),
    ...closedIn(read.questionnaire).map(({ name }): [string, Cell] => [name, valueOf(read.visible.answers[name])])
  ])
  const columns = columnsOf(newest, options)
  const known = new Set(columns)
  const more = [...values].filter(([name, value]) => value !== null && !known.has(name) && name !== titleColumn)
  if (more.length > 0) values.set(others, more.map(([name, value]) => `${name}=${String(value)}`).join(' '))
  return columns.map((name) => values.get(name) ?? null)
}

function aboutOf({ read, outcome, identity }: Draft, { salt }: RowOptions): readonly (readonly [string, Cell])[] {
  const { assessment, questionnaire } = read
  const values: Readonly<Record<(typeof about)[number], Cell>> = {
    id: identity.id,
    copied_from: identity.copiedFrom || null,
    title_key: identity.named === '' ? null : sha256Hex(salt + identity.named).slice(0, 16),
    title: identity.title || null,
    draft_version: identity.draftVersion || null,
    draft_date: identity.draftDate || null,
    modified_on: dayModified(assessment),
    questionnaire: questionnaire.id,
    questionnaire_version: questionnaire.version,
    depth: assessment.depth,
    completeness: hundredths(outcome.completeness),
    substantiation: hundredths(outcome.substantiation)
  }
  return Object.entries(values)
}

const hundredths = (value: number | null): Cell => (value === null ? null : Math.round(value * 100) / 100)

const scoreCells = (id: string, { score, band }: Pick<Outcome['overall'], 'score' | 'band'>): [string, Cell][] => {
  const [bandName, low, high] = scoresOf(id)
  return [
    [bandName ?? '', band],
    [low ?? '', score && hundredths(score.low)],
    [high ?? '', score && hundredths(score.high)]
  ]
}

function listsOf(
  { findings, contradictions, futures }: Outcome,
  { advice, limiting }: Facts
): readonly (readonly [(typeof lists)[number], Cell])[] {
  const checks = (wanted: string): Cell =>
    joined(findings.filter(({ outcome }) => outcome === wanted).map(({ check }) => check))
  const withFate = (...wanted: readonly string[]): Cell =>
    joined(advice.filter(([, fate]) => wanted.includes(fate)).map(([id]) => id))
  return [
    ['unknown_checks', checks('unknown')],
    ['unanswered_checks', checks('unanswered')],
    ['not_applicable_checks', checks('not-applicable')],
    ['limiting_checks', joined(limiting.map((place) => findings[place]?.check ?? ''))],
    ['contradictions', joined(contradictions.map(({ rule }) => rule))],
    ['advice', withFate('given', 'adopted', 'refused')],
    ['advice_adopted', withFate('adopted', 'resolved')],
    ['advice_refused', withFate('refused')],
    ['futures', futures?.verdict ?? null]
  ]
}

const joined = (names: readonly string[]): Cell => (names.length === 0 ? null : names.join(' '))

function valueOf(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value
  return Array.isArray(value) ? joined(value.map(String)) : null
}
