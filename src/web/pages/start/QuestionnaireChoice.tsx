import { useId } from 'react'
import { useValue } from '../../state/use-value.ts'
import { useWorkspace } from '../../shell/workspace.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'

interface QuestionnaireChoiceProps {
  /** Null: the first. */
  readonly chosen: string | null
  onChoose(id: string): void
}

/** Selects the questionnaire to fill in. Hidden while there is only one. */
export default function QuestionnaireChoice({ chosen, onChoose }: QuestionnaireChoiceProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const field = useId()
  const offered = useValue(useWorkspace().questionnaires.offered)
  if (offered.length < 2) return null
  return (
    <div className="field">
      <label htmlFor={field}>{t('web.questionnaire.choose')}</label>
      <select
        id={field}
        className="input"
        value={chosen ?? offered[0]?.id}
        onChange={(event) => onChoose(event.target.value)}
      >
        {offered.map(({ id, version, name }) => (
          <option key={id} value={id}>
            {t('web.questionnaire.option', { title: name[language], version })}
          </option>
        ))}
      </select>
    </div>
  )
}
