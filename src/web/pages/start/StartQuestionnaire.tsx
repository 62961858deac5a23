import { Notice } from '../../components/Notice.tsx'
import { useLanguage, useTranslation } from '../../words/language.ts'
import { QuestionnaireChoice } from '../questionnaire/QuestionnaireChoice.tsx'
import { useChosenQuestionnaire } from '../questionnaire/use-chosen.ts'

/**
 * The questionnaire to fill in; the buttons beside it begin with what was chosen. The page speaks of the first one, so
 * another says itself what it is and whose.
 */
export default function StartQuestionnaire() {
  const { t } = useTranslation()
  const language = useLanguage()
  const chosen = useChosenQuestionnaire()
  const { questionnaire, offered } = chosen
  return (
    <>
      <QuestionnaireChoice {...chosen} />
      {questionnaire === undefined || questionnaire === offered[0] ? null : (
        <Notice>
          <p>{questionnaire.description[language]}</p>
          <p className="small muted">{t('web.questionnaire.checks', { count: questionnaire.checks.size })}</p>
        </Notice>
      )}
    </>
  )
}
