import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { lstat, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Files that are being written under a temporary name. */
const unfinished = new Set<string>()

/**
 * Writes a temporary file beside it, flushes it to disk, and renames it: a reader sees the old file or the new one,
 * also after a crash. The temporary name is unpredictable and must be free, so that it never follows or overwrites a
 * file of somebody else. A replaced file keeps its mode and owner. `isPrivate`: readable by the owner only.
 */
export async function replaceFile(path: string, content: Uint8Array | string, isPrivate = false): Promise<void> {
  const before = await lstat(path).catch(() => null)
  const replaced = before?.isFile() ? before : null
  const most = isPrivate ? 0o600 : 0o777
  const mode = replaced === null ? 0o666 & most : replaced.mode & most
  const beside = join(dirname(path), `cohesietoets-${randomBytes(8).toString('hex')}.new`)
  unfinished.add(beside)
  try {
    const file = await open(beside, 'wx', mode)
    try {
      await file.writeFile(content)
      if (replaced !== null) await makeAlike(file, replaced, mode)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (reason) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw reason
  } finally {
    unfinished.delete(beside)
  }
}

/** Only root can change the owner; then a file of others stays theirs. */
async function makeAlike(file: FileHandle, { uid, gid }: { uid: number; gid: number }, mode: number): Promise<void> {
  await file.chown(uid, gid).catch(() => undefined)
  await file.chmod(mode)
}

/** Removes unfinished files when the program ends before its work is done. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true })
}
