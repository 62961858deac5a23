import { formatDate } from '#i18n/format.ts'
import { dayHandedIn, punctualityOf } from '#review/handed-in.ts'
import type { Review } from '#review/types.ts'
import { missingSeats } from '#review/collect.ts'
import { Page } from '../../../components/Page.tsx'
import { hrefTo } from '../../../router/route.ts'
import { useLanguage, useTranslation } from '../../../words/language.ts'
import { AddReviews } from './AddReviews.tsx'
import { downloadRound } from '../common/round-files.ts'
import { RoundFacts } from '../common/RoundFacts.tsx'
import type { RoundPageProps } from '../common/round-page.ts'
import { SealableDownload } from '../common/SealableDownload.tsx'
import { seatLabel } from '../common/seat-label.ts'

/** Collects the reviews: who handed in, who is missing, and the fate of each file. */
export function CollectPage({ id, coordinated }: RoundPageProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { round, counted } = coordinated
  const missing = missingSeats(round, counted)
  return (
    <Page heading={t('web.round.collect.heading')} of="collect">
      <p className="lead page-body">
        {t(missing.length === 0 ? 'web.round.collect.all' : 'web.round.collect.lead', {
          count: round.seats.length - missing.length,
          total: round.seats.length
        })}
      </p>
      <AddReviews />
      <section className="section stack" aria-labelledby="seats-heading">
        <h2 id="seats-heading">{t('web.round.collect.who')}</h2>
        <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="seats-heading">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('web.round.collect.seat')}</th>
                <th scope="col">{t('web.round.collect.state')}</th>
              </tr>
            </thead>
            <tbody>
              {round.seats.map((seat) => {
                const reviews = counted.filter(({ reviewer }) => reviewer.seat === seat.id)
                return (
                  <tr key={seat.id}>
                    <th scope="row">{seatLabel(t, round, seat)}</th>
                    <td>
                      {reviews.length === 0 ? (
                        <span className="muted">{t('web.round.collect.missing')}</span>
                      ) : (
                        reviews.map((review) => (
                          <p key={review.digest}>
                            {t(review.revision > 1 ? 'web.round.collect.handedInAgain' : 'web.round.collect.handedIn', {
                              date: formatDate(dayHandedIn(review), language),
                              revision: review.revision
                            })}
                            <Late review={review} deadline={round.deadline} />
                          </p>
                        ))
                      )}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
        {counted.length < 2 ? null : (
          <p>
            <a className="button button--primary" href={hrefTo({ page: 'round', id, step: 'compare', check: null })}>
              {t('web.round.collect.next')}
            </a>
          </p>
        )}
      </section>
      <section className="section stack" aria-labelledby="invitation">
        <h2 id="invitation">{t('web.round.collect.invitation')}</h2>
        <RoundFacts round={round} />
        <SealableDownload
          button={t('web.round.collect.again')}
          onDownload={(passphrase) => downloadRound(round, passphrase)}
        />
      </section>
    </Page>
  )
}

/** Says that a review is late, or may be late when an older file leaves that unclear. */
function Late({ review, deadline }: { readonly review: Review; readonly deadline: string }) {
  const { t } = useTranslation()
  const punctuality = punctualityOf(review, deadline)
  return punctuality === 'in-time' ? null : `, ${t(`web.round.collect.${punctuality}`)}`
}
