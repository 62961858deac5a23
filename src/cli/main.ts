import { constants } from 'node:os'
import { removeUnfinished } from './replace-file.ts'
import { Failure, exitStatus } from './failure.ts'
import { createProgram } from './program.ts'
import { WrongCall } from './wrong-call.ts'
import { languageOf, oneLine, tell, translatorFor } from './speak.ts'
import { writingProblem } from './write-file.ts'

const args = process.argv.slice(2)
const language = languageOf(args, process.env)
const translate = translatorFor(language)

// A reader that stops early (`| head`) is no fault; a full disk behind `>` is.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(0)
  tell({ input: translate('cli.standardOutput'), problems: [writingProblem(fault)] }, translate)
  process.exit(exitStatus.wrongInput)
})
process.stderr.on('error', () => undefined)

// However the program ends, no file is left half written. A signal then ends it as the shell expects.
process.on('exit', removeUnfinished)
for (const name of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const)
  process.on(name, () => process.exit(128 + constants.signals[name]))
process.on('uncaughtException', (fault) => {
  tellBug(fault)
  process.exit(exitStatus.wrongInput)
})

try {
  await createProgram(language, translate).parseAsync(args, { from: 'user' })
} catch (fault) {
  if (fault instanceof WrongCall) {
    process.exitCode = fault.exitCode
  } else if (fault instanceof Failure) {
    for (const input of fault.inputs) tell(input, translate)
    process.exitCode = exitStatus.wrongInput
  } else {
    tellBug(fault)
    process.exitCode = exitStatus.wrongInput
  }
}

function tellBug(fault: unknown): void {
  const message = fault instanceof Error ? fault.message : String(fault)
  process.stderr.write(`${oneLine(translate('cli.bug', { message }))}\n`)
  if (process.env['COHESIETOETS_DEBUG'] && fault instanceof Error) process.stderr.write(`${fault.stack ?? ''}\n`)
}
