import { versionKey, type QuestionnaireReference, type Questionnaires } from '#questionnaire/collection.ts'
import { joined } from '#questionnaire/joined.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { createValue, type Readable } from './value.ts'

/** The questionnaires of the app, to which more can be added. An older version is available after `load`. */
export interface LoadableQuestionnaires extends Questionnaires {
  /** The newest version of each, for components that show them. */
  readonly offered: Readable<readonly Questionnaire[]>
  /**
   * Loads the version that a document names, if the app has it and it is not loaded yet. Null: the document names none.
   */
  readonly load: (reference: QuestionnaireReference | null) => Promise<void>
  /** Loads the newest version of every questionnaire that comes with the app. */
  readonly loadAll: () => Promise<void>
  /** Whether some version of a questionnaire comes with the app, as far as loaded. */
  readonly comesAlong: (id: string) => boolean
  /** Adds a questionnaire that was opened. False when the app has the same version with other content. */
  readonly add: (questionnaire: Questionnaire) => boolean
}

/**
 * A collection of the newest versions, with a way to fetch an older one: null when the app does not have it.
 * `fetchMore` fetches the newest versions of further questionnaires, on first need.
 */
export function loadableQuestionnaires(
  newest: readonly Questionnaire[],
  fetchVersion: (reference: QuestionnaireReference) => Promise<Questionnaire | null>,
  fetchMore: () => Promise<readonly Questionnaire[]> = async () => []
): LoadableQuestionnaires {
  const offered = createValue(newest)
  const along = new Set(newest.map(({ id }) => id))
  const loaded = new Map(newest.map((each) => [versionKey(each), each]))
  const loading = new Map<string, Promise<void>>()
  const collection = {
    get newest() {
      return offered.get()
    },
    find: (reference: QuestionnaireReference) => loaded.get(versionKey(reference)) ?? null
  }
  let joining: Promise<void> | null = null
  const loadAll = (): Promise<void> =>
    (joining ??= fetchMore()
      .then((more) => {
        for (const each of more) {
          along.add(each.id)
          add(each)
        }
      })
      .catch((reason: unknown) => {
        joining = null
        throw reason
      }))
  const load = async (reference: QuestionnaireReference | null): Promise<void> => {
    if (reference === null) return
    if (newest.every(({ id }) => id !== reference.id)) await loadAll()
    const name = versionKey(reference)
    if (loaded.has(name)) return
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
  const add = (questionnaire: Questionnaire): boolean => {
    const together = joined(collection, questionnaire)
    if (together === null) return false
    loaded.set(versionKey(questionnaire), collection.find(questionnaire) ?? questionnaire)
    offered.set(together.newest)
    return true
  }
  return Object.assign(collection, { offered, load, loadAll, comesAlong: (id: string) => along.has(id), add })
}
