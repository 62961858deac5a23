import type { Progress } from '#readers/pace.ts'
import { createDesk } from './desk.ts'
import type { Answer, Question } from './messages.ts'

/**
 * Everything a worker could send data with. A worker has no content policy where only the page has one, so these are
 * removed.
 */
const means = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'BroadcastChannel',
  'indexedDB',
  'caches'
]

for (const name of means) Object.defineProperty(globalThis, name, { value: undefined })

const desk = createDesk()
const answer = (message: Answer): void => {
  ;(globalThis as unknown as { postMessage(message: Answer): void }).postMessage(message)
}

globalThis.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const ask = desk[data.ask] as (...given: readonly unknown[]) => Promise<unknown>
  // Only opening a draft takes this last one.
  ask(...data.given, (seen: Progress) => answer({ id: data.id, seen })).then(
    (value) => answer({ id: data.id, ok: true, value: JSON.stringify(value) }),
    // The text of a fault could quote the draft.
    () => answer({ id: data.id, ok: false })
  )
})
