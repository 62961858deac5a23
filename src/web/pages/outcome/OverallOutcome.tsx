import { useTranslation } from '../../words/language.ts'
import { themeOf } from '#report/context.ts'
import { bandLabel, percentage, points, rangeInWords } from '#report/wording.ts'
import { useWording } from '../assessment/open-context.ts'

/** The total, second to the profile: its band in words, how firm it is, and how much of it rests on evidence. */
export function OverallOutcome({ id: _ }: { readonly id: string }) {
  const { t } = useTranslation()
  const wording = useWording()
  const { outcome, pick, questionnaire } = wording
  const { band, score, sensitivity, weakest } = outcome.overall
  if (band === null || score === null) return null
  const meaning = questionnaire.policy.bands[band]?.meaning
  return (
    <section className="section overall" aria-labelledby="overall">
      <div className="stack">
        <h2 id="overall">{t('web.outcome.overall', { band: bandLabel(wording, band) })}</h2>
        <p className="lead">{meaning === undefined ? null : pick(meaning)} {t('web.outcome.overallScore', { range: rangeInWords(wording, score) })}</p>
        {weakest === null ? null : <p className="measure">{t('web.outcome.weakest', { theme: pick(themeOf(wording, weakest).title), steps: questionnaire.policy.overallAboveWeakest })}</p>}
        {sensitivity === null ? null : <p className="measure">{t(sensitivity.stable ? 'web.outcome.stable' : 'web.outcome.unstable', { low: points(wording, sensitivity.low), high: points(wording, sensitivity.high) })}</p>}
      </div>
      <dl className="figures">
        <div><dt>{t('web.outcome.completeness')}</dt><dd>{percentage(wording, outcome.completeness)}</dd></div>
        <div><dt>{t('web.outcome.substantiation')}</dt><dd>{percentage(wording, outcome.substantiation)}</dd></div>
        <div><dt>{t('web.outcome.openCount')}</dt><dd>{outcome.findings.filter(finding => finding.outcome === 'unknown' || finding.outcome === 'unanswered').length}</dd></div>
      </dl>
    </section>
  )
}
