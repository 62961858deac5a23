import { useTranslation } from '../../words/language.ts'
import type { ReadAssessment } from '#assessment/read.ts'
import type { Language } from '#lib/language.ts'
import type { Flavour, ReportLength } from '#report/model.ts'
import { Option } from '../../components/Option.tsx'
import { OptionGroup } from '../../components/OptionGroup.tsx'
import { FlavourOptions } from './FlavourOptions.tsx'
import { LanguageOptions } from './LanguageOptions.tsx'
import { MarkField } from './MarkField.tsx'
import type { ReportChoice } from './build-for.ts'
import { PreviousChoice } from './PreviousChoice.tsx'

interface ReportChoicesProps {
  readonly choice: ReportChoice
  onLanguage(language: Language): void
  onFlavour(flavour: Flavour): void
  onLength(length: ReportLength): void
  onMark(mark: string): void
  onEvidence(include: boolean): void
  /** Whether several people judged in a round or in a workshop. */
  readonly of: 'round' | 'workshop'
  /** Null when there is neither to include. */
  readonly onReview: ((include: boolean) => void) | null
  onPrevious(previous: ReadAssessment | null): void
}

const lengths: readonly ReportLength[] = ['full', 'short']

export function ReportChoices({
  choice,
  onLanguage,
  onFlavour,
  onLength,
  onMark,
  onEvidence,
  of,
  onReview,
  onPrevious
}: ReportChoicesProps) {
  const { t } = useTranslation()
  return (
    <div className="report-choices page-body">
      <FlavourOptions
        chosen={choice.flavour}
        textOf={(flavour) => t(`web.report.${flavour}.text`)}
        onChoose={onFlavour}
      >
        {choice.flavour !== 'public' ? null : (
          <Option type="checkbox" checked={choice.includeEvidence} onChange={onEvidence}>
            {t('web.report.evidence')}
          </Option>
        )}
        {choice.flavour !== 'public' || onReview === null ? null : (
          <Option type="checkbox" checked={choice.includeReview} onChange={onReview}>
            {t(`web.${of}.report`)}
          </Option>
        )}
      </FlavourOptions>
      <OptionGroup
        legend={t('web.report.lengthLegend')}
        name="length"
        values={lengths}
        chosen={choice.length}
        textOf={(length) => (
          <>
            {t(`web.report.length.${length}.name`)}
            <span className="small muted"> {t(`web.report.length.${length}.text`)}</span>
          </>
        )}
        onChoose={onLength}
      />
      <LanguageOptions chosen={choice.language} onChoose={onLanguage} />
      {choice.flavour === 'public' ? null : <MarkField first={choice.mark} onMark={onMark} />}
      <PreviousChoice chosen={choice.previous} onChoose={onPrevious} />
    </div>
  )
}
