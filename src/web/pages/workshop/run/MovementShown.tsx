import { isEnough, movementOf, smallGroups } from '#workshop/floor.ts'
import { answered } from '#workshop/tally.ts'
import type { CheckItem } from '#workshop/types.ts'
import { LiveRegion } from '../../../components/LiveRegion.tsx'
import { useTranslation } from '../../../words/language.ts'

interface MovementShownProps {
  /** With the movement as it stands in the form. */
  readonly item: CheckItem
  /** Whether that movement is recorded, so that the board has it. */
  readonly isRecorded: boolean
}

/** Whether the board shows who moved, or will do so once it is recorded. If not, which groups are too small. */
export function MovementShown({ item, isRecorded }: MovementShownProps) {
  const { t } = useTranslation()
  const { movement } = item
  const answers = item.ballots.map(answered)
  const isCounted = movement !== null && movement.up + movement.same + movement.down > 0
  const small = isCounted ? smallGroups(movement, answers) : []
  return (
    <LiveRegion className="stack">
      {answers.every(isEnough) ? null : <p>{t('web.workshop.movement.tooFew')}</p>}
      {small.length === 0 || !answers.every(isEnough) ? null : (
        <>
          <p>{t('web.workshop.movement.hidden')}</p>
          <ul>
            {small.map(({ group, count }) => (
              <li key={group}>{t(`web.workshop.movement.small.${group}`, { count })}</li>
            ))}
          </ul>
        </>
      )}
      {movementOf(item) === null ? null : <p>{t(`web.workshop.movement.${isRecorded ? 'shown' : 'willShow'}`)}</p>}
    </LiveRegion>
  )
}
