import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { lstat, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Files that are being written under a temporary name. */
const unfinished = new Set<string>()

/**
 * Writes a temporary file beside it, flushes it to disk, and renames it: a reader sees the old file or the new one,
 * also after a crash. `isPrivate`: readable by the owner only.
 */
export async function replaceFile(path: string, content: Uint8Array | string, isPrivate = false): Promise<void> {
  const file = await NewFile.open(dirname(path), isPrivate)
  try {
    await file.write(content)
    await file.putAt(path)
  } catch (reason) {
    await file.drop()
    throw reason
  }
}

/**
 * A file under a temporary name, until it is whole. The name is unpredictable and must be free, so that it never
 * follows or overwrites a file of somebody else.
 */
export class NewFile {
  private readonly beside: string
  private readonly file: FileHandle
  /** The most permissive mode that it may have. */
  private readonly most: number

  private constructor(beside: string, file: FileHandle, most: number) {
    this.beside = beside
    this.file = file
    this.most = most
  }

  static async open(folder: string, isPrivate: boolean): Promise<NewFile> {
    const most = isPrivate ? 0o600 : 0o777
    const beside = join(folder, `cohesietoets-${randomBytes(8).toString('hex')}.new`)
    unfinished.add(beside)
    try {
      return new NewFile(beside, await open(beside, 'wx', 0o666 & most), most)
    } catch (reason) {
      unfinished.delete(beside)
      throw reason
    }
  }

  async write(content: Uint8Array | string): Promise<void> {
    await this.file.writeFile(content)
  }

  /** Flushes it and gives it its name. A replaced file keeps its mode and owner. */
  async putAt(path: string): Promise<void> {
    const replaced = await lstat(path).catch(() => null)
    if (replaced?.isFile()) await makeAlike(this.file, replaced, replaced.mode & this.most)
    await this.file.sync()
    await this.file.close()
    await rename(this.beside, path)
    unfinished.delete(this.beside)
  }

  /** Removes it. */
  async drop(): Promise<void> {
    await this.file.close().catch(() => undefined)
    await rm(this.beside, { force: true }).catch(() => undefined)
    unfinished.delete(this.beside)
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
