import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

export interface Usage {
  /** Processor time of the whole run, including program start. */
  readonly seconds: number
  /** The part of it that the program itself took, without the system time. */
  readonly user: number
  /** Elapsed seconds. */
  readonly clock: number
  /** Peak memory. */
  readonly megabytes: number
}

const pathTo = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/**
 * Runs the command line program in a process of its own, with `chunks` on its standard input; its output is read and
 * dropped.
 */
export async function runProgram(
  args: readonly string[],
  folder: string,
  chunks: Iterable<string | Uint8Array> = []
): Promise<Usage> {
  const child = spawn(
    process.execPath,
    ['--import', pathTo('tell-usage.mjs'), pathTo('../../src/cli/cohesietoets.js'), ...args],
    { cwd: folder, stdio: ['pipe', 'pipe', 'inherit', 'pipe'] }
  )
  const [input, output, , told] = child.stdio as unknown as [Writable, Readable, null, Readable]
  const start = performance.now()
  output.resume()
  const usage = text(told)
  for (const chunk of chunks) if (!input.write(chunk)) await once(input, 'drain')
  input.end()
  const [status] = (await once(child, 'close')) as [number]
  if (status !== 0) throw new Error(`cohesietoets ${args.slice(0, 3).join(' ')} ended with ${status}`)
  return { ...(JSON.parse(await usage) as Omit<Usage, 'clock'>), clock: (performance.now() - start) / 1000 }
}
