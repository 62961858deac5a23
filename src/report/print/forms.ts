import { shortOf } from '#wording/names.ts'
import { minorityLength } from '#workshop/check-texts.ts'
import { checkItems } from '#workshop/items.ts'
import { heading, paragraph, table } from '../blocks.ts'
import type { Block, Section } from '../model.ts'
import type { Print } from './print.ts'

/** An answer form without a name: a box per level for both ballots of every check, and room for a minority view. */
export function formSections(print: Print): readonly Section[] {
  const { say, workshop, join } = print
  const checks = checkItems(workshop)
    .filter(({ isSkipped }) => !isSkipped)
    .map(({ id }, at) => `${at + 1}. ${shortOf(print, id)}`)
  if (checks.length === 0) return []
  return [
    {
      id: 'form',
      flow: 'own-page',
      blocks: [
        heading(1, 'form', say('print.forms.title')),
        paragraph(say('print.forms.text')),
        ...(join === null ? [] : [paragraph(say('print.forms.join', { address: join.address, code: join.code }))]),
        ...(['first', 'second'] as const).map((ballot) => ticks(print, say(`print.forms.${ballot}`), checks)),
        { kind: 'write-lines', label: say('print.forms.minority', { limit: minorityLength }), count: 3 }
      ]
    }
  ]
}

function ticks({ say, questionnaire }: Print, caption: string, checks: readonly string[]): Block {
  const levels = [...questionnaire.policy.bands.map((_, level) => String(level)), say('print.forms.unknown')]
  return table(
    caption,
    [
      { title: say('column.check'), width: 50 },
      ...levels.map((title) => ({ title, width: 10, align: 'centre' as const, ticks: true as const }))
    ],
    checks.map((check) => [check, ...levels.map(() => '')])
  )
}
