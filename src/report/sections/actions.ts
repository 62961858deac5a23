import { adviceText } from '#advice/catalogue.ts'
import { formatDate, formatNumber } from '#i18n/format.ts'
import type { Action } from '#assessment/types.ts'
import { adviceWording, type AdviceWording } from '#wording/advice.ts'
import { levelLabel } from '#wording/level.ts'
import { closed, heading, muted, paragraph, table, type TextOrRuns } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Block, Section } from '../model.ts'
import { firstSentence } from '#wording/advice.ts'
import { visibleText } from '#lib/blank.ts'

/**
 * The action list, with empty cells to fill in by hand where owner or date is unknown. Null when no action was chosen.
 */
export function actionsSection(context: Context): Section | null {
  const {
    say,
    isPublic,
    actionsLeft,
    actionsOver,
    language,
    assessment: { actions }
  } = context
  const rows = actions.map((action) => actionRow(context, action))
  const blocks: Block[] = [heading(1, 'actions', say('actions.title'))]
  if (rows.length === 0 && actionsLeft === 0) return null
  if (rows.length > 0) {
    blocks.push(paragraph(say(isPublic ? 'actions.leadPublic' : 'actions.lead')))
    const columns = [
      { title: say('column.about'), width: 18 },
      { title: say('column.action'), width: 40 },
      { title: say(isPublic ? 'column.suggestedOwner' : 'column.owner'), width: 20 },
      { title: say('column.due'), width: 14 }
    ]
    blocks.push(table(say('actions.caption'), [...columns, { title: say('column.status'), width: 14 }], rows))
  }
  if (actionsOver > 0) {
    const number = formatNumber(actionsOver, language)
    blocks.push(paragraph(say('actions.over', { count: actionsOver, number }), 'note'))
  }
  if (actionsLeft > 0) blocks.push(paragraph(say('actions.left', { count: actionsLeft }), 'note'))
  return { id: 'actions', flow: 'run-on', blocks }
}

function actionRow(context: Context, action: Action): readonly TextOrRuns[] {
  const { say, language } = context
  const worded = adviceWording(context, action.advice)
  const own = visibleText(action.text) || say('actions.gone')
  const about = worded === null ? say(action.text === undefined ? 'actions.unknown' : 'actions.own') : worded.title
  const reason = visibleText(action.reason)
  const text = worded === null ? own : visibleText(action.text) || firstSentence(worded.do)
  const details = [
    action.target === undefined ? '' : say('actions.target', { level: levelLabel(context, action.target) }),
    reason === '' ? '' : say('actions.reason', { reason })
  ].filter((line) => line !== '')
  const due = action.due === '' ? '' : formatDate(action.due, language)
  return [
    about,
    details.length === 0 ? text : [{ text: closed(text) }, muted(`\n${details.join('\n')}`)],
    ownerOf(context, action, worded),
    due,
    say(`status.${action.status}`)
  ]
}

/**
 * The public version names the suggested owner of the advice, under a heading that says so, because text that somebody
 * typed may be a person's name. In the working version an owner that came with the advice says so too: nobody has
 * agreed to it yet.
 */
function ownerOf(
  { isPublic, questionnaire, say }: Context,
  { advice, owner }: Action,
  words: AdviceWording | null
): string {
  if (isPublic) return words?.owner ?? ''
  const typed = visibleText(owner)
  const suggested = adviceText(questionnaire, advice)?.owner
  return words !== null && (typed === suggested?.nl || typed === suggested?.en)
    ? say('actions.suggested', { owner: words.owner })
    : typed
}
