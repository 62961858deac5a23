import { loadQuestionnaire } from './read.ts'

export { loadQuestionnaire, readFolder, readJson, readText } from './read.ts'

/** The questionnaire that the product ships. */
export const cohesietoets = loadQuestionnaire('questionnaires/cohesietoets')

/** A small one about something else entirely, with conditions on checks: the engine may know nothing about any questionnaire. */
export const schoolGarden = loadQuestionnaire('tests/fixtures/second-questionnaire')
