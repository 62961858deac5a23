import { useId } from 'react'
import { useLanguage, useTranslation } from '../../words/language.ts'
import type { useChosenQuestionnaire } from './use-chosen.ts'

/** Selects the questionnaire to begin with. Hidden while there is only one. */
export function QuestionnaireChoice({ questionnaire, offered, choose }: ReturnType<typeof useChosenQuestionnaire>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const field = useId()
  if (offered.length < 2) return null
  return (
    <div className="field">
      <label htmlFor={field}>{t('web.questionnaire.choose')}</label>
      <select id={field} className="input" value={questionnaire?.id} onChange={(event) => choose(event.target.value)}>
        {offered.map(({ id, version, name }) => (
          <option key={id} value={id}>
            {t('web.questionnaire.option', { title: name[language], version })}
          </option>
        ))}
      </select>
    </div>
  )
}
