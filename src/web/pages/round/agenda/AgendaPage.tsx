import { useTranslation } from '../../../words/language.ts'
import { setAgenda, type AgendaPoint, type AgendaReason } from '#review/agenda.ts'
import { shortOf } from '#wording/names.ts'
import { reasonText } from '#wording/round/reasons.ts'
import { Page } from '../../../components/Page.tsx'
import { hrefTo } from '../../../router/route.ts'
import { ReviewerAnswers } from '../common/ReviewerAnswers.tsx'
import { ReviewerList } from '../common/ReviewerList.tsx'
import { RoundDownloads } from '../common/RoundDownloads.tsx'
import type { RoundPageProps } from '../common/round-page.ts'
import { TooFew } from '../common/TooFew.tsx'
import type { Coordinated } from '../common/use-coordinated.ts'
import { ReviewerNames } from '../common/ReviewerNames.tsx'
import './AgendaPage.css'

/** The checks to discuss, strongest reason first, with all remarks on them. */
export function AgendaPage({ id, coordinated }: RoundPageProps) {
  const { t } = useTranslation()
  const { comparison, questionnaire, pick, settling } = coordinated
  const points = setAgenda(comparison, questionnaire)
  if (comparison.reviewers.length === 0)
    return (
      <Page heading={t('web.round.agenda.heading')} of="agenda">
        <TooFew id={id} />
      </Page>
    )
  const minutes = points.reduce((sum, point) => sum + point.minutes, 0)
  return (
    <Page heading={t('web.round.agenda.heading')} of="agenda">
      <p className="lead page-body">
        {points.length === 0
          ? t('web.round.agenda.nothing')
          : t('web.round.agenda.lead', { count: points.length, minutes })}
      </p>
      <RoundDownloads coordinated={coordinated} kind="agenda" />
      <div className="section">
        <ReviewerList coordinated={coordinated} />
      </div>
      <ol className="plain-list agenda">
        {points.map((point, index) => {
          const { check } = point.comparison
          const title = questionnaire.checks.get(check)?.title
          return (
            <li key={check} className="agenda__point stack">
              <div className="agenda__head">
                <span className="agenda__number" aria-hidden="true">
                  {index + 1}
                </span>
                <h2>{shortOf(coordinated, check)}</h2>
                <span className="agenda__minutes small">{t('web.round.agenda.minutes', { count: point.minutes })}</span>
              </div>
              {title === undefined ? null : <p className="measure">{pick(title)}</p>}
              <ul className="plain-list reasons" aria-label={t('web.round.agenda.reasons')}>
                {point.reasons.map((reason) => (
                  <li key={reason}>
                    <Reason coordinated={coordinated} point={point} reason={reason} />
                  </li>
                ))}
              </ul>
              <ReviewerAnswers coordinated={coordinated} comparison={point.comparison} />
              <p className="no-print">
                <a href={hrefTo({ page: 'round', id, step: 'settle', check })}>
                  {t(check in settling.decisions ? 'web.round.agenda.decided' : 'web.round.agenda.decide', {
                    check: shortOf(coordinated, check)
                  })}
                </a>
              </p>
            </li>
          )
        })}
      </ol>
    </Page>
  )
}

interface ReasonProps {
  readonly coordinated: Coordinated
  readonly point: AgendaPoint
  readonly reason: AgendaReason
}

function Reason({ coordinated, point, reason }: ReasonProps) {
  const about = point.about[reason] ?? []
  return about.length === 0 ? (
    reasonText(coordinated, point, reason)
  ) : (
    <ReviewerNames
      coordinated={coordinated}
      reviewers={about}
      in={(who) => reasonText(coordinated, point, reason, who)}
    />
  )
}
