import type { Depth, Questionnaire } from '#questionnaire/types.ts'

/** Loads the form, and with a questionnaire makes its Model ready too. Call it when the page is idle; calling again costs nothing. */
export const prepareForm = async (questionnaire?: Questionnaire, depth: Depth = 'full'): Promise<void> => {
  const { prepareModel } = await import('./survey-form.tsx')
  if (questionnaire) prepareModel(questionnaire, depth)
}

/** For `React.lazy(loadForm)`: the form as a chunk of its own. */
export const loadForm = async () => ({ default: (await import('./survey-form.tsx')).SurveyForm })
