import { QuestionnaireChoice } from '../questionnaire/QuestionnaireChoice.tsx'
import { useChosenQuestionnaire } from '../questionnaire/use-chosen.ts'

/** The questionnaire to fill in; the buttons beside it begin with what was chosen. */
export default function StartQuestionnaire() {
  return <QuestionnaireChoice {...useChosenQuestionnaire()} />
}
