import { today } from '../../../state/today.ts'
import { useTranslation } from '../../../words/language.ts'
import { withPart } from '#review/judge-separately.ts'
import { undecided } from '#review/settle.ts'
import { signedOff, signOffNow, type StandingWord } from '#review/sign-off.ts'
import { verdicts, type Round, type Seat, type Settling, type SignOff } from '#review/types.ts'
import { Button } from '../../../components/Button.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { DayInput } from '../../../components/DayInput.tsx'
import { Page } from '../../../components/Page.tsx'
import { TextInput } from '../../../components/TextInput.tsx'
import { hrefTo } from '../../../router/route.ts'
import { settlingOf, type WorkingAssessment } from '#editing/round-part.ts'
import { useOpen } from '../../assessment/open-context.ts'
import type { RoundPageProps } from '../shared/round-page.ts'
import { seatLabel } from '../shared/seat-label.ts'
import '../shared/ReviewerAnswers.css'
import './SignOffPage.css'

/** The verdict of each seat on the settled assessment. */
export function SignOffPage({ id, coordinated }: RoundPageProps) {
  const { t } = useTranslation()
  const { round, settling, comparison, signOffs } = coordinated
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
      <Notes words={signOffs} />
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
              round={round}
              seat={seat}
              word={signOffs.find(({ signOff }) => signOff.seat === seat.id) ?? null}
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

/** Says that sign-offs no longer count, or that it is not known what they were about. */
function Notes({ words }: { readonly words: readonly StandingWord[] }) {
  const { t } = useTranslation()
  return (['changed', 'unbound'] as const).map((standing) => {
    const count = words.filter((each) => each.standing === standing).length
    return count === 0 ? null : (
      <div key={standing} className="page-body">
        <Notice tone="attention" title={t(`report.round.settled.${standing}Note`, { count })}>
          <p>{t(`web.round.signOff.${standing}Text`)}</p>
        </Notice>
      </div>
    )
  })
}

interface RowProps {
  readonly index: number
  readonly round: Round
  readonly seat: Seat
  readonly word: StandingWord | null
}

/**
 * The verdict of one seat. A new verdict is about the current assessment; a corrected remark or date keeps what it was
 * about.
 */
function Row({ index, round, seat, word: found }: RowProps) {
  const { t } = useTranslation()
  const open = useOpen()
  const name = seatLabel(t, round, seat)
  const word = found?.signOff ?? null
  const isStale = found?.standing === 'changed'
  const revise = (change: (assessment: WorkingAssessment, settling: Settling) => Settling) =>
    open.revise((assessment) => {
      const settling = settlingOf(assessment)
      return settling === null ? assessment : withPart(assessment, change(assessment, settling))
    })
  const setVerdict = (verdict: SignOff['verdict'] | undefined, date?: string) =>
    revise((assessment, settling) => {
      if (verdict === undefined)
        return { ...settling, signOff: settling.signOff.filter((each) => each.seat !== seat.id) }
      const before = settling.signOff.find((each) => each.seat === seat.id)
      return signOffNow(assessment, settling, {
        seat: seat.id,
        verdict,
        remark: before?.remark ?? '',
        date: date ?? before?.date ?? today()
      })
    })
  const correct = (change: Partial<Pick<SignOff, 'remark' | 'date'>>) =>
    revise((_, settling) => {
      const before = settling.signOff.find((each) => each.seat === seat.id)
      return before === undefined ? settling : signedOff(settling, { ...before, ...change })
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
          aria-describedby={isStale ? `changed-${index}` : undefined}
          value={word?.verdict ?? ''}
          onChange={(event) => {
            setVerdict(verdicts.find((each) => each === event.target.value))
          }}
        >
          <option value="">{t('web.round.verdict.none')}</option>
          {verdicts.map((verdict) => (
            <option key={verdict} value={verdict}>
              {t(`web.round.verdict.${verdict}`)}
            </option>
          ))}
        </select>
        {isStale && word !== null ? (
          <>
            <p id={`changed-${index}`} className="small">
              {t('web.round.signOff.changed')}
            </p>
            <Button
              className="button button--small"
              aria-label={t('web.round.signOff.againOf', { name })}
              onClick={() => {
                setVerdict(word.verdict, today())
                document.getElementById(`verdict-${index}`)?.focus()
              }}
            >
              {t('web.round.signOff.again')}
            </Button>
          </>
        ) : null}
      </td>
      <td role="cell">
        {word === null ? null : (
          <>
            <StackedLabel field="remark" index={index} />
            <TextInput
              id={`remark-${index}`}
              room="long"
              label={label('remark')}
              value={word.remark}
              onChange={(remark) => correct({ remark })}
            />
          </>
        )}
      </td>
      <td role="cell">
        {word === null ? null : (
          <>
            <StackedLabel field="date" index={index} />
            <DayInput
              id={`date-${index}`}
              label={label('date')}
              value={word.date}
              onChange={(date) => correct({ date })}
            />
          </>
        )}
      </td>
    </tr>
  )
}

/**
 * The label of a field where the row is stacked and has no header above it. Its accessible name also names the seat.
 */
function StackedLabel({ field, index }: { readonly field: 'verdict' | 'remark' | 'date'; readonly index: number }) {
  const { t } = useTranslation()
  return (
    <label className="stacked-label small" htmlFor={`${field}-${index}`}>
      {t(`web.round.signOff.${field}`)}
    </label>
  )
}
