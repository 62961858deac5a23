import { today } from '../../../state/today.ts'
import { useTranslation } from '../../../words/language.ts'
import type { StandingWord } from '#review/sign-off.ts'
import { verdicts, type Round, type Seat } from '#review/types.ts'
import { Button } from '../../../components/Button.tsx'
import { DayInput } from '../../../components/DayInput.tsx'
import { TextInput } from '../../../components/TextInput.tsx'
import { useSignOff } from './use-sign-off.ts'
import { seatLabel } from '../common/seat-label.ts'
import { StackedLabel } from './StackedLabel.tsx'

interface SignOffRowProps {
  readonly index: number
  readonly round: Round
  readonly seat: Seat
  readonly word: StandingWord | null
}

/**
 * The verdict of one seat. A new verdict is about the current assessment; a corrected remark or date keeps what it was
 * about.
 */
export function SignOffRow({ index, round, seat, word: found }: SignOffRowProps) {
  const { t } = useTranslation()
  const name = seatLabel(t, round, seat)
  const word = found?.signOff ?? null
  const isStale = found?.standing === 'changed'
  const { setVerdict, correct } = useSignOff(seat)
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
