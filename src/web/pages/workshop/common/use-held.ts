import { useMemo } from 'react'
import { changeWorkshop, followRoom } from '#editing/hold-workshop.ts'
import { heldIn } from '#editing/round-part.ts'
import type { Problem } from '#lib/problem.ts'
import { speechIn, type Speech } from '#wording/speech.ts'
import type { Change } from '#workshop/commands.ts'
import type { Workshop } from '#workshop/types.ts'
import { useValue } from '../../../state/use-value.ts'
import { useTranslation } from '../../../words/language.ts'
import type { RoomLink } from '../room/room-link.ts'
import { useOpen } from '../../assessment/open-context.ts'

/** A workshop as its facilitator sees it. */
export interface HeldWorkshop extends Speech {
  readonly workshop: Workshop
  /** Answers of phones to the current ballot that are not in its counts yet. */
  readonly waiting: number
  /** Minority views that phones left on the current check, for the facilitator to take over or not. */
  readonly sentences: readonly string[]
  /** Makes changes, one after the other, and saves them at once. Returns why the first impossible one is refused. */
  change(...changes: readonly Change[]): readonly Problem[]
  /** Takes over the workshop of its room. */
  adopt(room: Workshop): void
}

export interface HeldProps {
  readonly id: string
  readonly held: HeldWorkshop
  readonly link: RoomLink
}

/** The workshop of the open assessment; null when it has none. */
export function useHeld(): HeldWorkshop | null {
  const { t: translate, language } = useTranslation()
  const open = useOpen()
  const { questionnaire } = open
  const workshop = heldIn(useValue(open).assessment)
  const speech = useMemo(() => speechIn({ questionnaire, language, translate }), [questionnaire, language, translate])
  if (workshop === null) return null
  return {
    ...speech,
    workshop,
    waiting: 0,
    sentences: [],
    change: (...changes) => {
      let refused: readonly Problem[] = []
      for (const change of changes)
        open.revise((assessment) => {
          if (refused.length > 0) return assessment
          const changed = changeWorkshop(assessment, change, questionnaire)
          refused = changed.problems
          return changed.assessment
        })
      return refused
    },
    adopt: (room) => open.revise((assessment) => followRoom(assessment, room, questionnaire))
  }
}
