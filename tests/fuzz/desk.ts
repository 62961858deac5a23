import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder of its own for readers that read from disk. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'cohesietoets-fuzz-'))

  /** Writes a file there and returns its path. */
  put(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
