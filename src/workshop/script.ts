import type { Check, Questionnaire } from '#questionnaire/types.ts'
import { futuresItem } from './futures.ts'
import type { CheckItem, Item, PartItem, ScriptName } from './types.ts'

/** Minutes for one check: reading ¾, voting ½, reveal ¼, talk 3½, second ballot ½, decision ½. */
export const minutesPerCheck = 6

/** Seconds for reading and for a ballot. */
export const fixedSeconds = { reading: 45, voting: 30 } as const

/** Seconds for the talk about a check with this many minutes: what the rest leaves, and at least a minute. */
export const secondsOfTalk = (minutes: number): number => Math.max(60, Math.round(minutes * 60 - 150))

interface Script {
  readonly minutes: number
  readonly checks: number
  readonly opening: number
  /** 0: no break. */
  readonly break: number
  /** 0: the futures are left out. */
  readonly futures: number
  readonly closing: number
}

/** The scripts that come along. The panel votes at home and takes longer for each check. */
export const scripts: Readonly<Record<ScriptName, Script>> = {
  '45': { minutes: 45, checks: 4, opening: 10, break: 0, futures: 0, closing: 11 },
  '90': { minutes: 90, checks: 8, opening: 15, break: 0, futures: 12, closing: 15 },
  '180': { minutes: 180, checks: 10, opening: 25, break: 20, futures: 40, closing: 35 },
  panel: { minutes: 120, checks: 12, opening: 15, break: 10, futures: 0, closing: 23 }
}

/**
 * The checks that a script begins with: from each recommendation in turn the most important ones, key checks first,
 * then by weight. Returned in the order of the questionnaire.
 */
export function chooseChecks(questionnaire: Questionnaire, script: ScriptName): readonly string[] {
  const ranked = questionnaire.themes
    .filter(({ inOverall }) => inOverall)
    .map(({ checks }) => [...checks].sort(byImportance))
  const turns = Math.max(0, ...ranked.map((checks) => checks.length))
  const chosen = Array.from({ length: turns }, (_, turn) => ranked.flatMap((checks) => checks[turn] ?? []))
    .flat()
    .slice(0, scripts[script].checks)
  return [...questionnaire.checks.keys()].filter((id) => chosen.some((check) => check.name === id))
}

/** The most important first; equal ones in the order of the questionnaire. */
const byImportance = (one: Check, other: Check): number =>
  Number(other.gate) - Number(one.gate) || other.weight - one.weight || Number(other.quick) - Number(one.quick)

/** The items of a script with these checks; ids that the questionnaire does not know are left out. */
export function itemsOfScript(
  script: ScriptName,
  checks: readonly string[],
  questionnaire: Pick<Questionnaire, 'checks' | 'futures'>
): readonly Item[] {
  const { opening, break: pause, futures, closing } = scripts[script]
  const hasFutures = futures > 0 && questionnaire.futures !== null
  const items = [...new Set(checks)].filter((id) => questionnaire.checks.has(id)).map(checkItem)
  const half = Math.ceil(items.length / 2)
  return [
    part('opening', opening),
    ...items.slice(0, half),
    ...(pause === 0 ? [] : [part('break', pause)]),
    ...items.slice(half),
    ...(hasFutures ? [futuresItem(futures)] : []),
    part('closing', closing + (hasFutures ? 0 : futures))
  ]
}

const part = (kind: PartItem['kind'], minutes: number): PartItem => ({ kind, id: kind, minutes, notes: '' })

const checkItem = (id: string): CheckItem => ({
  kind: 'check',
  id,
  minutes: minutesPerCheck,
  notes: '',
  phase: 'ready',
  isSkipped: false,
  ballots: [],
  movement: null,
  decision: null
})
