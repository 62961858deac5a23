import { formatDate } from '#i18n/format.ts'
import { dayIn } from '#lib/day.ts'
import type { Round } from '#review/types.ts'
import { useLanguage, useTranslation } from '../../../words/language.ts'
import { isBlank } from '#lib/blank.ts'
import { seatLabel } from './seat-label.ts'
import './RoundFacts.css'

/** What is judged, how and by when, and what the coordinator asks. */
export function RoundFacts({ round, seat }: { readonly round: Round; readonly seat?: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { draft, deadline, depth, instruction, seats } = round
  const own = seats.find(({ id }) => id === seat)
  const rows = [
    ['draft', t('web.list.name', { title: draft.title, version: draft.version })],
    ['depth', t(`common.depth.${depth}`)],
    ['deadline', dayIn(deadline) === '' ? t('web.round.facts.noDeadline') : formatDate(deadline, language)],
    ...(own === undefined ? [] : [['seat', seatLabel(t, round, own)] as const])
  ] as const
  return (
    <>
      <dl className="round-facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>
              {t(`web.round.facts.${name}`)}
              <span className="visually-hidden">: </span>
            </dt>
            <dd>
              {value}
              <span className="visually-hidden">; </span>
            </dd>
          </div>
        ))}
      </dl>
      {isBlank(instruction) ? null : (
        <blockquote className="instruction">
          <p className="small muted">{t('web.round.facts.instruction')}</p>
          <p className="keep-lines">{instruction}</p>
        </blockquote>
      )}
    </>
  )
}
