import { loadRestOfWords } from '../words/language.ts'
import { loadWorkspace } from './workspace.ts'

/** Loads what will probably be needed next: the pages of an assessment, and the form with its Model. */
export async function prepareNext(): Promise<void> {
  const [{ questionnaires }, { prepareForm }] = await Promise.all([
    loadWorkspace(),
    import('#survey/lazy.ts'),
    loadRestOfWords(),
    import('../pages/assessment/AssessmentPages.tsx'),
    import('../pages/fill/FillPage.tsx')
  ])
  const [questionnaire] = questionnaires.newest
  if (questionnaire !== undefined) await prepareForm(questionnaire)
}
