import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

export interface Step {
  /** The name of the step for developers, such as `types`. */
  readonly name: string
  /** A program and its arguments. Programs of packages are found in `node_modules/.bin`. */
  readonly command: readonly [program: string, ...args: string[]]
}

export interface Ended {
  readonly name: string
  readonly passed: boolean
  /** Everything the program wrote, standard output and errors in order. */
  readonly output: string
  readonly seconds: number
}

/** Runs one step to its end. A program that cannot be started counts as failed, with the reason as its output. */
function runStep({ name, command: [program, ...args] }: Step): Promise<Ended> {
  const start = performance.now()
  return new Promise((resolve) => {
    let output = ''
    const end = (passed: boolean): void =>
      resolve({ name, passed, output, seconds: (performance.now() - start) / 1000 })
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    child.once('error', (reason) => {
      output += `${program}: ${reason.message}\n`
      end(false)
    })
    child.once('close', (code) => end(code === 0))
  })
}

/**
 * Runs all steps, as many at a time as there are cores, and reports each as soon as it ends. Later steps run after a
 * failure too. Resolves to whether all passed.
 */
export async function runBeside(steps: readonly Step[], tell: (ended: Ended) => void): Promise<boolean> {
  const waiting = [...steps]
  let allPassed = true
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const ended = await runStep(step)
      allPassed &&= ended.passed
      tell(ended)
    }
  }
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work))
  return allPassed
}
