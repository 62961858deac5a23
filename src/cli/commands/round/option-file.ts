import { error } from '#lib/problem.ts'
import { fail } from '../../failure.ts'
import { standardInput } from '../../open-text.ts'
import { decode, readBytes } from '../../read-bytes.ts'
import { linesOf } from './seats.ts'

/** The seats in a file, one per line. Fails when there are none. */
export async function linesIn(file: string): Promise<readonly string[]> {
  const lines = linesOf(await textOf(file))
  return lines.length > 0 ? lines : fail(file, [error('no-seats', '')])
}

/** The text of a file that an option names, or of standard input. Fails when it cannot be read. */
export async function textOf(file: string): Promise<string> {
  const bytes = await readBytes(file === standardInput ? process.stdin : file)
  const text = bytes.ok ? decode(bytes.value) : bytes
  if (!text.ok) fail(file, text.problems)
  return text.value
}
