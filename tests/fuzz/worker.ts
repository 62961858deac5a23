import { parentPort, workerData } from 'node:worker_threads'
import { makeCase } from './cases.ts'
import { Desk } from './desk.ts'
import { Progress } from './progress.ts'
import { allReaders } from './readers.ts'
import { tryCase } from './try-case.ts'

/** What the worker receives, and what it reports about a case that broke a promise. */
export interface Work {
  readonly seed: number
  readonly first: number
  readonly end: number
  readonly memory: SharedArrayBuffer
}

export interface Fault {
  readonly number: number
  readonly reader: string
  readonly fault: string
  readonly bytes: Uint8Array
}

const { seed, first, end, memory } = workerData as Work
const progress = new Progress(memory)
const desk = new Desk()
try {
  const readers = await allReaders(desk)
  for (let number = first; number < end; number += 1) {
    progress.set('current', number)
    const made = makeCase(readers, seed, number)
    const { isAccepted, fault, cost } = await tryCase(made)
    progress.add(isAccepted ? 'accepted' : 'refused')
    if (cost > progress.get('slowestCost')) {
      progress.set('slowest', number)
      progress.set('slowestCost', Math.round(cost))
    }
    if (fault !== null)
      parentPort?.postMessage({ number, reader: made.reader.name, fault, bytes: made.bytes } satisfies Fault)
  }
} finally {
  desk.clear()
}
