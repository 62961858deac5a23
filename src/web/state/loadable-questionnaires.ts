import { versionKey, type QuestionnaireReference, type Questionnaires } from '#questionnaire/collection.ts'
import { joined } from '#questionnaire/joined.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { createValue, type Readable } from './value.ts'

/** The questionnaires of the app, which can become more. An older version is at hand after `load`. */
export interface LoadableQuestionnaires extends Questionnaires {
  /** The newest version of each, for components that show them. */
  readonly offered: Readable<readonly Questionnaire[]>
  /** Loads the version that a document names, when the app has it and it is not loaded yet. Null: it names none. */
  readonly load: (reference: QuestionnaireReference | null) => Promise<void>
  /** Adds one that was opened. False when the app has the same version with other content. */
  readonly add: (questionnaire: Questionnaire) => boolean
}

/** A collection with the newest versions, and a way to fetch an older one: null when the app does not have it. */
export function loadableQuestionnaires(
  newest: readonly Questionnaire[],
  fetchVersion: (reference: QuestionnaireReference) => Promise<Questionnaire | null>
): LoadableQuestionnaires {
  const offered = createValue(newest)
  const loaded = new Map(newest.map((each) => [versionKey(each), each]))
  const loading = new Map<string, Promise<void>>()
  const collection = {
    get newest() {
      return offered.get()
    },
    find: (reference: QuestionnaireReference) => loaded.get(versionKey(reference)) ?? null
  }
  const load = (reference: QuestionnaireReference | null): Promise<void> => {
    if (reference === null) return Promise.resolve()
    const name = versionKey(reference)
    if (loaded.has(name)) return Promise.resolve()
    const begun =
      loading.get(name) ??
      fetchVersion(reference)
        .then((questionnaire) => {
          if (questionnaire !== null) loaded.set(name, questionnaire)
        })
        .finally(() => loading.delete(name))
    loading.set(name, begun)
    return begun
  }
  return Object.assign(collection, {
    offered,
    load,
    add: (questionnaire: Questionnaire) => {
      const together = joined(collection, questionnaire)
      if (together === null) return false
      loaded.set(versionKey(questionnaire), collection.find(questionnaire) ?? questionnaire)
      offered.set(together.newest)
      return true
    }
  })
}
