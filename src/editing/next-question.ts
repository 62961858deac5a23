import type { Questionnaire } from '#questionnaire/types.ts'
import type { Progress } from './progress.ts'

/** The checks that wait for the user, in the order of the questionnaire. */
export interface WaitingChecks {
  /** Without an answer; when every check has one, those left at *unknown*. */
  readonly names: readonly string[]
  readonly kind: 'open' | 'unknown'
}

/** The checks without an answer, or, when there are none, those left at *unknown*. */
export function waitingChecks({ checks }: Questionnaire, { pages }: Progress): WaitingChecks {
  const open = pages.flatMap((page) => page.open).filter((name) => checks.has(name))
  return open.length > 0
    ? { names: open, kind: 'open' }
    : { names: pages.flatMap((page) => page.unknown).filter((name) => checks.has(name)), kind: 'unknown' }
}

/**
 * The first of `names` after the question `from`, and after the last the first again; null without any. `from` may be
 * the name of a part: then the first in that part or after it.
 */
export function nextAfter({ parts }: Questionnaire, names: readonly string[], from: string | null): string | null {
  const order = parts.flatMap(({ name, questions }) => [name, ...questions])
  const start = from === null ? -1 : order.indexOf(from)
  const sorted = names.toSorted((left, right) => order.indexOf(left) - order.indexOf(right))
  return sorted.find((name) => order.indexOf(name) > start) ?? sorted[0] ?? null
}
