import { changedAt, dayHere } from './today.ts'
import { blankAssessment } from '#assessment/blank.ts'
import type { Assessment } from '#assessment/types.ts'
import type { Packages } from '#storage/packages.ts'
import type { Attempt, Store } from '#storage/store.ts'
import { nextVersion, withTitle } from '#editing/draft.ts'
import { forgetDrafts } from '../draft/open-drafts.ts'
import { forgetDevice, keepForGood } from './device.ts'
import type { Tabs } from './tabs.ts'
import type { Library, LibraryState } from './library.ts'
import { createOpenedAssessments } from './opened-assessments.ts'
import { createValue } from './value.ts'
import { reviseStored } from './revise-stored.ts'
import type { LoadableQuestionnaires } from './loadable-questionnaires.ts'

interface LibraryParts {
  readonly store: Store
  readonly packages: Pick<Packages, 'wipe'>
  readonly questionnaires: LoadableQuestionnaires
  readonly tabs: Tabs
  readonly now: () => string
  readonly newId: () => string
}

/** Creates the library over a store. */
export const createLibrary = ({ store, packages, questionnaires, tabs, now, newId }: LibraryParts): Library => {
  const state = createValue<LibraryState>({ summaries: null, fault: null, durable: store.kind !== 'memory' })
  const opened = createOpenedAssessments({ store, questionnaires, tabs, now })

  const refresh = async (): Promise<void> => {
    const list = await store.list()
    if (list.ok) await Promise.allSettled(list.value.map(({ questionnaire }) => questionnaires.load(questionnaire)))
    state.set(list.ok ? { ...state.get(), summaries: list.value, fault: null } : { ...state.get(), fault: list.fault })
  }
  tabs.listen((message) => {
    if (message.kind === 'wiped') forgetDrafts()
    opened.askAgain()
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
    tabs.notify({ kind: 'saved', id: assessment.id, revision: put.value })
    return { ok: true, value: assessment.id }
  }

  return {
    get: state.get,
    subscribe: state.subscribe,
    refresh,
    create: async (questionnaireId, depth, language, answers = {}) => {
      const questionnaire = questionnaires.newest.find((each) => each.id === questionnaireId)
      if (!questionnaire) throw new Error(`there is no questionnaire ${questionnaireId}`)
      const moment = now()
      const start = { id: newId(), now: moment, today: dayHere(moment) }
      return putNew({ ...blankAssessment({ ...start, questionnaire, depth, language }), answers })
    },
    add: (assessment) => putNew({ ...assessment, id: newId() }),
    open: opened.open,
    flush: opened.flush,
    rename: async (id, title) => {
      const revised = await reviseStored(store, tabs, id, (assessment) => ({
        ...withTitle(assessment, title),
        ...changedAt(now())
      }))
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
      if (!removed.ok) return removed
      forgetDrafts(id)
      tabs.notify({ kind: 'removed', id })
      return removed
    },
    undoRemove: async (removed) => {
      const restored = await store.restore(removed)
      if (!restored.ok) return restored
      tabs.notify({ kind: 'saved', id: removed.assessment.id, revision: restored.value })
      return { ok: true, value: undefined }
    },
    exportAll: store.exportAll,
    wipe: async () => {
      const wiped = await store.wipe()
      if (!wiped.ok) return wiped
      await packages.wipe()
      await forgetDevice()
      tabs.notify({ kind: 'wiped' })
      return wiped
    }
  }
}
