import { stat } from 'node:fs/promises'

/** The files that this run has read, whatever paths they were named by. */
const known = new Set<string>()

/** Remembers a file as one that is read. */
export async function rememberInput(path: string): Promise<void> {
  const identity = await identityOf(path)
  if (identity !== null) known.add(identity)
}

/** Whether a path leads to a file that was read: writing there would destroy what somebody put in. */
export async function isInput(path: string): Promise<boolean> {
  const identity = await identityOf(path)
  return identity !== null && known.has(identity)
}

let isAnySealed = false

/** Remembers that something of what is read was sealed. */
export function rememberSealed(): void {
  isAnySealed = true
}

/** Whether something of what was read was sealed: what is made of it is for nobody else to read. */
export const readSealed = (): boolean => isAnySealed

/** What is the same for all paths to one file; null when there is none. */
const identityOf = (path: string): Promise<string | null> =>
  stat(path, { bigint: true }).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => null
  )
