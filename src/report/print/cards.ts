import { levelLabel } from '#wording/level.ts'
import { shortOf } from '#wording/names.ts'
import { checkOf } from '#wording/speech.ts'
import { checkItems } from '#workshop/items.ts'
import { heading, muted, paragraph, runs } from '../blocks.ts'
import type { Section } from '../model.ts'
import type { Print } from './print.ts'

/** A card per check: the question and its levels. Skipped checks have none. */
export function cardSections(print: Print): readonly Section[] {
  const { say, pick, workshop } = print
  const items = checkItems(workshop).filter(({ isSkipped }) => !isSkipped)
  return items.map(({ id }, at): Section => {
    const check = checkOf(print, id)
    return {
      id: `card-${id}`,
      flow: 'own-page',
      blocks: [
        heading(1, `card-${id}`, shortOf(print, id)),
        paragraph([muted(say('print.cards.place', { number: at + 1, count: items.length }))]),
        paragraph(pick(check.title), 'lead'),
        {
          kind: 'facts',
          entries: check.levels.map((text, level) => ({ term: levelLabel(print, level), value: runs(pick(text)) }))
        },
        paragraph(say('print.cards.unknown'), 'note')
      ]
    }
  })
}
