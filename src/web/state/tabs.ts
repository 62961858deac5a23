import { unlessBlocked } from '#lib/unless-blocked.ts'
import type { Revision } from '#storage/store.ts'

/** Messages between tabs of this browser. `removed`, `wiped` and `saved` are sent after the fact. */
export type TabMessage =
  | { readonly kind: 'saved'; readonly id: string; readonly revision: Revision }
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'wiped' }

export interface Tabs {
  notify(message: TabMessage): void
  /** Receives messages of other tabs, and of other parts of this one. */
  listen(listener: (message: TabMessage) => void): () => void
}

const isMessage = (value: unknown): value is TabMessage =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  (value.kind === 'wiped' || ('id' in value && typeof value.id === 'string'))

/**
 * Where a browser has no BroadcastChannel, or blocks it, only this tab hears its messages; a tab then notices changes
 * when it becomes visible or saves.
 */
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
    notify: (message) => {
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
