import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from './postgres.ts'

export interface ServerProcess {
  readonly base: string
  readonly child: ChildProcess
  /** What it wrote to standard error. */
  readonly said: () => string
  /** Waits until the program ended, and returns its exit status. */
  ended(): Promise<number | null>
  kill(signal: NodeJS.Signals): Promise<void>
}

/** `cohesietoets serve` as a program of its own, from its source or as `npm start` builds it; resolves when it answers, or when it ended. */
export async function startProcess(
  database: string,
  app: string,
  port?: number,
  more: readonly string[] = [],
  program = 'src/cli/cohesietoets.js'
): Promise<ServerProcess> {
  const at = port ?? (await freePort())
  const args = [
    'serve',
    '--host',
    '127.0.0.1',
    '--port',
    String(at),
    '--database',
    database,
    '--app',
    app,
    '--lang',
    'en'
  ]
  const child = spawn(process.execPath, ['--max-semi-space-size=1', program, ...args, ...more], {
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let text = ''
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()))
  const exit = once(child, 'close').then(() => child.exitCode)
  const base = `http://127.0.0.1:${at}/`
  for (;;) {
    if (child.exitCode !== null) break
    const isThere = await fetch(`${base}readyz`).then(
      ({ status }) => status === 200,
      () => false
    )
    if (isThere) break
    await pause(50)
  }
  return {
    base,
    child,
    said: () => text,
    ended: () => exit,
    kill: async (signal) => {
      child.kill(signal)
      await exit
    }
  }
}
