import { unlessBlocked } from '#lib/unless-blocked.ts'
import type { Revision } from '#storage/store.ts'

/** What tabs of this browser tell each other. `removed` and `wiped` come after the fact, as does `saved`. */
export type TabMessage =
  | { readonly kind: 'saved'; readonly id: string; readonly revision: Revision }
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'wiped' }

export interface Tabs {
  tell(message: TabMessage): void
  /** Messages of other tabs, and of other parts of this one. */
  listen(listener: (message: TabMessage) => void): () => void
}

const isMessage = (value: unknown): value is TabMessage =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  (value.kind === 'wiped' || ('id' in value && typeof value.id === 'string'))

/** Where a browser has no BroadcastChannel, or blocks it, only this tab hears; a tab then notices changes when it is shown again or saves. */
export const connectTabs = (name = 'cohesietoets'): Tabs => {
  const listeners = new Set<(message: TabMessage) => void>()
  const channel = unlessBlocked(() => new BroadcastChannel(name)) ?? null
  const spread = (message: TabMessage): void => {
    for (const listener of [...listeners]) listener(message)
  }
  channel?.addEventListener('message', (event) => {
    if (isMessage(event.data)) spread(event.data)
  })
  return {
    tell: (message) => {
      channel?.postMessage(message)
      spread(message)
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    }
  }
}
