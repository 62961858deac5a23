import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './find-chromium.ts'

/**
 * Runs once before all tests: makes sure that there is a browser, and a folder in which test files share what they
 * build.
 */
export default function setup(): () => void {
  ensureChromium()
  const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-test-'))
  process.env['COHESIETOETS_TEST_FOLDER'] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
