import { answered } from '#workshop/tally.ts'
import type { CheckItem, Movement } from '#workshop/types.ts'
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
 * corner.
 */
export function MovementForm({ held, item }: MovementFormProps) {
  const { t } = useTranslation()
  const [first, second] = item.ballots
  if (first === undefined || second === undefined || second.as !== undefined || item.phase === 'voting') return null
  const movement = item.movement ?? none
  const most = Math.min(answered(first), answered(second))
  const others = (way: keyof Movement) => ways.reduce((sum, each) => sum + (each === way ? 0 : movement[each]), 0)
  return (
    <details className="box" open={item.movement !== null}>
      <summary>{t('web.workshop.movement.heading')}</summary>
      <div className="stack page-body">
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
                  const typed = Number(target.value.replaceAll(/\D/g, '').slice(0, 4))
                  // Only people who answered both times can move.
                  const count = Math.min(typed, Math.max(0, most - others(way)))
                  held.change({ kind: 'movement', item: item.id, movement: { ...movement, [way]: count } })
                }}
              />
            </li>
          ))}
        </ul>
        <p className="small muted">{t('web.workshop.movement.most', { count: most })}</p>
        <MovementShown item={item} />
      </div>
    </details>
  )
}
