import { useTranslation } from '../../words/language.ts'
import type { ReadAssessment } from '#assessment/read.ts'
import { languages, type Language } from '#lib/language.ts'
import type { Flavour, ReportLength } from '#report/model.ts'
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
const flavours: readonly Flavour[] = ['working', 'public']

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
      <fieldset>
        <legend>{t('web.report.flavour')}</legend>
        {flavours.map((flavour) => (
          <label key={flavour} className="option">
            <input
              type="radio"
              name="flavour"
              checked={choice.flavour === flavour}
              onChange={() => onFlavour(flavour)}
            />
            <span>
              {t(`web.report.${flavour}.name`)}
              <span className="small muted"> {t(`web.report.${flavour}.text`)}</span>
            </span>
          </label>
        ))}
        {choice.flavour !== 'public' ? null : (
          <label className="option">
            <input
              type="checkbox"
              checked={choice.includeEvidence}
              onChange={(event) => onEvidence(event.target.checked)}
            />
            <span>{t('web.report.evidence')}</span>
          </label>
        )}
        {choice.flavour !== 'public' || onReview === null ? null : (
          <label className="option">
            <input
              type="checkbox"
              checked={choice.includeReview}
              onChange={(event) => onReview(event.target.checked)}
            />
            <span>{t(`web.${of}.report`)}</span>
          </label>
        )}
      </fieldset>
      <fieldset>
        <legend>{t('web.report.lengthLegend')}</legend>
        {lengths.map((length) => (
          <label key={length} className="option">
            <input type="radio" name="length" checked={choice.length === length} onChange={() => onLength(length)} />
            <span>
              {t(`web.report.length.${length}.name`)}
              <span className="small muted"> {t(`web.report.length.${length}.text`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('web.report.language')}</legend>
        {languages.map((language) => (
          <label key={language} className="option" lang={language}>
            <input
              type="radio"
              name="language"
              checked={choice.language === language}
              onChange={() => onLanguage(language)}
            />
            <span>{t(`common.language.${language}`)}</span>
          </label>
        ))}
      </fieldset>
      {choice.flavour === 'public' ? null : <MarkField first={choice.mark} onMark={onMark} />}
      <PreviousChoice chosen={choice.previous} onChoose={onPrevious} />
    </div>
  )
}
