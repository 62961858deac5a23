import { adviceWording } from '#wording/advice.ts'
import { plain } from './blocks.ts'
import { checkOf, themeOf } from '#wording/speech.ts'
import { findingsOf } from '#wording/assessment.ts'
import { type Context } from './context.ts'
import type { Sheet } from './model.ts'
import { findingLabel, levelText } from '#wording/level.ts'
import { remarkRuns } from './cells.ts'
import { shortOf } from '#wording/names.ts'
import { countsSheet } from './workshop/counts-sheet.ts'
import { visibleText } from '#lib/blank.ts'

/** Findings and actions as data, for spreadsheets. */
export const buildSheets = (context: Context): readonly Sheet[] => [
  findings(context),
  actions(context),
  ...(context.workshop === undefined ? [] : [countsSheet(context, context.workshop)])
]

function findings(context: Context): Sheet {
  const { say, pick, showsRemarks } = context
  const columns = ['theme', 'check', 'question', 'finding', 'level', 'levelText', 'weight', 'gate', 'evidence'].map(
    (name) => say(`sheet.${name}`)
  )
  return {
    id: 'findings',
    title: say('sheet.findings'),
    columns: showsRemarks ? [...columns, say('sheet.remark')] : columns,
    rows: findingsOf(context).map((finding) => [
      pick(themeOf(context, finding.theme).title),
      shortOf(context, finding.check),
      pick(checkOf(context, finding.check).title),
      findingLabel(context, finding),
      finding.level,
      levelText(context, finding),
      finding.weight,
      say(finding.gate ? 'yes' : 'no'),
      say(finding.evidence ? 'yes' : 'no'),
      ...(showsRemarks ? [plain(remarkRuns(context, finding.check))] : [])
    ])
  }
}

/** Actions that were taken on, then all other advice with its place in the order. */
function actions(context: Context): Sheet {
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
