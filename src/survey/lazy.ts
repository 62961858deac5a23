import type { Language, Questionnaire } from '#questionnaire/types.ts'

/** Loads the form and prepares its Model. Call it when the page is idle; calling it again costs nothing. */
export const prepareForm = async (questionnaire: Questionnaire, language: Language): Promise<void> => {
  const { prepareModel } = await import('./survey-form.tsx')
  prepareModel({ questionnaire, language })
}

/** For `React.lazy(loadForm)`: the form as a chunk of its own. */
export const loadForm = async () => ({ default: (await import('./survey-form.tsx')).SurveyForm })
