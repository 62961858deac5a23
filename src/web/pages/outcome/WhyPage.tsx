import { useTranslation } from '../../words/language.ts'
import { themeOutcomeOf } from '#wording/assessment.ts'
import { bandLabel } from '#wording/level.ts'
import { rangeInWords } from '#wording/score.ts'
import { isOfStudy, sourceText } from '#wording/source.ts'
import { isUndecided, missingNames } from '#wording/undecided.ts'
import { whySentences } from '#wording/why.ts'
import { Icon } from '../../components/Icon.tsx'
import { Page } from '../../components/Page.tsx'
import { hrefTo, type AssessmentRoute } from '../../router/route.ts'
import { useWording } from '../assessment/open-context.ts'
import NotFoundPage from '../NotFoundPage.tsx'
import { ThemeChanges } from './ThemeChanges.tsx'
import { ThemeFindings } from './ThemeFindings.tsx'
import '../../components/Ways.css'
import './Outcome.css'

/** Why a theme has its score and band: answers, weights, caps, and what would change it. */
export default function WhyPage({ route }: { readonly route: AssessmentRoute }) {
  const { t } = useTranslation()
  const wording = useWording()
  const { questionnaire, pick } = wording
  const theme = questionnaire.themes.find(({ id }) => route.page === 'why' && id === route.theme)
  if (theme === undefined) return <NotFoundPage />
  const outcome = themeOutcomeOf(wording, theme.id)
  const index = questionnaire.themes.indexOf(theme)
  const [previous, next] = [questionnaire.themes[index - 1], questionnaire.themes[index + 1]]
  return (
    <Page
      heading={t('web.why.title', { theme: pick(theme.title) })}
      of={theme.id}
      kicker={<a href={hrefTo({ page: 'outcome', id: route.id })}>{t('web.why.back')}</a>}
    >
      <p className="lead page-body">
        {outcome.score === null
          ? t('web.why.none')
          : isUndecided(wording, outcome.score)
            ? t('report.theme.undecided', {
                points: rangeInWords(wording, outcome.score),
                names: missingNames(wording, theme.id)
              })
            : t('web.why.lead', {
                band: bandLabel(wording, outcome.band),
                range: rangeInWords(wording, outcome.score)
              })}
      </p>
      {isOfStudy(wording.questionnaire) ? (
        <p className="small muted">
          {t(theme.source.kind === 'recommendation' ? 'web.why.source' : 'web.why.sourcePart', {
            source: sourceText(wording, theme.source)
          })}
        </p>
      ) : null}
      <section className="section stack" aria-labelledby="why">
        <h2 id="why">{t('web.why.heading')}</h2>
        <ul className="measure">
          {whySentences(wording, outcome).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <ThemeFindings id={route.id} theme={theme} />
      <ThemeChanges theme={theme} />
      <nav className="ways" aria-label={t('web.why.ways')}>
        {previous === undefined ? (
          <span />
        ) : (
          <a
            className="button"
            href={hrefTo({ page: 'why', id: route.id, theme: previous.id })}
            aria-label={t('web.why.previous', { theme: pick(previous.title) })}
          >
            <Icon name="back" /> {pick(previous.title)}
          </a>
        )}
        {next === undefined ? (
          <span />
        ) : (
          <a
            className="button"
            href={hrefTo({ page: 'why', id: route.id, theme: next.id })}
            aria-label={t('web.why.next', { theme: pick(next.title) })}
          >
            {pick(next.title)} <Icon name="arrow" />
          </a>
        )}
      </nav>
    </Page>
  )
}
