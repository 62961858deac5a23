import { useEffect } from 'react'
import { minutesOf, type Minutes } from '#questionnaire/reading-time.ts'
import { Notice } from '../../components/Notice.tsx'
import { useLanguage, useTranslation } from '../../words/language.ts'
import { QuestionnaireChoice } from '../questionnaire/QuestionnaireChoice.tsx'
import { useChosenQuestionnaire } from '../questionnaire/use-chosen.ts'

/**
 * Chooses the questionnaire to fill in; the buttons beside it begin with the choice. The page describes the first
 * questionnaire, so another one shows its own description and publisher. `onMinutes` tells the page how long it takes.
 */
export default function StartQuestionnaire({ onMinutes }: { onMinutes(minutes: Minutes): void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const chosen = useChosenQuestionnaire()
  const { questionnaire, offered } = chosen
  useEffect(() => {
    if (questionnaire !== undefined) onMinutes(minutesOf(questionnaire))
  }, [questionnaire, onMinutes])
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
