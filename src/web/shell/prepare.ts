import { loadForm, prepareForm } from '#survey/lazy.ts'
import { languageOfPage } from '../words/language-of-page.ts'
import { loadRestOfWords } from '../words/language.ts'
import { questionnaireToBegin } from './chosen-questionnaire.ts'
import { loadWorkspace } from './workspace.ts'

/** Loads all that the questions of an assessment need, side by side. */
export async function loadQuestions(): Promise<void> {
  await Promise.all([
    loadWorkspace(),
    loadForm(),
    loadRestOfWords(),
    import('../pages/assessment/AssessmentPages.tsx'),
    import('../pages/fill/FillPage.tsx')
  ])
}

/** Loads what will probably be needed next, and prepares the form. */
export async function prepareNext(): Promise<void> {
  await loadQuestions()
  const questionnaire = await questionnaireToBegin()
  if (questionnaire !== undefined) await prepareForm(questionnaire, languageOfPage())
}
