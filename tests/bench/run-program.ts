import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

export interface Usage {
  /** Processor time of the whole run, starting the program included. */
  readonly seconds: number
  /** Most memory in use at any moment. */
  readonly megabytes: number
}

const pathTo = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** Runs the command line program in a process of its own, on what `lines` gives on its standard input. */
export async function runProgram(args: readonly string[], folder: string, lines: Iterable<string> = []): Promise<Usage> {
  const child = spawn(process.execPath, ['--import', pathTo('tell-usage.mjs'), pathTo('../../src/cli/cohesietoets.js'), ...args], { cwd: folder, stdio: ['pipe', 'ignore', 'inherit', 'pipe'] })
  const [input, , , told] = child.stdio as unknown as [Writable, null, null, Readable]
  const usage = text(told)
  for (const line of lines) if (!input.write(line)) await once(input, 'drain')
  input.end()
  const [status] = (await once(child, 'close')) as [number]
  if (status !== 0) throw new Error(`cohesietoets ${args.slice(0, 3).join(' ')} ended with ${status}`)
  return JSON.parse(await usage) as Usage
}
