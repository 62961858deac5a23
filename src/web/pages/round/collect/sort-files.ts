import { error, type Problem } from '#lib/problem.ts'
import { foreignFile } from '#lib/foreign-file.ts'
import { containerBytes } from '#lib/limits.ts'
import { tooLarge } from '#lib/too-large.ts'
import type { ReceivedFile } from '#review/collect.ts'
import { checkTogether } from '#review/together.ts'
import { recognise } from '../../../state/recognise.ts'

/** A file that needs a passphrase. */
export interface LockedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Several files, sorted by what can be done with each. */
export interface Pile {
  readonly open: readonly ReceivedFile[]
  readonly locked: readonly LockedFile[]
  /** Files that were not read, and why. */
  readonly refused: readonly { readonly name: string; readonly problems: readonly Problem[] }[]
}

/** Sorts and reads files. Does not read the file with which they exceed the total size, nor those after it. */
export async function sortPile(files: readonly File[]): Promise<Pile> {
  let bytes = 0
  const sorted = await Promise.all(
    files.map(async (file): Promise<Pile> => {
      const { name } = file
      bytes += file.size
      const together = checkTogether(bytes)
      if (together !== null) return { open: [], locked: [], refused: [{ name, problems: [together] }] }
      if (file.size > containerBytes)
        return { open: [], locked: [], refused: [{ name, problems: [tooLarge(containerBytes)] }] }
      const found = await recognise(file)
      if (found.kind === 'sealed') return { open: [], locked: [{ name, bytes: found.bytes }], refused: [] }
      const foreign = foreignFile(new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer())))
      if (foreign !== null) return { open: [], locked: [], refused: [{ name, problems: [foreign] }] }
      const text = await file.text().catch(() => null)
      return text === null
        ? { open: [], locked: [], refused: [{ name, problems: [error('unreadable', '')] }] }
        : { open: [{ name, text }], locked: [], refused: [] }
    })
  )
  return {
    open: sorted.flatMap(({ open }) => open),
    locked: sorted.flatMap(({ locked }) => locked),
    refused: sorted.flatMap(({ refused }) => refused)
  }
}

export interface Unlocked {
  readonly open: readonly ReceivedFile[]
  /** Files that the passphrase does not open; they may have another. */
  readonly locked: readonly LockedFile[]
  readonly refused: Pile['refused']
}

/** Tries a passphrase on every sealed file. Each takes a second or more; `onProgress` gets the number of files done. */
export async function unlock(
  files: readonly LockedFile[],
  passphrase: string,
  onProgress: (done: number) => void
): Promise<Unlocked> {
  const { textIn, unsealer } = await import('#seal/seal.ts')
  const unseal = unsealer(passphrase)
  const [open, locked, refused]: [ReceivedFile[], LockedFile[], Pile['refused'][number][]] = [[], [], []]
  for (const [index, file] of files.entries()) {
    onProgress(index)
    // Lets the page show its progress.
    await new Promise((resolve) => setTimeout(resolve, 20))
    const found = textIn(await unseal(file.bytes))
    if (found.ok) open.push({ name: file.name, text: found.value })
    else if (found.problems.some(({ code }) => code === 'wrong-passphrase')) locked.push(file)
    else refused.push({ name: file.name, problems: found.problems })
  }
  return { open, locked, refused }
}
