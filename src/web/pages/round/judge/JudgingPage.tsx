import { useTranslation } from '../../../words/language.ts'
import type { Judging } from '#review/types.ts'
import { Icon } from '../../../components/Icon.tsx'
import { Page } from '../../../components/Page.tsx'
import { hrefTo } from '../../../router/route.ts'
import { HandedIn } from './HandedIn.tsx'
import { RoundFacts } from '../common/RoundFacts.tsx'
import { seatLabel } from '../common/seat-label.ts'

const steps = ['fill', 'confidence', 'handIn'] as const

/** The round as a reviewer sees it: the invitation, and what is asked of them. Shows no answers of others. */
export function JudgingPage({ id, judging }: { readonly id: string; readonly judging: Judging }) {
  const { t } = useTranslation()
  const { round, reviewer, handedInAt } = judging
  return (
    <Page heading={t('web.round.judging.heading')}>
      <p className="lead page-body">{t('web.round.judging.lead')}</p>
      <RoundFacts round={round} seat={reviewer.seat} />
      {handedInAt === '' ? (
        <section className="section stack" aria-labelledby="judge">
          <h2 id="judge">{t('web.round.judging.how')}</h2>
          <ol className="measure">
            {steps.map((step) => (
              <li key={step}>{t(`web.round.judging.${step}`)}</li>
            ))}
          </ol>
          <p className="row">
            <a className="button button--primary" href={hrefTo({ page: 'fill', id, part: null, question: null })}>
              {t('web.round.judging.go')} <Icon name="arrow" />
            </a>
            <a className="button" href={hrefTo({ page: 'answers', id })}>
              {t('web.round.judging.toHandIn')}
            </a>
          </p>
        </section>
      ) : (
        <section className="section">
          <HandedIn />
        </section>
      )}
      <section className="section stack" aria-labelledby="others">
        <h2 id="others">{t('web.round.judging.others')}</h2>
        <p className="measure">{t('web.round.judging.othersText')}</p>
        <ul className="measure">
          {round.seats
            .filter((seat) => seat.id !== reviewer.seat)
            .map((seat) => (
              <li key={seat.id}>{seatLabel(t, round, seat)}</li>
            ))}
        </ul>
      </section>
    </Page>
  )
}
