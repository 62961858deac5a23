/**
 * Walks the main steps of the app with a real screen reader, prints what it said, and fails when it does not say
 * something that it must: `npm run heard`, or `npm run heard -- FOLDER` for an app that was built before. It needs
 * Debian with orca, speech-dispatcher, at-spi2-core, dbus, xvfb, matchbox-window-manager, firefox-esr,
 * firefox-esr-l10n-nl and the locale nl_NL.UTF-8.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '../../scripts/supply-chain/builds.ts'
import { seal } from '#seal/seal.ts'
import { serveFolder } from '../browser/support/serve.ts'
import { missingPrograms, startDesk } from './desk.ts'
import { Listener } from './listener.ts'
import { walk } from './walk.ts'

const missing = missingPrograms()
if (missing.length > 0) {
  console.error(`Not on this machine: ${missing.join(', ')}`)
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-heard-'))
const built = process.argv[2]
const app = built ?? join(folder, 'app')
if (built === undefined) await buildApp(app)

const files = {
  word: join(folder, 'Nota concept 3.docx'),
  sealed: join(folder, 'snelle-scan.cohesietoets.json.age'),
  passphrase: 'paarse fiets regent'
}
writeFileSync(files.word, 'PK\u0003\u0004 word/document.xml')
writeFileSync(
  files.sealed,
  await seal(readFileSync('examples/snelle-scan.cohesietoets.json', 'utf8'), files.passphrase)
)

// Ends every started program too when the walk is interrupted.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))
const served = await serveFolder(app)
const desk = await startDesk()
const listener = new Listener(desk)
let faults = 0
try {
  for (const step of walk(served.url, files)) {
    const told = await listener.takes(step)
    console.log(`\n${told.faults.length === 0 ? 'ok    ' : 'WRONG '} ${told.name}\n       ${told.said.join(' | ')}`)
    for (const fault of told.faults) console.log(`     → ${fault}`)
    faults += told.faults.length
  }
} finally {
  await desk.close()
  await served.close()
  rmSync(folder, { recursive: true })
}
console.log(`\n${faults === 0 ? 'Everything was heard that must be.' : `${faults} faults`}`)
process.exitCode = faults === 0 ? 0 : 1
