/**
 * Sends mutated files through every reader: `npm run fuzz -- --seed 1 --count 100000`, starting at `--first`. A case
 * that throws, hangs, takes too much time or memory, or breaks another promise is kept in `tests/fuzz/found/`; `npm run
 * fuzz -- --rerun FILE` reads it again.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { makeCase } from './cases.ts'
import { Desk } from './desk.ts'
import { Progress } from './progress.ts'
import { allReaders } from './readers.ts'
import { tryCase } from './try-case.ts'
import type { Fault, Work } from './worker.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    count: { type: 'string', default: '10000' },
    first: { type: 'string', default: '0' },
    rerun: { type: 'string' }
  }
})

/** Megabytes of memory for the thread that reads. */
const memoryLimit = 1024

/** A case that takes longer is stopped, in milliseconds and whatever else the machine does. */
const patience = 30_000

const found = fileURLToPath(new URL('found/', import.meta.url))

const say = (line: string): void => void process.stdout.write(`${line}\n`)

function keep(seed: number, { number, reader, fault, bytes }: Fault): void {
  mkdirSync(found, { recursive: true })
  const path = join(found, `${String(seed)}-${String(number)}.${reader}`)
  writeFileSync(path, bytes)
  say(`${path}: ${fault}`)
}

async function run(seed: number, first: number, end: number): Promise<Progress> {
  const progress = new Progress()
  let next = first
  while (next < end) {
    progress.set('current', -1)
    const ending = await work({ seed, first: next, end, memory: progress.memory }, progress)
    if (ending === null) break
    const number = progress.get('current')
    if (number < 0) throw new Error(ending)
    const desk = new Desk()
    const { reader, bytes } = makeCase(await allReaders(desk), seed, number)
    desk.clear()
    progress.add('faults')
    keep(seed, { number, reader: reader.name, fault: ending, bytes })
    next = number + 1
  }
  return progress
}

/** Threads do not inherit the TypeScript loader. */
const loader = new URL('../../src/cli/typescript.js', import.meta.url).href
const start = `import('node:module').then(({ register }) => {
  register(${JSON.stringify(loader)})
  return import(${JSON.stringify(new URL('worker.ts', import.meta.url).href)})
})`

/** Null when all work is done; otherwise why the thread ended in the middle of a case. */
function work(task: Work, progress: Progress): Promise<string | null> {
  return new Promise((resolve) => {
    const worker = new Worker(start, {
      eval: true,
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: memoryLimit }
    })
    let ending: string | null = null
    let last = { number: -1, since: Date.now() }
    const watch = setInterval(() => {
      const number = progress.get('current')
      if (number !== last.number) last = { number, since: Date.now() }
      else if (Date.now() - last.since > patience) {
        ending = `does not end within ${String(patience / 1_000)} seconds`
        void worker.terminate()
      }
    }, 1_000)
    worker.on('message', (fault: Fault) => {
      progress.add('faults')
      keep(task.seed, fault)
    })
    worker.on('error', (fault) => {
      ending = `ends the thread: ${fault.message}`
    })
    worker.on('exit', () => {
      clearInterval(watch)
      resolve(ending)
    })
  })
}

async function rerun(path: string): Promise<void> {
  const desk = new Desk()
  const reader = (await allReaders(desk)).find(({ name }) => name === basename(path).split('.').at(-1))
  if (reader === undefined) throw new Error(`no reader for ${path}`)
  const { isAccepted, fault, cost } = await tryCase({ reader, bytes: readFileSync(path) })
  desk.clear()
  say(`${isAccepted ? 'accepted' : 'refused'} in ${String(Math.round(cost))} ms, ${fault ?? 'no fault'}`)
  process.exitCode = fault === null ? 0 : 1
}

if (values.rerun !== undefined) {
  await rerun(values.rerun)
} else {
  const [seed, first, count] = [values.seed, values.first, values.count].map(Number) as [number, number, number]
  const start = Date.now()
  const progress = await run(seed, first, first + count)
  const [accepted, refused, faults] = [progress.get('accepted'), progress.get('refused'), progress.get('faults')]
  const seconds = Math.round((Date.now() - start) / 1_000)
  const memory = Math.round(process.resourceUsage().maxRSS / 1_000)
  say(
    `seed ${String(seed)}: ${String(accepted + refused)} files in ${String(seconds)} s, ${String(refused)} refused, ${String(accepted)} accepted, ${String(faults)} faults; slowest ${String(progress.get('slowestCost'))} ms (case ${String(progress.get('slowest'))}), at most ${String(memory)} MB`
  )
  process.exitCode = faults === 0 ? 0 : 1
}
