import { changedAt, dayHere } from './today.ts'
import { blankAssessment } from '#assessment/blank.ts'
import { checkAssessment } from '#assessment/read.ts'
import type { Assessment } from '#assessment/types.ts'
import type { Problem } from '#lib/problem.ts'
import type { Depth, Language, Questionnaire } from '#questionnaire/types.ts'
import type { Attempt, Fault, Store, Stored, Summary } from '#storage/store.ts'
import { nextVersion, withTitle } from '#editing/draft.ts'
import { checkPart } from '#editing/check-part.ts'
import { forgetDevice, keepForGood } from './device.ts'
import { createOpenAssessment, type OpenAssessment } from './open-assessment.ts'
import type { Tabs } from './tabs.ts'
import { createValue, type Readable } from './value.ts'

export interface LibraryState {
  /** Null while it is read for the first time. */
  readonly summaries: readonly Summary[] | null
  /** What is wrong with the storage now; null when it works. */
  readonly fault: Fault | null
  /** False when nothing outlives this tab: the browser keeps no storage here. */
  readonly durable: boolean
}

export type Opened =
  | { readonly ok: true; readonly open: OpenAssessment }
  | { readonly ok: false; readonly reason: 'fault'; readonly fault: Fault }
  | { readonly ok: false; readonly reason: 'not-found' }
  /** What is stored is refused by the reader. */
  | { readonly ok: false; readonly reason: 'problems'; readonly problems: readonly Problem[] }

/** The assessments on this device. Keeps itself up to date with what other tabs do. */
export interface Library extends Readable<LibraryState> {
  refresh(): Promise<void>
  /** Makes a blank one and stores it. The attempt holds its id. */
  create(questionnaireId: string, depth: Depth, language: Language): Promise<Attempt<string>>
  /** Stores it as it is under an id of its own (an example, an import that keeps both). The attempt holds the new id. */
  add(assessment: Assessment): Promise<Attempt<string>>
  /** The same promise, and the same one in it, while it is open in this tab. */
  open(id: string): Promise<Opened>
  /** Saves what is unsaved in any assessment open in this tab; true when leaving loses nothing. */
  flush(): Promise<boolean>
  /** Empty when it has no such assessment any more. */
  rename(id: string, title: string): Promise<Attempt<void>>
  /** Answers and actions come along; the draft's version and date are left empty. The attempt holds the new id. */
  duplicate(id: string): Promise<Attempt<string>>
  remove(id: string): Promise<Attempt<Stored | null>>
  undoRemove(removed: Stored): Promise<Attempt<void>>
  exportAll(): Promise<Attempt<readonly Assessment[]>>
  /** Everything this app keeps on this device: assessments, preferences, caches, service worker. */
  wipe(): Promise<Attempt<void>>
}

export interface LibraryParts {
  readonly store: Store
  readonly questionnaires: readonly Questionnaire[]
  readonly tabs: Tabs
  readonly now: () => string
  readonly newId: () => string
}

/** How long a refusal stands when nothing is heard, in milliseconds. */
const untilAskedAgain = 5_000

export const createLibrary = ({ store, questionnaires, tabs, now, newId }: LibraryParts): Library => {
  const state = createValue<LibraryState>({ summaries: null, fault: null, durable: store.kind !== 'memory' })
  const opened = new Map<string, Promise<Opened>>()
  /** Ids of what could not be opened: asked again soon the answer is the same, for a page that waits for it asks until it has it. */
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

  /** Reads, changes and writes; when somebody else wrote in between, again on what they wrote. Null: there is none. */
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
    const round = await checkPart(read.value.assessment, questionnaire)
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
