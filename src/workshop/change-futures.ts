import { error, type Problem } from '#lib/problem.ts'
import { hasOptions } from '#questionnaire/has-options.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { FuturesChange } from './commands.ts'
import type { FuturesItem, FutureTable } from './types.ts'

type Known = Pick<Questionnaire, 'themes' | 'futures' | 'questions'>

const kinds: ReadonlySet<string> = new Set(['judge', 'forces', 'turn'] satisfies readonly FuturesChange['kind'][])

/** Whether a command is about the futures. */
export const isFuturesChange = <T extends { readonly kind: string }>(
  command: T
): command is Extract<T, { readonly kind: FuturesChange['kind'] }> => kinds.has(command.kind)

/** The futures item after a change, or why the change is not possible. */
export function changeFutures(item: FuturesItem, change: FuturesChange, questionnaire: Known): FuturesItem | Problem {
  const count = questionnaire.futures?.futures.length ?? 0
  if (change.kind === 'turn')
    return change.turn >= 0 && change.turn <= count
      ? { ...item, turn: change.turn }
      : error('out-of-range', item.id, { limit: `≤ ${count}` })
  const before = item.tables.find(({ future }) => future === change.future)
  const table = { ...(before ?? { future: change.future, judgements: [], forces: [] }), ...changed(change, before) }
  const [problem] = futureProblems([table], questionnaire, item.id)
  if (problem !== undefined) return problem
  const others = item.tables.filter(({ future }) => future !== change.future)
  return { ...item, tables: [...others, table] }
}

function changed(change: Exclude<FuturesChange, { kind: 'turn' }>, before?: FutureTable): Partial<FutureTable> {
  if (change.kind === 'forces') return { forces: change.forces }
  const { theme, verdict, reason } = change
  const others = (before?.judgements ?? []).filter((each) => each.theme !== theme)
  return { judgements: verdict === null ? others : [...others, { theme, verdict, reason }] }
}

/**
 * Problems of tables that do not fit the questionnaire: a future, recommendation or force that it does not know, or one
 * twice.
 */
export const futureProblems = (
  tables: readonly FutureTable[],
  { themes, futures, questions }: Known,
  path: string
): readonly Problem[] => [
  ...twice(
    tables.map(({ future }) => future),
    path
  ),
  ...tables.flatMap(({ future, judgements, forces }, at) => {
    const here = `${path}[${at}]`
    const found = futures?.futures.find(({ id }) => id === future)
    if (found === undefined) return [error('unknown-id', `${here}.future`, { id: future })]
    const question = found.forcesQuestion === null ? undefined : questions.get(found.forcesQuestion)
    const known = question !== undefined && hasOptions(question) ? question.options.map(({ value }) => value) : []
    const judged = judgements.map(({ theme }) => theme)
    return [
      ...unknown(
        judged,
        themes.filter(({ inOverall }) => inOverall).map(({ id }) => id),
        `${here}.judgements`
      ),
      ...twice(judged, `${here}.judgements`),
      ...unknown(forces, known, `${here}.forces`)
    ]
  })
]

const unknown = (ids: readonly string[], known: readonly (string | number)[], path: string): readonly Problem[] =>
  ids.flatMap((id) => (known.includes(id) ? [] : [error('unknown-id', path, { id })]))

const twice = (ids: readonly string[], path: string): readonly Problem[] =>
  ids.flatMap((id, at) => (ids.indexOf(id) === at ? [] : [error('duplicate-id', path, { id })]))
