import { constants } from 'node:os'
import { removeUnfinished } from './replace-file.ts'
import { exitStatus } from './failure.ts'
import { run, printBug } from './run.ts'
import { languageOf, printProblems, translatorFor } from './speak.ts'
import { writingProblem } from './write-file.ts'

const args = process.argv.slice(2)
const language = languageOf(args, process.env)
const translate = translatorFor(language)

// A reader that stops early (`| head`) is not an error; a full disk behind `>` is.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(0)
  printProblems({ input: translate('cli.standardOutput'), problems: [writingProblem(fault)] }, translate)
  process.exit(exitStatus.wrongInput)
})
process.stderr.on('error', () => undefined)

// However the program ends, no file is left half written. A signal then ends it as the shell expects.
process.on('exit', removeUnfinished)
for (const name of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const)
  process.on(name, () => process.exit(128 + constants.signals[name]))
process.on('uncaughtException', (fault) => {
  printBug(fault, translate)
  process.exit(exitStatus.wrongInput)
})

const status = await run(args, language, translate)
if (status !== 0) process.exitCode = status
