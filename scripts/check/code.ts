/**
 * Checks the code without running it: layout, types, lint and layers. `npm run check:code`; with `--quick` also the
 * quick tests.
 */
import { delimiter, resolve } from 'node:path'
import { runBeside, type Ended, type Step } from './run-beside.ts'

const code: readonly Step[] = [
  // One program reads all code once for both; `tsc` needs three times as long for the types alone.
  { name: 'types and lint', command: ['oxlint', '--type-aware', '--type-check'] },
  { name: 'types of the pure folders', command: ['tsc', '-p', 'tsconfig.pure.json'] },
  { name: 'layers', command: ['depcruise', '--config', '.dependency-cruiser.mjs', 'src'] },
  { name: 'layout', command: ['oxfmt', '--check'] }
]

/** Pure code never waits: a worker per core. */
const quickTests: Step = {
  name: 'quick tests',
  command: ['vitest', 'run', '--project', 'quick', '--reporter', 'dot', '--maxWorkers', '100%']
}

/**
 * Prints one line for a step that passed, with the count for tests; for a failed step, everything its program wrote.
 */
function tell({ name, passed, output, seconds }: Ended): void {
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(0)} s)`)
  if (!passed) console.log(output.trim())
  else if (name === quickTests.name) console.log(output.slice(output.indexOf('Test Files')).trim())
}

process.env['NO_COLOR'] = '1'
process.env['PATH'] = [resolve('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter)
const steps = process.argv.includes('--quick') ? [quickTests, ...code] : code
if (!(await runBeside(steps, tell))) process.exitCode = 1
