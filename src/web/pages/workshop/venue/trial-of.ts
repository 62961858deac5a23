import type { Questionnaire } from '#questionnaire/types.ts'
import { bareWorkshop } from '#room/bare.ts'
import { forRehearsal } from '#workshop/rehearsal.ts'
import { itemsOfScript } from '#workshop/script.ts'
import type { Workshop } from '#workshop/types.ts'

/** A workshop of one check, whatever the real one has, because it only tests the connection. */
export function trialOf(workshop: Workshop, questionnaire: Questionnaire): Workshop {
  const items = itemsOfScript('45', [...questionnaire.checks.keys()].slice(0, 1), questionnaire)
  return bareWorkshop({ ...forRehearsal(workshop), items: items.filter(({ kind }) => kind === 'check'), sequence: 0 })
}
