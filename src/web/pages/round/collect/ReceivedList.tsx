import { LiveRegion } from '../../../components/LiveRegion.tsx'
import { useLanguage, useTranslation } from '../../../words/language.ts'
import type { ReceivedReview } from '#review/collect.ts'
import { Icon } from '../../../components/Icon.tsx'
import { useCoordinated } from '../common/use-coordinated.ts'
import { namesOf, useRefusedAlike } from '../../../words/refused-alike.ts'
import { seatLabel } from '../common/seat-label.ts'
import './ReceivedList.css'

/** The result of the last addition in a few sentences, and the fate of each file so far, latest first. */
export function ReceivedList({ additions }: { readonly additions: readonly (readonly ReceivedReview[])[] }) {
  const { t } = useTranslation()
  const coordinated = useCoordinated()
  const received = additions.flat()
  const refused = useRefusedAlike(received.filter(({ fate }) => fate === 'refused'))
  const taken = received.filter(({ fate }) => fate !== 'refused')
  const summary = useSummary(additions[0] ?? [])
  const seatOf = (review: ReceivedReview['review']) => {
    const seat = coordinated?.round.seats.find(({ id }) => id === review?.reviewer.seat)
    return seat === undefined || coordinated === null ? null : seatLabel(t, coordinated.round, seat)
  }
  return (
    <>
      <LiveRegion className={received.length === 0 ? 'visually-hidden' : undefined}>
        {/* A new element each time, so that repeated text is announced again. */}
        {summary === '' ? null : <p key={received.length}>{summary}</p>}
      </LiveRegion>
      {received.length === 0 ? null : (
        <ul className="plain-list received">
          {refused.map(({ key, names, problems }) => (
            <li key={key} className="received__file received__file--refused">
              <Icon name="warning" />
              <div>
                <p>
                  <strong>{names}</strong>
                </p>
                <p>{t('web.round.fate.refused')}</p>
                <Reasons problems={problems} />
              </div>
            </li>
          ))}
          {taken.map(({ name, fate, review, problems }, index) => (
            <li key={taken.length - index} className={`received__file received__file--${fate}`}>
              <Icon name="check" />
              <div>
                <p>
                  <strong>{name}</strong>
                  {seatOf(review) === null ? null : <span className="muted">, {seatOf(review)}</span>}
                </p>
                <p>{t(`web.round.fate.${fate}`, { revision: review?.revision ?? 0 })}</p>
                <Reasons problems={problems} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Reasons({ problems }: Pick<ReceivedReview, 'problems'>) {
  const { t } = useTranslation()
  return problems.map((problem) => (
    <p key={`${problem.code} ${problem.path}`} className="small">
      {t(`problem.${problem.code}`, problem.args)}
    </p>
  ))
}

const fates = ['counted', 'older', 'known', 'refused'] as const satisfies readonly ReceivedReview['fate'][]

/** The number of files in one addition, and a sentence for each fate that occurred. Empty when there were none. */
function useSummary(addition: readonly ReceivedReview[]): string {
  const { t } = useTranslation()
  const language = useLanguage()
  if (addition.length === 0) return ''
  const sentences = fates.flatMap((fate) => {
    const names = addition.filter((each) => each.fate === fate).map(({ name }) => name)
    return names.length === 0
      ? []
      : [t(`web.round.collect.became.${fate}`, { count: names.length, names: namesOf(names, language, t) })]
  })
  return [t('web.round.collect.done', { count: addition.length }), ...sentences].join(' ')
}
