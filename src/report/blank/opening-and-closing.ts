import { heading, paragraph, strong, table } from '../blocks.ts'
import { instrumentName } from '#wording/speech.ts'
import type { Section } from '../model.ts'
import type { Form } from './form.ts'
import { rulesBlocks } from './part.ts'

const actionRows = 8

/** What the form is and how to fill it in. */
export function openingSection(form: Form): Section {
  const { say, questionnaire, pick } = form
  const levels = questionnaire.policy.bands.map(({ label, meaning }, level) => [
    [strong(say('level', { level, label: pick(label) }))],
    pick(meaning)
  ])
  return {
    id: 'blank',
    flow: 'run-on',
    blocks: [
      heading(1, 'blank', say('blank.how')),
      paragraph(say('blank.lead', { time: form.time, instrument: instrumentName(form) }), 'lead'),
      paragraph(say('blank.fill')),
      paragraph(say('blank.type', { instrument: instrumentName(form) })),
      paragraph(pick(questionnaire.description), 'note'),
      table(
        say('blank.levels'),
        [
          { title: say('column.level'), width: 28 },
          { title: say('column.meaning'), width: 72 }
        ],
        levels
      ),
      ...rulesBlocks(form)
    ]
  }
}

/** Space for what follows from the conversation. */
export function closingSection({ say, depth }: Form): Section {
  const columns = [
    { title: say('column.action'), width: 52 },
    { title: say('column.owner'), width: 28 },
    { title: say('column.due'), width: 20 }
  ]
  return {
    id: 'blank-actions',
    flow: depth === 'quick' ? 'run-on' : 'new-page',
    blocks: [
      heading(1, 'blank-actions', say('blank.actions')),
      paragraph(say('blank.actionsLead')),
      {
        ...table(
          say('blank.actionsCaption'),
          columns,
          Array.from({ length: actionRows }, () => ['', '', ''])
        ),
        rowHeaders: false
      },
      { kind: 'write-lines', label: say('blank.open'), count: 4 }
    ]
  }
}
