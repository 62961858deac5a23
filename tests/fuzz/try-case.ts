import type { Case } from './cases.ts'
import type { Verdict } from './verdict.ts'

export interface Tried extends Verdict {
  /** Milliseconds of processor time, independent of other work on the machine. */
  readonly cost: number
}

/** The most that a file may cost, in milliseconds of processor time, as for files at a limit. */
export const mostCost = 2_000

/** Reads one case; an exception is a fault, and so is taking too long. */
export async function tryCase({ reader, bytes }: Case): Promise<Tried> {
  const before = process.cpuUsage()
  const verdict = await reader
    .read(bytes)
    .catch((thrown: unknown): Verdict => ({
      isAccepted: false,
      fault: `throws ${thrown instanceof Error ? (thrown.stack ?? thrown.message).slice(0, 600) : String(thrown)}`
    }))
  const { user, system } = process.cpuUsage(before)
  const cost = (user + system) / 1_000
  return { ...verdict, cost, fault: verdict.fault ?? (cost > mostCost ? `takes ${String(Math.round(cost))} ms` : null) }
}
