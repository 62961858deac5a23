import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty home folder for one browser, with a folder for its downloads. */
export function makeProfile(): { readonly folder: string; readonly downloads: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-engine-'))
  const downloads = join(folder, 'downloads')
  mkdirSync(downloads)
  // A browser that was just killed may still be writing its last file.
  return { folder, downloads, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }) }
}
