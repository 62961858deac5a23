import { useTranslation } from '../../words/language.ts'
import { withPart } from '#review/judge-separately.ts'
import { signedOff, undecided } from '#review/settle.ts'
import { verdicts, type Seat, type SignOff } from '#review/types.ts'
import { Notice } from '../../components/Notice.tsx'
import { Page } from '../../components/Page.tsx'
import { hrefTo } from '../../router/route.ts'
import { settlingOf } from '../../state/review-part.ts'
import { useOpen } from '../assessment/open-context.ts'
import type { RoundPageProps } from './round-page.ts'

/** What each seat says of the settled assessment. */
export function SignOffPage({ id, coordinated }: RoundPageProps) {
  const { t } = useTranslation()
  const { round, settling, comparison } = coordinated
  const open = undecided(comparison, settling)
  return (
    <Page heading={t('web.round.signOff.heading')} of="sign-off">
      <p className="lead page-body">{t('web.round.signOff.lead')}</p>
      {open.length === 0 ? null : (
        <div className="page-body">
          <Notice tone="attention" title={t('web.round.signOff.open', { count: open.length })}>
            <p>
              <a href={hrefTo({ page: 'round', id, step: 'settle', check: null })}>{t('web.round.signOff.toSettle')}</a>
            </p>
          </Notice>
        </div>
      )}
      <table className="side-by-side sign-off section" role="table">
        <caption className="visually-hidden">{t('web.round.signOff.heading')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(['seat', 'verdict', 'remark', 'date'] as const).map((name) => (
              <th key={name} scope="col" role="columnheader">
                {t(`web.round.signOff.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {round.seats.map((seat, index) => (
            <Row
              key={seat.id}
              index={index}
              seat={seat}
              word={settling.signOff.find((each) => each.seat === seat.id) ?? null}
            />
          ))}
        </tbody>
      </table>
      <p className="section">
        <a className="button button--primary" href={hrefTo({ page: 'report', id })}>
          {t('web.round.signOff.toReport')}
        </a>
      </p>
    </Page>
  )
}

const today = (): string => {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

function Row({ index, seat, word }: { readonly index: number; readonly seat: Seat; readonly word: SignOff | null }) {
  const { t } = useTranslation()
  const open = useOpen()
  const name = t('web.round.seat', { function: seat.function, organisation: seat.organisation })
  const set = (change: Partial<SignOff> | null) =>
    open.revise((assessment) => {
      const settling = settlingOf(assessment)
      if (settling === null) return assessment
      if (change === null)
        return withPart(assessment, { ...settling, signOff: settling.signOff.filter((each) => each.seat !== seat.id) })
      const now = settling.signOff.find((each) => each.seat === seat.id) ?? {
        seat: seat.id,
        verdict: 'agreed',
        remark: '',
        date: today()
      }
      return withPart(assessment, signedOff(settling, { ...now, ...change }))
    })
  const label = (field: string) => t('web.round.signOff.of', { field: t(`web.round.signOff.${field}`), name })
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {name}
      </th>
      <td role="cell">
        <StackedLabel field="verdict" index={index} />
        <select
          id={`verdict-${index}`}
          className="input"
          aria-label={label('verdict')}
          value={word?.verdict ?? ''}
          onChange={(event) => {
            const verdict = verdicts.find((each) => each === event.target.value)
            set(verdict === undefined ? null : { verdict })
          }}
        >
          <option value="">{t('web.round.verdict.none')}</option>
          {verdicts.map((verdict) => (
            <option key={verdict} value={verdict}>
              {t(`web.round.verdict.${verdict}`)}
            </option>
          ))}
        </select>
      </td>
      <td role="cell">
        {word === null ? null : (
          <>
            <StackedLabel field="remark" index={index} />
            <input
              id={`remark-${index}`}
              className="input"
              maxLength={500}
              aria-label={label('remark')}
              value={word.remark}
              onChange={(event) => set({ remark: event.target.value })}
            />
          </>
        )}
      </td>
      <td role="cell">
        {word === null ? null : (
          <>
            <StackedLabel field="date" index={index} />
            <input
              id={`date-${index}`}
              className="input"
              type="date"
              aria-label={label('date')}
              value={word.date}
              onChange={(event) => set({ date: event.target.value })}
            />
          </>
        )}
      </td>
    </tr>
  )
}

/** What a field is, where the row is stacked and no header stands above it. Its accessible name also says whose it is. */
function StackedLabel({ field, index }: { readonly field: 'verdict' | 'remark' | 'date'; readonly index: number }) {
  const { t } = useTranslation()
  return (
    <label className="stacked-label small" htmlFor={`${field}-${index}`}>
      {t(`web.round.signOff.${field}`)}
    </label>
  )
}
