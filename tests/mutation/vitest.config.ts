import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const folder = process.env['MUTATION_FOLDER'] ?? ''

// The tests that a mutant must pass to survive: the unit tests of its own folder and, from assessment on, the scenarios
// that cover the whole way.
const scenarios = ['expression', 'questionnaire'].includes(folder) ? [] : ['tests/scenario/*.test.ts']

export default defineConfig({
  resolve: { alias: { '#lib/once-per.ts': fileURLToPath(new URL('each-time.ts', import.meta.url)) } },
  test: {
    include: [`tests/unit/${folder}/**/*.test.ts`, ...scenarios],
    exclude: ['tests/scenario/cli*.test.ts', 'tests/scenario/{report,public-report,changes}*.test.ts'],
    setupFiles: ['tests/support/same-cases.ts'],
    runner: 'tests/mutation/runner.ts',
    isolate: false,
    testTimeout: 10_000
  }
})
