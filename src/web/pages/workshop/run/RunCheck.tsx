import { levelLabel } from '#wording/level.ts'
import { checkOf } from '#wording/speech.ts'
import { isCounting, isDecidable } from '#workshop/change-check.ts'
import { hidesMovement } from '#workshop/floor.ts'
import type { CheckItem } from '#workshop/types.ts'
import { Button } from '../../../components/Button.tsx'
import { useTranslation } from '../../../words/language.ts'
import type { HeldWorkshop } from '../common/use-held.ts'
import { Counting } from './Counting.tsx'
import { DecisionForm } from './DecisionForm.tsx'
import { MovementForm } from './MovementForm.tsx'
import { Seen } from './Seen.tsx'
import { ShoesBallot } from './ShoesBallot.tsx'
import type { Run } from './use-run.ts'
import '../../round/common/Box.css'

interface RunCheckProps {
  readonly held: HeldWorkshop
  readonly item: CheckItem
  readonly run: Run
  /** Phones take part, and the room counts them. */
  readonly hasRoom: boolean
}

/** The current check, for the facilitator: counting, the result, the decision, and the texts of the levels. */
export function RunCheck({ held, item, run, hasRoom }: RunCheckProps) {
  const { t } = useTranslation()
  const check = checkOf(held, item.id)
  const last = item.ballots.at(-1)
  return (
    <>
      {isCounting(item) && last !== undefined ? <Counting held={held} item={item} ballot={last} run={run} /> : null}
      {item.phase === 'closed' && last?.looked === false && !item.isSkipped && held.waiting > 0 ? (
        <p>
          <Button
            className="button button--quiet"
            aria-describedby="look-hint"
            onClick={() => held.change({ kind: 'look', item: item.id })}
          >
            {t('web.workshop.run.look')}
          </Button>
          <span id="look-hint" className="small muted">
            {t('web.workshop.run.lookHint')}
          </span>
        </p>
      ) : null}
      <Seen held={held} item={item} />
      {hasRoom ? null : <MovementForm key={item.id} held={held} item={item} />}
      {hasRoom && hidesMovement(item) ? <p className="measure">{t('web.workshop.movement.room')}</p> : null}
      <ShoesBallot held={held} item={item} />
      {isDecidable(item) && item.phase !== 'ready' && item.phase !== 'reading' ? (
        <DecisionForm held={held} item={item} run={run} />
      ) : null}
      <details className="box" open={item.ballots.length === 0}>
        <summary>{t('web.workshop.run.levels')}</summary>
        <p className="page-body">{held.pick(check.title)}</p>
        <dl className="run__levels">
          {check.levels.map((text, level) => (
            // Levels are told apart by their number.
            // eslint-disable-next-line react/no-array-index-key
            <div key={level}>
              <dt>{levelLabel(held, level)}</dt>
              <dd>{held.pick(text)}</dd>
            </div>
          ))}
        </dl>
        <p className="small muted">{held.pick(check.help.why)}</p>
      </details>
    </>
  )
}
