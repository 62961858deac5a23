import { Button } from '../../../components/Button.tsx'
import { Icon } from '../../../components/Icon.tsx'
import type { Case } from '../../../content.ts'
import { download } from '../../../downloads/download.ts'

import { useTranslation } from '../../../words/language.ts'
import { caseAsWord } from './case-draft.ts'

interface CaseChoiceProps {
  readonly cases: readonly Case[]
  /** Null: a draft of one's own. */
  readonly chosen: Case | null
  onChoose(chosen: Case | null): void
}

/** Chooses a draft of one's own, or a fictional one to practise with. */
export function CaseChoice({ cases, chosen, onChoose }: CaseChoiceProps) {
  const { t, language } = useTranslation()
  return (
    <div className="field">
      <label htmlFor="case">{t('web.workshop.case.label')}</label>
      <select
        id="case"
        className="input"
        value={chosen?.id ?? ''}
        onChange={({ target }) => onChoose(cases.find(({ id }) => id === target.value) ?? null)}
      >
        <option value="">{t('web.workshop.case.own')}</option>
        {cases.map(({ id, title }) => (
          <option key={id} value={id}>
            {t('web.workshop.case.one', { title: title[language] })}
          </option>
        ))}
      </select>
      {chosen === null ? null : (
        <>
          <p className="hint">{t('web.workshop.case.text')}</p>
          <Button
            className="button"
            onClick={() =>
              download({
                name: `${chosen.id}.${language}.html`,
                content: chosen.draft[language],
                mediaType: 'text/html'
              })
            }
          >
            <Icon name="open" /> {t('web.workshop.case.download')}
          </Button>
          <Button
            className="button button--quiet"
            onClick={async () =>
              download({
                name: `${chosen.id}.${language}.docx`,
                content: await caseAsWord(chosen.draft[language], language),
                mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
              })
            }
          >
            {t('web.workshop.case.word')}
          </Button>
        </>
      )}
    </div>
  )
}
