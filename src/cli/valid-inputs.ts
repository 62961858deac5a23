import { stat } from 'node:fs/promises'
import type { Translate } from '#i18n/translator.ts'
import { containerBytes } from '#lib/limits.ts'
import type { Problem, Result } from '#lib/problem.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import { fail, Failure, type InputProblems } from './failure.ts'
import { readInput, type ReadInput } from './input.ts'
import { printProblems } from './speak.ts'

export type Read = Extract<Result<ReadInput>, { ok: true }>

interface Reading {
  readonly questionnaires: Questionnaires
  readonly passphrase: string | null
  readonly translate: Translate
  /** Further problems of an input that can be read. */
  readonly problemsOf?: (read: ReadInput) => readonly Problem[]
  /** How many bytes of files keep their contents in memory. */
  readonly kept?: number
}

/**
 * Reads all inputs, prints their warnings, and fails with the problems of all inputs with errors. Returns a function
 * that gives the content of one. It keeps what cannot be read twice, such as a pipe, and the contents of the first
 * files; it reads the others again, so that any number of files needs little memory.
 */
export async function validInputs(
  inputs: readonly string[],
  { questionnaires, passphrase, translate, problemsOf = () => [], kept = containerBytes }: Reading
): Promise<(input: string) => Promise<Read>> {
  const held = new Map<string, Read>()
  const wrong: InputProblems[] = []
  let room = kept
  for (const input of new Set(inputs)) {
    const read = await readInput(input, questionnaires, passphrase)
    const problems = read.ok ? problemsOf(read.value) : read.problems
    if (read.ok) printProblems({ input, problems: read.warnings }, translate)
    if (problems.length > 0) wrong.push({ input, problems })
    if (!read.ok) continue
    const bytes = await bytesToReadAgain(input)
    if (bytes !== null && bytes > room) continue
    room -= bytes ?? 0
    held.set(input, read)
  }
  if (wrong.length > 0) throw new Failure(wrong)
  return async (input) => {
    const found = held.get(input)
    if (found !== undefined) return found
    const again = await readInput(input, questionnaires, passphrase)
    return again.ok ? again : fail(input, again.problems)
  }
}

/** The size of a file; null when the input is not a file, and can be read only once. */
const bytesToReadAgain = (input: string): Promise<number | null> =>
  stat(input).then(
    (found) => (found.isFile() ? found.size : null),
    () => null
  )
