import { useTranslation } from '../../words/language.ts'
import type { ReceivedReview } from '#review/collect.ts'
import { Icon } from '../../components/Icon.tsx'
import { useCoordinated } from './use-coordinated.ts'

/** What became of each file, the last ones first. */
export function ReceivedList({ received }: { readonly received: readonly ReceivedReview[] }) {
  const { t } = useTranslation()
  const coordinated = useCoordinated()
  const counts = (fate: ReceivedReview['fate']) => received.filter(each => each.fate === fate).length
  const seatOf = (review: ReceivedReview['review']) => {
    const seat = coordinated?.round.seats.find(({ id }) => id === review?.reviewer.seat)
    return seat === undefined ? null : t('web.round.seat', { function: seat.function, organisation: seat.organisation })
  }
  return (
    <>
      <p role="status" className={received.length === 0 ? 'visually-hidden' : undefined}>{received.length === 0 ? '' : t('web.round.collect.done', { count: received.length, counted: counts('counted'), refused: counts('refused') })}</p>
      {received.length === 0 ? null : (
        <ul className="plain-list received">
          {received.map(({ name, fate, review, problems }, index) => (
            <li key={received.length - index} className={`received__file received__file--${fate}`}>
              <Icon name={fate === 'refused' ? 'warning' : 'check'} />
              <div>
                <p><strong>{name}</strong>{seatOf(review) === null ? null : <span className="muted"> · {seatOf(review)}</span>}</p>
                <p>{t(`web.round.fate.${fate}`, { revision: review?.revision ?? 0 })}</p>
                {problems.map(problem => <p key={`${problem.code} ${problem.path}`} className="small">{t(`problem.${problem.code}`, problem.args)}</p>)}
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
