import type { Assessment } from '#assessment/types.ts'
import type { Fault, Revision, Store, Stored } from '#storage/store.ts'
import type { Collision } from './collision.ts'
import { merge } from './merge.ts'
import { whileAtRisk, whenLeaving, whenShown } from './page-events.ts'
import { isSame } from './same.ts'
import type { Tabs } from './tabs.ts'
import { createValue, type Readable } from './value.ts'

/**
 * Whether what the page shows is on the device.
 * `saved` only after the storage has confirmed it; `saving` from the first keystroke on; `failed` until a later attempt succeeds
 * (it is tried again by itself); `gone`: it was deleted elsewhere, nothing is written until `keep()`; `wiped`: everything was
 * wiped from this device, nothing is left here either and nothing is written any more.
 */
export type SaveState =
  { readonly kind: 'saved' | 'saving' | 'gone' | 'wiped' } | { readonly kind: 'failed'; readonly fault: Fault }

export interface AutosaveState {
  readonly assessment: Assessment
  readonly save: SaveState
  readonly collisions: readonly Collision[]
  /** Whether leaving now loses something: not saved, and not in a downloaded file either. */
  readonly atRisk: boolean
}

export interface Autosave extends Readable<AutosaveState> {
  change(assessment: Assessment): void
  forget(collision: Collision): void
  keep(): void
  downloaded(): void
  flush(): Promise<boolean>
}

export interface AutosaveParts {
  readonly stored: Stored
  readonly store: Store
  readonly tabs: Tabs
  /** What somebody else stored, as this program reads it. */
  readonly mend: (assessment: Assessment) => Assessment
  /** It is looked at again: it follows the store and the other tabs. */
  readonly onWake: () => void
  /** Nobody looks at it any more and all is saved: it follows nothing. */
  readonly onRest: () => void
}

/** How long changes are gathered before they are written, and how long to wait before trying again, in milliseconds. */
const gather = 30
const retries = [500, 1_000, 2_000]

/**
 * Writes every change, one write at a time, each holding all that has changed meanwhile. What somebody else wrote first is
 * merged in, never overwritten. Reading and writing run in one line, so that an older reading never lands on a newer write.
 */
export const createAutosave = ({ stored, store, tabs, mend, onWake, onRest }: AutosaveParts): Autosave => {
  /** What the store holds as far as we know; `base === current` means nothing is unsaved. */
  let base = stored.assessment
  let revision: Revision | null = stored.revision
  let current = stored.assessment
  /** What is safe without the store. */
  let elsewhere = stored.assessment
  let collisions: readonly Collision[] = []
  let fault: Fault | null = store.kind === 'memory' ? { kind: 'unavailable' } : null
  let isGone = false
  let isStale = false
  let isWiped = false
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  let running: Promise<void> | null = null

  const saveState = (): SaveState => {
    if (isWiped) return { kind: 'wiped' }
    if (isGone) return { kind: 'gone' }
    if (fault) return { kind: 'failed', fault }
    return { kind: base === current ? 'saved' : 'saving' }
  }
  const snapshot = (): AutosaveState => {
    const save = saveState()
    const isOnlyHere = (isGone && !isWiped) || base !== current || store.kind === 'memory'
    return { assessment: current, save, collisions, atRisk: isOnlyHere && current !== elsewhere }
  }
  const state = createValue(snapshot())
  const publish = (): void => {
    const next = snapshot()
    const { assessment, save, collisions: shown, atRisk } = state.get()
    if (
      next.assessment !== assessment ||
      !isSame(next.save, save) ||
      next.collisions !== shown ||
      next.atRisk !== atRisk
    )
      state.set(next)
  }

  const absorb = ({ assessment, revision: theirs }: Stored): void => {
    const mended = mend(assessment)
    const merged = merge(base, current, mended)
    base = mended
    revision = theirs
    current = isSame(undated(merged.assessment), undated(base)) ? base : merged.assessment
    if (merged.collisions.length > 0) collisions = [...collisions, ...merged.collisions]
    isGone = false
  }

  /** Reads what somebody else wrote. A fault here is no loss; the next write or reading finds it. */
  const catchUp = async (): Promise<void> => {
    isStale = false
    const read = await store.get(current.id)
    if (!read.ok || isWiped) return
    if (read.value === null) isGone = revision !== null
    else if (read.value.revision !== revision) absorb(read.value)
  }

  /** Whether to go on. */
  const writeOnce = async (): Promise<boolean> => {
    const sent = current
    const put = await store.put(sent, revision)
    if (put.ok) {
      base = sent
      revision = put.value
      failures = 0
      fault = store.kind === 'memory' ? { kind: 'unavailable' } : null
      tabs.tell({ kind: 'saved', id: sent.id, revision })
      return true
    }
    if (put.fault.kind === 'conflict') {
      if (put.fault.current) absorb(put.fault.current)
      else isGone = true
      return true
    }
    fault = put.fault
    return false
  }

  const work = async (): Promise<void> => {
    while (isStale || (base !== current && !isGone)) {
      if (isStale) await catchUp()
      else if (!(await writeOnce())) {
        schedule(retries[Math.min(failures, retries.length - 1)] ?? gather)
        failures += 1
        break
      }
      publish()
    }
    publish()
    rest()
  }

  const run = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    running ??= work().finally(() => {
      running = null
    })
    return running
  }

  function schedule(delay: number): void {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => {
      void run()
    }, delay)
  }

  const refresh = (): void => {
    isStale = true
    void run()
  }

  const flush = async (): Promise<boolean> => {
    do await run()
    while (base !== current && !isGone && fault === null)
    return saveState().kind === 'saved'
  }

  /** What somebody wiped on purpose is not kept here, to be saved again. */
  function forgetAll(): void {
    const { review: _, ...bare } = current
    current = { ...bare, answers: {}, actions: [] }
    base = current
    elsewhere = current
    collisions = []
    isWiped = true
    isGone = true
    publish()
  }

  let users = 0
  let listening: readonly (() => void)[] = []
  const listen = (): readonly (() => void)[] => [
    tabs.listen((message) => {
      if (message.kind === 'saved' && message.revision === revision) return
      if (message.kind === 'wiped') forgetAll()
      else if (message.id === current.id) refresh()
    }),
    store.onFault((found) => {
      fault = found
      publish()
      if (found === null) refresh()
    }),
    whenLeaving(() => {
      if (base !== current) void run()
    }),
    whenShown(refresh),
    whileAtRisk(state, () => {
      void run()
    })
  ]

  /** Nobody looks any more and nothing is left to save. */
  function rest(): void {
    const isSafe = (base === current && store.kind !== 'memory') || isGone
    if (users > 0 || !isSafe || listening.length === 0) return
    for (const stop of listening) stop()
    listening = []
    onRest()
  }

  const subscribe = (listener: () => void): (() => void) => {
    users += 1
    if (listening.length === 0) {
      listening = listen()
      onWake()
      refresh()
    }
    const stop = state.subscribe(listener)
    return () => {
      stop()
      users -= 1
      rest()
    }
  }

  return {
    get: state.get,
    subscribe,
    change: (assessment) => {
      if (isWiped) return
      current = assessment
      publish()
      // A write under way takes it along when it is done; one that waits is not put off by typing.
      if (running === null && timer === null) schedule(gather)
    },
    forget: (collision) => {
      collisions = collisions.filter((each) => each !== collision)
      publish()
    },
    keep: () => {
      if (!isGone || isWiped) return
      isGone = false
      revision = null
      current = { ...current }
      publish()
      void run()
    },
    downloaded: () => {
      elsewhere = current
      publish()
    },
    flush
  }
}

/** What it says, whenever it was changed. */
const undated = (assessment: Assessment): Assessment => ({ ...assessment, modifiedAt: '', modifiedOn: '' })
