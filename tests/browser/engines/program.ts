import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'

/** The longest that a program may take to start on a machine that is busy with other tests. */
const patience = 60_000

/** A program started for one test file, together with its child processes. */
export interface Program {
  /**
   * The first group of the pattern in the output of the program. Throws with that output when it ends or never matches.
   */
  says(pattern: RegExp): Promise<string>
  stop(): Promise<void>
}

const running = new Set<ChildProcess>()

/** Kills the program and every process that it started: they form one process group. */
function kill(child: ChildProcess): void {
  running.delete(child)
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has already ended.
  }
}

// An interrupted test run leaves nothing behind.
process.on('exit', () => running.forEach(kill))

export function startProgram(name: string, args: readonly string[], options: SpawnOptions = {}): Program {
  const child = spawn(name, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const ended = once(child, 'exit').catch(() => undefined)
  let told = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      told += text
      listeners.forEach((look) => look())
    })

  return {
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const fail = (): void => reject(new Error(`${name} did not start: ${told}`))
        const timer = setTimeout(fail, patience)
        const look = (): void => {
          const found = pattern.exec(told)?.[1]
          if (found === undefined) return
          clearTimeout(timer)
          listeners.delete(look)
          resolve(found)
        }
        listeners.add(look)
        child.once('error', fail)
        child.once('exit', fail)
        look()
      }),
    stop: async () => {
      kill(child)
      await ended
    }
  }
}
