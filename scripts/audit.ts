/**
 * Asks the registry for known vulnerabilities, and separates those in what ships with the product from those in what
 * only builds and tests it: `npm audit --omit=dev` cannot, because the packages of the web app are bundled. `npm run
 * audit` exits with 0: none in the product; 1: some; 3: the registry does not answer audits, so nothing is known.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readAudit } from './supply-chain/audit.ts'

const shipped = new Set(
  [...readFileSync('docs/shipped.md', 'utf8').matchAll(/^\| (\S+) \| [\d.]/gm)].map(([, name = '']) => name)
)
const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' })
const audit = readAudit(stdout, shipped)

if (audit.kind === 'unknown') {
  console.error(`The registry did not answer: ${audit.reason}. Nothing is known; try again where it answers audits.`)
  process.exitCode = 3
} else {
  for (const line of audit.shipped) console.log(`in the product: ${line}`)
  for (const line of audit.others) console.log(`in building and testing: ${line}`)
  console.log(
    `Known weaknesses: ${audit.shipped.length} in the ${shipped.size} packages of the product, ${audit.others.length} elsewhere.`
  )
  process.exitCode = audit.shipped.length === 0 ? 0 : 1
}
