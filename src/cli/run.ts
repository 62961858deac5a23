import type { Language, Translate } from '#i18n/translator.ts'
import { Failure, exitStatus } from './failure.ts'
import { forgetInputs } from './inputs.ts'
import { createProgram } from './program.ts'
import { oneLine, printProblems } from './speak.ts'
import { WrongCall } from './wrong-call.ts'

/** Runs one call of the program, and reports failures as text. Returns the exit status. */
export async function run(args: readonly string[], language: Language, translate: Translate): Promise<number> {
  forgetInputs()
  try {
    await createProgram(language, translate).parseAsync(args, { from: 'user' })
    return 0
  } catch (fault) {
    if (fault instanceof WrongCall) return fault.exitCode
    if (fault instanceof Failure) for (const input of fault.inputs) printProblems(input, translate)
    else printBug(fault, translate)
    return exitStatus.wrongInput
  }
}

/** Reports a fault of the program itself in one line. */
export function printBug(fault: unknown, translate: Translate): void {
  const message = fault instanceof Error ? fault.message : String(fault)
  process.stderr.write(`${oneLine(translate('cli.bug', { message }))}\n`)
  if (process.env['COHESIETOETS_DEBUG'] && fault instanceof Error) process.stderr.write(`${fault.stack ?? ''}\n`)
}
