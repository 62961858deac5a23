import { test, TestRunner } from 'vitest'

/** A test file that does not load counts as a failed test; otherwise a mutant that breaks it would count as alive. */
export default class LoadingRunner extends TestRunner {
  override async importFile(path: string, source: 'collect' | 'setup'): Promise<unknown> {
    try {
      return await super.importFile(path, source)
    } catch (fault) {
      test('the file loads', () => {
        throw fault
      })
      return undefined
    }
  }
}
