import type { Assessment } from '#assessment/types.ts'
import { fileOf, type WorkingAssessment } from '#editing/round-part.ts'
import type { Attempt, Store, Stored } from '#storage/store.ts'
import type { Collision } from '#editing/collision.ts'
import { whileAtRisk, whenLeaving, whenShown } from './page-events.ts'
import { isSame } from '#lib/same.ts'
import { saveViewOf, type SaveView } from '#editing/save-view.ts'
import {
  isBusy,
  isUnsaved,
  opened,
  type Put,
  type SavingEffect,
  type SavingEvent,
  type StoredVersion
} from '#editing/saving-state.ts'
import { step } from '#editing/saving.ts'
import type { Tabs } from './tabs.ts'
import { createValue, type Readable } from './value.ts'

export interface Autosave extends Readable<SaveView> {
  change(assessment: WorkingAssessment): void
  forget(collision: Collision): void
  keep(): void
  downloaded(): void
  flush(): Promise<boolean>
}

export interface AutosaveParts {
  readonly stored: StoredVersion
  readonly store: Store
  readonly tabs: Tabs
  /** Reads the content of a stored assessment. */
  readonly read: (assessment: Assessment) => Promise<WorkingAssessment>
  /** Called when a page subscribes again, to follow the store and the other tabs. */
  readonly onWake: () => void
  /** Called when no page subscribes any more and all is saved, to stop following. */
  readonly onRest: () => void
}

/**
 * Saves every change, one write at a time, each with everything that changed meanwhile. Merges what somebody else wrote
 * first, and never overwrites it. `saving.ts` decides; this runs its effects.
 */
export function createAutosave({ stored, store, tabs, read, onWake, onRest }: AutosaveParts): Autosave {
  let saving = opened(stored, store.kind !== 'memory')
  let timer: ReturnType<typeof setTimeout> | undefined
  let listening: readonly (() => void)[] = []
  let waiting: readonly (() => void)[] = []
  const state = createValue(saveViewOf(saving))

  function send(event: SavingEvent): void {
    const [next, effects] = step(saving, event)
    saving = next
    publish()
    for (const effect of effects) perform(effect)
    if (isBusy(saving)) return
    const done = waiting
    waiting = []
    for (const go of done) go()
  }

  function publish(): void {
    const [was, now] = [state.get(), saveViewOf(saving)]
    const isNew = (['assessment', 'collisions', 'atRisk'] as const).some((name) => was[name] !== now[name])
    if (isNew || !isSame(was.save, now.save)) state.set(now)
  }

  function perform(effect: SavingEffect): void {
    switch (effect.kind) {
      case 'read':
        void store
          .get(saving.current.id)
          .then(async (found): Promise<Attempt<StoredVersion | null>> =>
            found.ok ? { ok: true, value: await readVersion(found.value) } : found
          )
          .catch(asFault)
          .then((found) => {
            send({ kind: 'read', found })
          })
        return
      case 'write':
        void store
          .put(fileOf(effect.assessment), effect.revision)
          .then(async (put): Promise<Put> => {
            if (put.ok) return put
            const { fault } = put
            if (fault.kind !== 'conflict') return { ok: false, fault }
            return { ok: false, fault: { ...fault, current: await readVersion(fault.current) } }
          })
          .catch(asFault)
          .then((put) => {
            send({ kind: 'written', put })
          })
        return
      case 'wait':
        clearTimeout(timer)
        timer = setTimeout(() => {
          send({ kind: 'due' })
        }, effect.milliseconds)
        return
      case 'stop-waiting':
        clearTimeout(timer)
        return
      case 'notify':
        tabs.notify({ kind: 'saved', id: saving.current.id, revision: effect.revision })
        return
      case 'listen':
        listening = listen()
        onWake()
        return
      case 'stop-listening':
        for (const stop of listening) stop()
        listening = []
        onRest()
    }
  }

  /** Reads a stored version, unless its content is already known. */
  const readVersion = async (stored: Stored | null): Promise<StoredVersion | null> => {
    if (stored === null) return null
    const { revision } = stored
    return { revision, assessment: revision === saving.revision ? saving.base : await read(stored.assessment) }
  }

  const listen = (): readonly (() => void)[] => [
    tabs.listen((message) => {
      if (message.kind === 'wiped') send({ kind: 'wiped' })
      else if (message.id === saving.current.id && !(message.kind === 'saved' && message.revision === saving.revision))
        send({ kind: 'stale' })
    }),
    store.onFault((fault) => {
      send({ kind: 'store', fault })
    }),
    whenLeaving(() => {
      if (saving.base !== saving.current) send({ kind: 'hurry' })
    }),
    whenShown(() => {
      send({ kind: 'stale' })
    }),
    whileAtRisk(state, () => {
      send({ kind: 'hurry' })
    })
  ]

  /** Resolves when nothing is being read or written. */
  const whenIdle = (): Promise<void> =>
    new Promise((resolve) => {
      if (isBusy(saving)) waiting = [...waiting, resolve]
      else resolve()
    })

  return {
    get: state.get,
    subscribe: (listener) => {
      send({ kind: 'watched' })
      const stop = state.subscribe(listener)
      return () => {
        stop()
        send({ kind: 'unwatched' })
      }
    },
    change: (assessment) => {
      send({ kind: 'changed', assessment })
    },
    forget: (collision) => {
      send({ kind: 'forget', collision })
    },
    keep: () => {
      send({ kind: 'keep' })
    },
    downloaded: () => {
      send({ kind: 'downloaded' })
    },
    flush: async () => {
      do {
        send({ kind: 'hurry' })
        await whenIdle()
      } while (isUnsaved(saving) && saving.fault === null)
      return state.get().save.kind === 'saved'
    }
  }
}

/** Loading the reader of a version may fail. */
const asFault = (reason: unknown) => ({ ok: false, fault: { kind: 'failed', message: String(reason) } }) as const
