import type { Language } from '#lib/language.ts'
import type { Overview } from '#overview/overview.ts'
import { Option } from '../../components/Option.tsx'
import { OptionGroup } from '../../components/OptionGroup.tsx'
import { useWorkspace } from '../../shell/workspace.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'
import { FlavourOptions } from '../report/FlavourOptions.tsx'
import { LanguageOptions } from '../report/LanguageOptions.tsx'
import type { OverviewChoice } from './make-overviews.ts'

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
  const draftsOf = (id: string): number => overviews.find(({ questionnaire }) => questionnaire.id === id)?.drafts ?? 0
  const checkbox = (name: 'withTitles' | 'withUnfinished') => (
    <Option type="checkbox" checked={choice[name]} onChange={(isChosen) => onChoice({ ...choice, [name]: isChosen })}>
      {t(`web.overview.${name}`)}
    </Option>
  )
  return (
    <div className="report-choices page-body">
      <FlavourOptions
        chosen={choice.flavour}
        textOf={(flavour) => t(`web.overview.${flavour}`)}
        onChoose={(flavour) => onChoice({ ...choice, flavour })}
      >
        {choice.flavour === 'working' ? checkbox('withTitles') : null}
        {checkbox('withUnfinished')}
      </FlavourOptions>
      <LanguageOptions chosen={language} onChoose={onLanguage} />
      {overviews.length < 2 ? null : (
        <OptionGroup
          legend={t('web.overview.questionnaire')}
          name="questionnaire"
          values={overviews.map(({ questionnaire: { id } }) => id)}
          chosen={shown}
          textOf={(id) => t('web.overview.of', { name: nameOf(id), count: draftsOf(id) })}
          onChoose={onQuestionnaire}
        />
      )}
    </div>
  )
}
