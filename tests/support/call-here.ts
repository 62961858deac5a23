import { Readable } from 'node:stream'
import { run } from '#cli/run.ts'
import { languageOf, translatorFor } from '#cli/speak.ts'

/** The result of a run of the program. */
export interface Run {
  readonly status: number | null
  readonly out: string
  /** The lines on standard error. */
  readonly told: readonly string[]
}

/** What a run wrote, as text. */
export const runOf = (status: number | null, out: readonly Buffer[], told: readonly Buffer[]): Run => ({
  status,
  out: Buffer.concat(out).toString(),
  told: Buffer.concat(told)
    .toString()
    .split('\n')
    .filter((line) => line !== '')
})

let last: Promise<unknown> = Promise.resolve()

/**
 * Calls the program in this process, in a folder and with an environment and standard input of its own. Calls wait for
 * each other, since they share the folder and the streams of the process.
 */
export function callHere(
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
  input: string | Uint8Array
): Promise<Run> {
  const called = last.then(() => call(args, folder, environment, input))
  last = called.catch(() => undefined)
  return called
}

async function call(
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
  input: string | Uint8Array
): Promise<Run> {
  const out: Buffer[] = []
  const told: Buffer[] = []
  const undo = [
    inFolder(folder),
    withEnvironment(environment),
    collect(process.stdout, out),
    collect(process.stderr, told),
    instead(process, 'stdin', Readable.from(input.length > 0 ? [Buffer.from(input)] : [], { objectMode: false }))
  ]
  try {
    const language = languageOf(args, process.env)
    return runOf(await run(args, language, translatorFor(language)), out, told)
  } finally {
    for (const each of undo) each()
  }
}

type Undo = () => void

function inFolder(folder: string): Undo {
  const before = process.cwd()
  process.chdir(folder)
  return () => {
    process.chdir(before)
  }
}

function withEnvironment(environment: Readonly<Record<string, string>>): Undo {
  const before = { ...process.env }
  Object.assign(process.env, environment)
  return () => {
    for (const name of Object.keys(environment))
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
  }
}

/** Keeps what is written to a stream from now on. */
const collect = (stream: NodeJS.WriteStream, chunks: Buffer[]): Undo =>
  instead(stream, 'write', (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    // A copy: the program may use its buffer again.
    chunks.push(Buffer.from(chunk))
    const done = rest.at(-1)
    if (typeof done === 'function') queueMicrotask(() => void done())
    return true
  })

function instead(owner: object, name: string, value: unknown): Undo {
  const before = Object.getOwnPropertyDescriptor(owner, name)
  Object.defineProperty(owner, name, { value, configurable: true, writable: true })
  return () => {
    if (before === undefined) Reflect.deleteProperty(owner, name)
    else Object.defineProperty(owner, name, before)
  }
}
