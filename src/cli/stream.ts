import { createReadStream } from 'node:fs'
import type { Result } from '#lib/problem.ts'
import { isSealed } from '#seal/seal.ts'
import { fail, Failure, type InputProblems } from './failure.ts'
import { linesOf } from './lines.ts'
import { openBytes, standardInput } from './open-text.ts'
import { readBytes, readingProblem, unopenable } from './read-bytes.ts'

/** The lines of an input, several at a time and with constant memory; a sealed input must fit in memory. */
export const linesIn = (input: string, passphrase: string | null): AsyncGenerator<readonly Result<string>[]> =>
  linesOf(chunksOf(input, passphrase))

/** Fails with the problems of all inputs that cannot be opened. */
export async function expectOpenable(inputs: readonly string[]): Promise<void> {
  const wrong: InputProblems[] = []
  for (const input of inputs) {
    const problem = input === standardInput ? null : await unopenable(input)
    if (problem !== null) wrong.push({ input, problems: [problem] })
  }
  if (wrong.length > 0) throw new Failure(wrong)
}

/** The contents of an input, also when it is sealed; it must then fit in memory. */
async function* chunksOf(input: string, passphrase: string | null): AsyncGenerator<Uint8Array> {
  const stream = input === standardInput ? process.stdin : createReadStream(input)
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  const next = () => chunks.next().catch((fault: unknown) => fail(input, [readingProblem(fault)]))
  const first = await next()
  if (first.done === true) return
  if (isSealed(first.value)) {
    const text = await openBytes(
      await readBytes(joined(first.value, { [Symbol.asyncIterator]: () => chunks })),
      passphrase
    )
    yield Buffer.from(text.ok ? text.value : fail(input, text.problems))
    return
  }
  yield first.value
  for (let chunk = await next(); chunk.done !== true; chunk = await next()) yield chunk.value
}

async function* joined(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}
