import type { ReadAssessment } from '#assessment/read.ts'
import { dayModified } from '#assessment/days.ts'
import { sha256Hex } from '#lib/sha256.ts'
import type { Outcome } from '#outcome/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import {
  type about,
  closedIn,
  columnsOf,
  fits,
  kindsOf,
  type lists,
  others,
  scoresOf,
  type Cell,
  type RowOptions
} from './columns.ts'
import type { Counted } from './counted.ts'
import type { Identity } from './same-draft.ts'

/** What is written of one assessment. */
export interface Draft {
  readonly read: ReadAssessment
  readonly outcome: Outcome
  readonly counted: Counted
  readonly identity: Identity
}

/** The row of one assessment. `counts` is empty: what counts is known at the end, and in a stream never. */
export function rowOf(draft: Draft, newest: Questionnaire, options: RowOptions): readonly Cell[] {
  const { read, outcome, counted } = draft
  const values = new Map<string, Cell>([
    ...aboutOf(draft, options),
    ...scoreCells('overall', outcome.overall),
    ...outcome.themes.flatMap((theme) => scoreCells(theme.id, theme)),
    ...outcome.findings.map(({ check, level }): [string, Cell] => [check, level]),
    ...listsOf(outcome, counted),
    ...closedIn(read.questionnaire).map(({ name }): [string, Cell] => [name, valueOf(read.visible.answers[name])])
  ])
  const kinds = kindsOf(newest)
  const more = [...values].filter(([name, value]) => value !== null && !fits(value, kinds.get(name)))
  for (const [name] of more) values.delete(name)
  if (more.length > 0) values.set(others, more.map(([name, value]) => `${name}=${String(value)}`).join(' '))
  return columnsOf(newest, options).map((name) => values.get(name) ?? null)
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
  { advice, limiting }: Counted
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
