import { changedAt, dayHere } from './today.ts'
import { blankAssessment } from '#assessment/blank.ts'
import { checkAssessment } from '#assessment/read.ts'
import type { Assessment } from '#assessment/types.ts'
import type { Problem } from '#lib/problem.ts'
import type { Depth, Language, Questionnaire } from '#questionnaire/types.ts'
import type { Attempt, Fault, Store, Stored, Summary } from '#storage/store.ts'
import { nextVersion, withTitle } from '#editing/draft.ts'
import { readRoundPart } from '#editing/read-round-part.ts'
import { forgetDevice, keepForGood } from './device.ts'
import { createOpenAssessment, type OpenAssessment } from './open-assessment.ts'
import type { Tabs } from './tabs.ts'
import { createValue, type Readable } from './value.ts'

export interface LibraryState {
  /** Null while the list is being read for the first time. */
  readonly summaries: readonly Summary[] | null
  /** The current fault of the storage; null when it works. */
  readonly fault: Fault | null
  /** False when nothing outlives this tab: the browser provides no storage here. */
  readonly durable: boolean
}

export type Opened =
  | { readonly ok: true; readonly open: OpenAssessment }
  | { readonly ok: false; readonly reason: 'fault'; readonly fault: Fault }
  | { readonly ok: false; readonly reason: 'not-found' }
  /** The reader refuses what is stored. */
  | { readonly ok: false; readonly reason: 'problems'; readonly problems: readonly Problem[] }

/** The assessments on this device. Follows changes by other tabs. */
export interface Library extends Readable<LibraryState> {
  refresh(): Promise<void>
  /** Creates a blank assessment and stores it. The attempt has its id. */
  create(questionnaireId: string, depth: Depth, language: Language): Promise<Attempt<string>>
  /**
   * Stores an assessment unchanged under an id of its own (an example, an import that keeps both). The attempt has the
   * new id.
   */
  add(assessment: Assessment): Promise<Attempt<string>>
  /** Opens an assessment. Returns the same promise, with the same object, while it is open in this tab. */
  open(id: string): Promise<Opened>
  /** Saves all unsaved work in this tab; true when leaving loses nothing. */
  flush(): Promise<boolean>
  /** Renames the draft. The attempt is empty when there is no such assessment any more. */
  rename(id: string, title: string): Promise<Attempt<void>>
  /**
   * Copies an assessment for the next version: with its answers and actions, and without the draft's version and date.
   * The attempt has the new id.
   */
  duplicate(id: string): Promise<Attempt<string>>
  remove(id: string): Promise<Attempt<Stored | null>>
  undoRemove(removed: Stored): Promise<Attempt<void>>
  exportAll(): Promise<Attempt<readonly Assessment[]>>
  /** Deletes everything that this app stores on this device: assessments, preferences, caches, service worker. */
  wipe(): Promise<Attempt<void>>
}

export interface LibraryParts {
  readonly store: Store
  readonly questionnaires: readonly Questionnaire[]
  readonly tabs: Tabs
  readonly now: () => string
  readonly newId: () => string
}

/** How long a refusal is remembered without news, in milliseconds. */
const untilAskedAgain = 5_000

/** Creates the library over a store. */
export const createLibrary = ({ store, questionnaires, tabs, now, newId }: LibraryParts): Library => {
  const state = createValue<LibraryState>({ summaries: null, fault: null, durable: store.kind !== 'memory' })
  const opened = new Map<string, Promise<Opened>>()
  /**
   * Ids of assessments that could not be opened: asking again soon gives the same answer, and a waiting page asks until
   * it has it.
   */
  const refused = new Set<string>()

  const refresh = async (): Promise<void> => {
    const list = await store.list()
    state.set(list.ok ? { ...state.get(), summaries: list.value, fault: null } : { ...state.get(), fault: list.fault })
  }
  tabs.listen(() => {
    for (const id of refused) opened.delete(id)
    refused.clear()
    void refresh()
  })
  store.onFault((fault) => {
    state.set({ ...state.get(), fault })
    if (fault === null) void refresh()
  })

  const putNew = async (assessment: Assessment): Promise<Attempt<string>> => {
    const put = await store.put(assessment, null)
    if (!put.ok) return put
    keepForGood()
    tabs.tell({ kind: 'saved', id: assessment.id, revision: put.value })
    return { ok: true, value: assessment.id }
  }

  /**
   * Reads, changes and writes; when somebody else wrote in between, starts again from what they wrote. Null: there is
   * no such assessment.
   */
  const revise = async (
    id: string,
    change: (assessment: Assessment) => Assessment
  ): Promise<Attempt<Assessment | null>> => {
    for (;;) {
      const found = await store.get(id)
      if (!found.ok) return found
      if (found.value === null) return { ok: true, value: null }
      const changed = change(found.value.assessment)
      const put = await store.put(changed, found.value.revision)
      if (put.ok) {
        tabs.tell({ kind: 'saved', id, revision: put.value })
        return { ok: true, value: changed }
      }
      if (put.fault.kind !== 'conflict') return put
    }
  }

  const openNow = async (id: string): Promise<Opened> => {
    const found = await store.get(id)
    if (!found.ok) return { ok: false, reason: 'fault', fault: found.fault }
    if (found.value === null) return { ok: false, reason: 'not-found' }
    const read = checkAssessment(found.value.assessment, questionnaires)
    if (!read.ok) return { ok: false, reason: 'problems', problems: read.problems }
    const { questionnaire } = read.value
    const round = await readRoundPart(read.value.assessment, questionnaire)
    const open = createOpenAssessment({
      stored: { ...found.value, assessment: round.assessment },
      questionnaire,
      warnings: [...read.warnings, ...round.warnings],
      store,
      tabs,
      now,
      onWake: () => {
        if (!opened.has(id)) opened.set(id, Promise.resolve(result))
      },
      onRest: () => {
        opened.delete(id)
      }
    })
    const result: Opened = { ok: true, open }
    return result
  }

  return {
    get: state.get,
    subscribe: state.subscribe,
    refresh,
    create: async (questionnaireId, depth, language) => {
      const questionnaire = questionnaires.find((each) => each.id === questionnaireId)
      if (!questionnaire) throw new Error(`there is no questionnaire ${questionnaireId}`)
      const moment = now()
      const start = { id: newId(), now: moment, today: dayHere(moment) }
      return putNew(blankAssessment({ ...start, questionnaire, depth, language }))
    },
    add: (assessment) => putNew({ ...assessment, id: newId() }),
    open: (id) => {
      const known = opened.get(id)
      if (known) return known
      const opening = openNow(id)
      opened.set(id, opening)
      void opening.then((result) => {
        if (result.ok) return
        refused.add(id)
        setTimeout(() => {
          if (opened.get(id) === opening) opened.delete(id)
        }, untilAskedAgain)
      })
      return opening
    },
    flush: async () => {
      const all = await Promise.all(opened.values())
      await Promise.all(all.flatMap((each) => (each.ok ? [each.open.flush()] : [])))
      return all.every((each) => !each.ok || !each.open.get().atRisk)
    },
    rename: async (id, title) => {
      const revised = await revise(id, (assessment) => ({ ...withTitle(assessment, title), ...changedAt(now()) }))
      return revised.ok ? { ok: true, value: undefined } : revised
    },
    duplicate: async (id) => {
      const found = await store.get(id)
      if (!found.ok) return found
      if (found.value === null) return { ok: false, fault: { kind: 'conflict', current: null } }
      return putNew(nextVersion(found.value.assessment, newId(), changedAt(now())))
    },
    remove: async (id) => {
      const removed = await store.remove(id)
      if (removed.ok) tabs.tell({ kind: 'removed', id })
      return removed
    },
    undoRemove: async (removed) => {
      const restored = await store.restore(removed)
      if (!restored.ok) return restored
      tabs.tell({ kind: 'saved', id: removed.assessment.id, revision: restored.value })
      return { ok: true, value: undefined }
    },
    exportAll: store.exportAll,
    wipe: async () => {
      const wiped = await store.wipe()
      if (!wiped.ok) return wiped
      await forgetDevice()
      tabs.tell({ kind: 'wiped' })
      return wiped
    }
  }
}
