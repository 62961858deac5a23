import { languages, type Language } from '#lib/language.ts'
import type { Overview } from '#overview/overview.ts'
import { useWorkspace } from '../../shell/workspace.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'
import type { OverviewChoice } from './make-overviews.ts'

const flavours = ['working', 'public'] as const

interface OverviewChoicesProps {
  readonly choice: OverviewChoice
  readonly language: Language
  readonly overviews: readonly Overview[]
  /** The id of the questionnaire that is shown. */
  readonly shown: string
  onChoice(choice: OverviewChoice): void
  onLanguage(language: Language): void
  onQuestionnaire(id: string): void
}

/**
 * The choices for an overview: its readers, what counts, its language and, when there are several, the questionnaire.
 */
export function OverviewChoices(props: OverviewChoicesProps) {
  const { choice, language, overviews, shown, onChoice, onLanguage, onQuestionnaire } = props
  const { t } = useTranslation()
  const page = useLanguage()
  const { questionnaires } = useWorkspace()
  const nameOf = (id: string): string => questionnaires.newest.find((one) => one.id === id)?.name[page] ?? id
  const checkbox = (name: 'withTitles' | 'withUnfinished') => (
    <label className="option">
      <input
        type="checkbox"
        checked={choice[name]}
        onChange={({ target }) => onChoice({ ...choice, [name]: target.checked })}
      />
      <span>{t(`web.overview.${name}`)}</span>
    </label>
  )
  return (
    <div className="report-choices page-body">
      <fieldset>
        <legend>{t('web.report.flavour')}</legend>
        {flavours.map((flavour) => (
          <label key={flavour} className="option">
            <input
              type="radio"
              name="flavour"
              checked={choice.flavour === flavour}
              onChange={() => onChoice({ ...choice, flavour })}
            />
            <span>
              {t(`web.report.${flavour}.name`)}
              <span className="small muted"> {t(`web.overview.${flavour}`)}</span>
            </span>
          </label>
        ))}
        {choice.flavour === 'working' ? checkbox('withTitles') : null}
        {checkbox('withUnfinished')}
      </fieldset>
      <fieldset>
        <legend>{t('web.report.language')}</legend>
        {languages.map((each) => (
          <label key={each} className="option" lang={each}>
            <input type="radio" name="language" checked={language === each} onChange={() => onLanguage(each)} />
            <span>{t(`common.language.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      {overviews.length < 2 ? null : (
        <fieldset>
          <legend>{t('web.overview.questionnaire')}</legend>
          {overviews.map(({ questionnaire: { id }, drafts }) => (
            <label key={id} className="option">
              <input type="radio" name="questionnaire" checked={shown === id} onChange={() => onQuestionnaire(id)} />
              <span>{t('web.overview.of', { name: nameOf(id), count: drafts })}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}
