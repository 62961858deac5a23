import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const shared = (): string =>
  process.env['COHESIETOETS_TEST_FOLDER'] ?? mkdtempSync(join(tmpdir(), 'cohesietoets-test-'))

/** Builds into a folder of its own, once per test run: the first test file that asks builds, the others wait. */
export const once = async (name: string, make: (folder: string) => Promise<unknown>): Promise<string> => {
  const folder = join(shared(), name)
  const mark = `${folder}.ready`
  const failure = `${folder}.failed`
  let first = true
  try {
    mkdirSync(`${folder}.lock`)
  } catch {
    first = false
  }
  if (first) {
    try {
      await make(folder)
      writeFileSync(mark, '')
    } catch (reason) {
      writeFileSync(failure, '')
      throw reason
    }
  }
  while (!existsSync(mark)) {
    if (existsSync(failure)) throw new Error(`building ${name} failed in another test file`)
    await wait(100)
  }
  return folder
}
