import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'

export interface Test {
  readonly name: string
  /** Folder under `tests/`. */
  readonly kind: string
  readonly file: string
}

/** Every test, as the test program lists them. */
export function listTests(): readonly Test[] {
  const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-figures-'))
  const path = join(folder, 'tests.json')
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'list', `--json=${path}`],
      { encoding: 'utf8' }
    )
    if (status !== 0) throw new Error(`The tests cannot be listed: ${stderr}`)
    const listed = JSON.parse(readFileSync(path, 'utf8')) as readonly { readonly name: string; readonly file: string }[]
    return listed.map(({ name, file }) => ({ name, file, kind: relative('tests', file).split(sep)[0] ?? '' }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A number rounded down to two significant digits, so that it stays true while tests are added: `1,400`. */
export function atLeast(count: number): string {
  const step = 10 ** Math.max(0, String(count).length - 2)
  return String(Math.floor(count / step) * step).replace(/\B(?=(\d{3})+$)/g, ',')
}
