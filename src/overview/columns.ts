import { oncePer } from '#lib/once-per.ts'
import type { Question, Questionnaire } from '#questionnaire/types.ts'

/** One value of a row: a text, a number, or nothing. */
export type Cell = string | number | null

/** What the values of a column are. Every row keeps to it, so that a column has one type. */
export type ColumnKind = 'text' | 'whole' | 'number'

/** How rows are written. */
export interface RowOptions {
  /** Whether rows have the title of the draft. */
  readonly withTitles: boolean
  /** Goes into the digest of title and organisation, so that nobody can try titles against it; empty for none. */
  readonly salt: string
}

/** About the assessment and its draft. */
export const about = [
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

/** Lists of ids, with spaces between them, and the verdict on the futures. */
export const lists = [
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

/** Values for which there is no column, or none of their kind, as `name=value`: of another version of the questionnaire. */
export const others = 'other_answers'

/** The only column with a text that somebody typed, apart from the version of the draft. */
export const titleColumn = 'title'

/** The columns with the score of a theme, or of the total. */
export const scoresOf = (id: string): readonly string[] => [`${id}_band`, `${id}_low`, `${id}_high`]

/** Closed questions outside the themes; free text stays out. */
const isClosed = ({ kind }: Question): boolean => kind === 'choice' || kind === 'choices' || kind === 'number'
/** The questions with a column of their own besides the checks. */
export const closedIn = ({ questions }: Questionnaire): readonly Question[] => [...questions.values()].filter(isClosed)

/**
 * The columns of the rows about drafts of one questionnaire, by its newest version: the same for every file. Names are
 * those of the assessment file and of `score`, so that they hold in every language.
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

/** Columns with a share from 0 to 1. */
const shares: ReadonlySet<string> = new Set<(typeof about)[number]>(['completeness', 'substantiation'])

/** The kind of each column of `columnsOf`, by name. */
export const kindsOf = oncePer((newest: Questionnaire): ReadonlyMap<string, ColumnKind> => {
  const scores = ['overall', ...newest.themes.map(({ id }) => id)].map(scoresOf)
  return new Map<string, ColumnKind>([
    ...[...about, ...lists, others].map((name) => [name, shares.has(name) ? 'number' : 'text'] as const),
    ...[countsColumn, ...scores.map(([band = '']) => band)].map((name) => [name, 'whole'] as const),
    ...scores.flatMap(([, low = '', high = '']) => [low, high]).map((name) => [name, 'number'] as const),
    ...[...newest.checks.keys()].map((name) => [name, 'whole'] as const),
    ...closedIn(newest).map((question) => [question.name, kindOf(question)] as const)
  ])
})

function kindOf(question: Question): ColumnKind {
  if (question.kind === 'number') return 'number'
  const isWhole = question.kind === 'choice' && question.options.every(({ value }) => Number.isInteger(value))
  return isWhole ? 'whole' : 'text'
}

/** Whether a value can stand in a column of a kind; any value can be a text. Without a kind there is no column. */
export function fits(value: Cell, kind: ColumnKind | undefined): boolean {
  if (value === null || kind === 'text') return true
  return kind === 'whole' ? Number.isInteger(value) : kind === 'number' && typeof value === 'number'
}
