import { decode } from '#cli/read-bytes.ts'
import { compass } from '#workshop/compass.ts'
import { mergeWorkshops } from '#workshop/merge.ts'
import { nextStep } from '#workshop/next-step.ts'
import { readWorkshop } from '#workshop/read.ts'
import { replan } from '#workshop/replan.ts'
import { settleWorkshop } from '#workshop/settle.ts'
import { boardView } from '#workshop/view.ts'
import { writeWorkshop } from '#workshop/write.ts'
import { atHand, cohesietoets } from '../support/questionnaire.ts'
import { after, tally, voted, workshopOf } from '../support/workshop.ts'
import type { Reader } from './reader.ts'
import { judge } from './verdict.ts'

const now = '2026-11-30T12:00:00Z'
const begun = voted(workshopOf('45'), 'szw-role', tally(3, 6, 4, 0, 1))
const decided = after(
  begun,
  { kind: 'begin', moment: now },
  { kind: 'go', to: 'szw-role' },
  { kind: 'decide', item: 'szw-role', decision: { level: 1, reason: 'par. 3', minority: ['te laag'] } },
  { kind: 'skip', item: 'own-push' },
  { kind: 'expect', roles: [{ function: 'adviseur', organisation: 'OCW', isThere: false }] }
)

/** Workshop files, and everything that is done with one. */
export const workshopReader: Reader = {
  name: 'workshop',
  turns: 2,
  seeds: [workshopOf('90'), begun, decided].map((workshop) => Buffer.from(writeWorkshop(workshop))),
  mend: (json) => json,
  read: (bytes) => {
    const source = decode(bytes)
    return judge(source.ok ? readWorkshop(source.value, atHand(cohesietoets)) : source, ({ workshop }) => {
      const again = readWorkshop(writeWorkshop(workshop), atHand(cohesietoets))
      if (!again.ok || writeWorkshop(again.value.workshop) !== writeWorkshop(workshop))
        return 'not the same when written and read again'
      boardView(workshop, cohesietoets)
      compass(workshop, cohesietoets)
      nextStep(workshop, cohesietoets)
      replan(workshop, cohesietoets, 30)
      settleWorkshop(workshop, cohesietoets, { id: 'a', now })
      mergeWorkshops([workshop, decided], cohesietoets, { id: 'b', now })
      return null
    })
  }
}
