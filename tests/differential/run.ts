import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { compareConditions, sawEnoughConditions } from './compare-conditions.ts'
import { compareVisibility, sawEnoughVisibility } from './compare-visibility.ts'

/**
 * Runs the comparisons of the tests with any seed and any number: `npm run differential -- visibility --seed 3 --count
 * 10000`. Without names it runs both; without a seed it takes a different one each time. Stops at the first difference.
 */
const comparisons = {
  conditions: (seed: number, count: number) =>
    told(compareConditions(seed, count), (seen) => sawEnoughConditions(seen, count)),
  visibility: (seed: number, count: number) =>
    told(compareVisibility(seed, count), (seen) => sawEnoughVisibility(seen, count))
} as const

const told = <Seen extends object>(seen: Seen, sawEnough: (seen: Seen) => boolean) => ({
  seen: Object.entries(seen)
    .map(([what, number]) => `${what} ${String(number)}`)
    .join(', '),
  enough: sawEnough(seen)
})

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string' }, count: { type: 'string', default: '1000' } },
  allowPositionals: true
})
const seed = Number(values.seed ?? randomInt(2 ** 31))
const count = Number(values.count)
const unknown = positionals.filter((name) => !(name in comparisons))
if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 1 || unknown.length > 0)
  throw new Error('Usage: npm run differential -- [conditions] [visibility] [--seed <number>] [--count <number>]')

for (const name of ['conditions', 'visibility'] as const) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  process.stdout.write(`${name}, seed ${seed}: `)
  const { seen, enough } = comparisons[name](seed, count)
  process.stdout.write(
    `${count} comparisons with SurveyJS agree (${seen})${enough ? '' : '; TOO LITTLE of one of these: they prove nothing'}\n`
  )
  if (!enough) process.exitCode = 1
}
