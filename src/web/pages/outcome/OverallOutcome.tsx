import { useTranslation } from '../../words/language.ts'
import { countsOf } from '#wording/assessment.ts'
import { themeOf } from '#wording/speech.ts'
import { sensitivityWords } from '#wording/sensitivity.ts'
import { countedThemes, weakestThemes } from '#wording/weakest.ts'
import { answeredText, percentage, rangeInWords } from '#wording/score.ts'
import { namesOf } from '#wording/names.ts'
import { isUndecided, missingNames, verdictLabel } from '#wording/undecided.ts'
import { useWording } from '../assessment/open-context.ts'

/**
 * The total, after the profile: its band in words and how stable it is, or which answers it needs first, and how much
 * of it is supported by evidence.
 */
export function OverallOutcome() {
  const { t } = useTranslation()
  const wording = useWording()
  const { outcome, pick, questionnaire } = wording
  const { band, score } = outcome.overall
  if (band === null || score === null) return null
  const firmness = sensitivityWords(wording, outcome.overall)
  const counts = countsOf(wording)
  const meaning = questionnaire.policy.bands[band]?.meaning
  return (
    <section className="section overall" aria-labelledby="overall">
      <div className="stack">
        <h2 id="overall">{t('web.outcome.overall', { band: verdictLabel(wording, { score, band }) })}</h2>
        {isUndecided(wording, score) ? (
          <p className="lead">
            {t('report.summary.undecided', { points: rangeInWords(wording, score), names: missingNames(wording) })}
          </p>
        ) : (
          <>
            <p className="lead">
              {meaning === undefined ? null : pick(meaning)}{' '}
              {t('web.outcome.overallScore', { range: rangeInWords(wording, score) })}
            </p>
            <Weakest />
            {firmness === null ? null : <p className="measure">{t(`web.outcome.${firmness.kind}`, { ...firmness })}</p>}
          </>
        )}
      </div>
      <dl className="figures">
        <div>
          <dt>{t('web.outcome.completeness')}</dt>
          <dd className="figures__words">{answeredText(t, wording.language, counts)}</dd>
        </div>
        <div>
          <dt>{t('web.outcome.substantiation', { level: questionnaire.policy.caps.evidence.fromLevel })}</dt>
          <dd>{percentage(wording, outcome.substantiation)}</dd>
        </div>
        <div>
          <dt>{t('web.outcome.openCount')}</dt>
          <dd>{counts.unknown + counts.unanswered}</dd>
        </div>
      </dl>
    </section>
  )
}

/** Which themes limit the total, and how far. */
function Weakest() {
  const { t } = useTranslation()
  const wording = useWording()
  const weakest = weakestThemes(wording)
  const isAll = weakest.length > 1 && weakest.length === countedThemes(wording).length
  const args = {
    names: namesOf(
      wording,
      weakest.map(({ id }) => wording.pick(themeOf(wording, id).title))
    ),
    steps: t('web.outcome.steps', { count: wording.questionnaire.policy.overallAboveWeakest })
  }
  if (weakest.length === 0) return null
  return (
    <p className="measure">
      {isAll ? t('web.outcome.allAlike', args) : t('web.outcome.weakest', { ...args, count: weakest.length })}
    </p>
  )
}
