import type { Questionnaire } from '#questionnaire/types.ts'
import { loadableQuestionnaires, type LoadableQuestionnaires } from '#web/state/loadable-questionnaires.ts'
import { loadQuestionnaires } from '#cli/content.ts'
import { loadQuestionnaire } from './read.ts'

export { loadQuestionnaire, readFolder, readJson, readParts, readText } from './read.ts'

/** The questionnaire that the product ships. */
export const cohesietoets = loadQuestionnaire('questionnaires/cohesietoets')

/**
 * A small questionnaire about something else entirely, with conditions on checks: the engine may not depend on any
 * questionnaire.
 */
export const schoolGarden = loadQuestionnaire('tests/fixtures/second-questionnaire')

/** The same with its frozen releases; most files in `tests/fixtures/cases/` were made with version 1.0.0. */
export const withReleases = loadQuestionnaires()

/** A collection of these questionnaires, all at hand, for a reader or for the app. */
export const atHand = (...questionnaires: readonly Questionnaire[]): LoadableQuestionnaires =>
  loadableQuestionnaires(questionnaires, () => Promise.resolve(null))
