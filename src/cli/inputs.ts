import { stat } from 'node:fs/promises'

/** The files that this run has read, whatever paths named them. */
const known = new Set<string>()

/** Records a file as an input. */
export async function rememberInput(path: string): Promise<void> {
  const identity = await identityOf(path)
  if (identity !== null) known.add(identity)
}

/** Whether a path leads to an input: writing there would destroy what the user put in. */
export async function isInput(path: string): Promise<boolean> {
  const identity = await identityOf(path)
  return identity !== null && known.has(identity)
}

let isAnySealed = false

/** Records that an input was sealed. */
export function rememberSealed(): void {
  isAnySealed = true
}

/** Whether any input was sealed: output is then readable by the owner only. */
export const readSealed = (): boolean => isAnySealed

/** Begins a run that has read nothing yet. */
export function forgetInputs(): void {
  known.clear()
  isAnySealed = false
}

/** An identity that is the same for all paths to one file; null when there is none. */
const identityOf = (path: string): Promise<string | null> =>
  stat(path, { bigint: true }).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => null
  )
