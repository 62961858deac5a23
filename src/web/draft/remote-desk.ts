import type { Pace } from '#readers/pace.ts'
import type { DraftDesk, DraftRead } from './desk.ts'
import type { Answer, Question } from './messages.ts'
import { startWorker } from './start-worker.ts'

interface Waiting {
  seen?: Pace['seen']
  resolve(value: unknown): void
  reject(reason: Error): void
}

/** A desk with a draft, and a way to close it. */
export interface HeldDesk extends DraftDesk {
  /** Forgets the draft, and ends the worker. */
  close(): void
}

/** A desk in a worker, so that a long draft never blocks the page; in the page itself where no worker starts. */
export async function startDesk(): Promise<HeldDesk> {
  const worker = startWorker()
  if (worker === null || !(await isAwake(worker))) {
    worker?.terminate()
    const { createDesk } = await import('./desk.ts')
    return { ...createDesk(), close: () => undefined }
  }
  const waiting = new Map<number, Waiting>()
  let last = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id)
    if ('seen' in data) {
      asked?.seen?.(data.seen)
      return
    }
    waiting.delete(data.id)
    if (data.ok) asked?.resolve(JSON.parse(data.value))
    else asked?.reject(new Error('The draft could not be read'))
  })
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The worker ended'))
    waiting.clear()
  })
  const put = (ask: keyof DraftDesk, given: readonly unknown[], seen?: Pace['seen']): Promise<unknown> => {
    last += 1
    const question: Question = { id: last, ask, given }
    return new Promise((resolve, reject) => {
      waiting.set(question.id, { resolve, reject, ...(seen !== undefined && { seen }) })
      worker.postMessage(question)
    })
  }
  const ask =
    <Name extends Exclude<keyof DraftDesk, 'open'>>(name: Name) =>
    (...given: Parameters<DraftDesk[Name]>): ReturnType<DraftDesk[Name]> =>
      put(name, given) as ReturnType<DraftDesk[Name]>
  return {
    open: (bytes, name, seen) => put('open', [bytes, name], seen) as Promise<DraftRead>,
    find: ask('find'),
    search: ask('search'),
    count: ask('count'),
    reanchor: ask('reanchor'),
    close: () => worker.terminate()
  }
}

/** Whether the worker runs. One whose file cannot be fetched reports that only with an event. */
const isAwake = (worker: Worker): Promise<boolean> =>
  new Promise((resolve) => {
    worker.addEventListener('message', () => resolve(true), { once: true })
    worker.addEventListener('error', () => resolve(false), { once: true })
    worker.postMessage({ id: 0, ask: 'count', given: [[]] } satisfies Question)
  })
