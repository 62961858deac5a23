import { visibleText } from '#lib/blank.ts'
import { adviceWording } from '#wording/advice.ts'
import type { Context } from './context.ts'
import type { Sheet } from './model.ts'

/** The sheet of actions that were taken on, then all other advice with its place in the order. */
export function actionsSheet(context: Context): Sheet {
  const {
    say,
    outcome,
    isPublic,
    assessment: { actions: taken }
  } = context
  const chosen = new Set(taken.map(({ advice }) => advice))
  const rows = [
    ...taken.map(({ advice, text, owner, due, status, reason, target }) => {
      const worded = adviceWording(context, advice)
      const own = visibleText(text) || (worded === null ? say('actions.gone') : worded.do)
      return [
        ...adviceCells(context, advice, own),
        ...(isPublic ? [] : [visibleText(owner)]),
        due,
        say(`status.${status}`),
        ...(isPublic ? [] : [visibleText(reason)]),
        target ?? null
      ]
    }),
    ...outcome.advice
      .filter(({ id }) => !chosen.has(id))
      .map(({ id }) => [
        ...adviceCells(context, id, adviceWording(context, id)?.do ?? ''),
        ...(isPublic ? [] : ['']),
        '',
        '',
        ...(isPublic ? [] : ['']),
        null
      ])
  ]
  const columns = [
    'order',
    'about',
    'action',
    'why',
    'suggestedOwner',
    'step',
    'effort',
    'gain',
    'gainTotal',
    ...(isPublic ? [] : ['owner']),
    'due',
    'status',
    ...(isPublic ? [] : ['reason']),
    'target'
  ]
  return { id: 'actions', title: say('sheet.actions'), columns: columns.map((name) => say(`sheet.${name}`)), rows }
}

function adviceCells(context: Context, id: string, text: string): readonly (string | number | null)[] {
  const worded = adviceWording(context, id)
  const place = context.outcome.advice.findIndex((advice) => advice.id === id)
  const order = place < 0 ? null : place + 1
  if (worded === null) return [order, '', text, '', '', null, '', null, null]
  return [
    order,
    worded.title,
    text,
    worded.why,
    worded.owner,
    worded.step,
    context.say(`effort.${worded.effort}`),
    worded.brings === null ? null : Math.round(worded.brings.theme),
    worded.brings === null ? null : Math.round(worded.brings.total)
  ]
}
