import type { QuestionnaireReference, Questionnaires } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'

/** The questionnaires of the app. An older version is at hand after `load`. */
export interface LoadableQuestionnaires extends Questionnaires {
  /** Loads the version that a document names, when the app has it and it is not loaded yet. */
  readonly load: (reference: QuestionnaireReference) => Promise<void>
}

/** A collection with the newest versions, and a way to fetch an older one: null when the app does not have it. */
export function loadableQuestionnaires(
  newest: readonly Questionnaire[],
  fetchVersion: (reference: QuestionnaireReference) => Promise<Questionnaire | null>
): LoadableQuestionnaires {
  const loaded = new Map(newest.map((each) => [nameOf(each), each]))
  const loading = new Map<string, Promise<void>>()
  return {
    newest,
    find: (reference) => loaded.get(nameOf(reference)) ?? null,
    load: (reference) => {
      const name = nameOf(reference)
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
  }
}

const nameOf = ({ id, version }: QuestionnaireReference): string => `${id} ${version}`
