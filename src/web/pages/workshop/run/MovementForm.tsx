import { useState } from 'react'
import { isSame } from '#lib/same.ts'
import { answered } from '#workshop/tally.ts'
import type { CheckItem, Movement } from '#workshop/types.ts'
import { Button } from '../../../components/Button.tsx'
import { Form } from '../../../components/Form.tsx'
import { useTranslation } from '../../../words/language.ts'
import type { HeldWorkshop } from '../common/use-held.ts'
import { MovementShown } from './MovementShown.tsx'

const ways = ['up', 'same', 'down'] as const
const none: Movement = { up: 0, same: 0, down: 0 }

interface MovementFormProps {
  readonly held: HeldWorkshop
  readonly item: CheckItem
}

/**
 * The form for how many people moved between the ballots, counted in the room: by hands, or as people walk to another
 * corner. What is typed stays in the form until the facilitator records it, so that the board never shows half of it.
 */
export function MovementForm({ held, item }: MovementFormProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<Movement | null>(null)
  const [first, second] = item.ballots
  if (first === undefined || second === undefined || second.as !== undefined || item.phase === 'voting') return null
  const movement = typed ?? item.movement ?? none
  const isRecorded = item.movement !== null && isSame(movement, item.movement)
  const most = Math.min(answered(first), answered(second))
  const others = (way: keyof Movement) => ways.reduce((sum, each) => sum + (each === way ? 0 : movement[each]), 0)
  return (
    <details className="box" open={item.movement !== null}>
      <summary>{t('web.workshop.movement.heading')}</summary>
      <Form
        className="stack page-body"
        onSubmit={() => {
          if (held.change({ kind: 'movement', item: item.id, movement }).length === 0) setTyped(null)
        }}
      >
        <p className="measure">{t('web.workshop.movement.text')}</p>
        <ul className="plain-list count-list">
          {ways.map((way) => (
            <li key={way} className="count-list__row count-list__row--field">
              <label htmlFor={`movement-${way}`}>{t(`web.workshop.movement.${way}`)}</label>
              <input
                id={`movement-${way}`}
                className="input number"
                inputMode="numeric"
                autoComplete="off"
                value={movement[way]}
                onChange={({ target }) => {
                  const count = Number(target.value.replaceAll(/\D/g, '').slice(0, 4))
                  // Only people who answered both times can move.
                  setTyped({ ...movement, [way]: Math.min(count, Math.max(0, most - others(way))) })
                }}
              />
            </li>
          ))}
        </ul>
        <p className="small muted">{t('web.workshop.movement.most', { count: most })}</p>
        <MovementShown item={{ ...item, movement }} isRecorded={isRecorded} />
        <p>
          <Button type="submit" className="button">
            {t('web.workshop.movement.record')}
          </Button>
        </p>
      </Form>
    </details>
  )
}
