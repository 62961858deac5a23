import { createDesk } from './desk.ts'
import type { Answer, Question } from './messages.ts'

/** What a worker could send something with. Where only the page has a policy, a worker has none: so it has no means. */
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
  ask(...data.given).then(
    (value) => answer({ id: data.id, ok: true, value }),
    // The text of a fault could quote the draft.
    () => answer({ id: data.id, ok: false })
  )
})
