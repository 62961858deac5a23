import { levelLabel } from '#wording/level.ts'
import type { Overview } from '#overview/overview.ts'
import type { Sheet } from '../model.ts'
import { adviceAbout, adviceDo } from './advice.ts'
import { changeSheet, groupsSheet } from './change-sheets.ts'
import { checkIn, optionLabel, questionIn, themeIn, type OverviewContext } from './context.ts'
import { bandRows, cellsOf, columnsOf, rounded } from './bands.ts'

type Row = Sheet['rows'][number]

/**
 * The complete sheets, one per table; an empty cell may not be published. In a working version the last one has a row
 * per draft.
 */
export const overviewSheets = (context: OverviewContext): readonly Sheet[] => [
  themesSheet(context),
  checksSheet(context),
  choicesSheet(context),
  adviceSheet(context),
  ...(context.overview.change === null ? [] : [changeSheet(context, context.overview.change)]),
  ...(context.overview.breakdowns.length === 0 ? [] : [groupsSheet(context)]),
  leftOutSheet(context),
  ...(context.overview.rows === null ? [] : [draftsSheet(context, context.overview.rows)])
]

const themesSheet = (context: OverviewContext): Sheet => ({
  id: 'themes',
  title: context.overviewText('sheet.themes'),
  columns: [context.say('sheet.theme'), ...columnsOf(context), context.overviewText('mean')],
  rows: bandRows(context).map(({ name, counts }) => [name, ...cellsOf(counts), rounded(counts.mean)])
})

function checksSheet(context: OverviewContext): Sheet {
  const { overviewText, say, pick, overview } = context
  const levels = Math.max(0, ...overview.checks.map((check) => check.levels.length))
  return {
    id: 'checks',
    title: overviewText('sheet.checks'),
    columns: [
      say('sheet.theme'),
      say('sheet.check'),
      overviewText('sheet.id'),
      say('sheet.gate'),
      ...Array.from({ length: levels }, (_, level) => levelLabel(context, level)),
      ...['unknown', 'unanswered', 'notApplicable', 'notAsked', 'limits'].map((name) => overviewText(`sheet.${name}`)),
      overviewText('sheet.nearlyAll')
    ],
    rows: overview.checks.map((check) => [
      pick(themeIn(context, check.theme).title),
      pick(checkIn(context, check.id).short),
      check.id,
      say(check.gate ? 'yes' : 'no'),
      ...Array.from({ length: levels }, (_, level) => check.levels[level] ?? null),
      check.unknown,
      check.unanswered,
      check.notApplicable,
      check.notAsked,
      check.limits,
      say(check.nearlyAllAtZero ? 'yes' : 'no')
    ])
  }
}

/** One row per question and option, so that questions with other options fit too. */
const choicesSheet = (context: OverviewContext): Sheet => ({
  id: 'people',
  title: context.overviewText('sheet.people'),
  columns: ['about', 'name', 'id', 'answer', 'drafts'].map((name) => context.overviewText(`sheet.${name}`)),
  rows: context.overview.choices.flatMap(({ picture, question, options, unanswered, notAsked }): readonly Row[] => {
    const about = [
      context.overviewText(`people.${picture}Column`),
      context.pick(questionIn(context, question).title),
      question
    ]
    return [
      ...options.map(({ value, drafts }): Row => [...about, optionLabel(context, question, value), drafts]),
      [...about, context.overviewText('sheet.unanswered'), unanswered],
      [...about, context.overviewText('sheet.notAsked'), notAsked]
    ]
  })
})

const adviceSheet = (context: OverviewContext): Sheet => ({
  id: 'advice',
  title: context.overviewText('sheet.advice'),
  columns: [
    context.say('sheet.about'),
    context.say('sheet.action'),
    context.overviewText('sheet.id'),
    ...['given', 'adopted', 'refused', 'resolved'].map((name) => context.overviewText(`advice.${name}`))
  ],
  rows: context.overview.advice.map(({ id, given, adopted, refused, resolved }) => [
    adviceAbout(context, id),
    adviceDo(context, id),
    id,
    given,
    adopted,
    refused,
    resolved
  ])
})

const leftOutSheet = ({ overviewText, overview }: OverviewContext): Sheet => ({
  id: 'left-out',
  title: overviewText('sheet.leftOut'),
  columns: [overviewText('sheet.name'), overviewText('sheet.files')],
  rows: Object.entries(overview.leftOut).map(([reason, count]) => [overviewText(`sheet.left.${reason}`), count])
})

const draftsSheet = ({ overviewText }: OverviewContext, { columns, rows }: NonNullable<Overview['rows']>): Sheet => ({
  id: 'drafts',
  title: overviewText('sheet.rows'),
  columns,
  rows
})
