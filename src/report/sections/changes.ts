import { changedRemarks } from '#outcome/changed-remarks.ts'
import { remarkOf } from '#wording/answer.ts'
import { compare, type Comparison } from '#outcome/compare.ts'
import type { Finding, Outcome, ThemeOutcome } from '#outcome/types.ts'
import { passportAnswer } from '#assessment/passport.ts'
import type { Assessment } from '#assessment/types.ts'
import { heading, labelled, paragraph, strong, table, type TextOrRuns } from '../blocks.ts'
import { themeOf } from '#wording/speech.ts'
import { type Context } from '../context.ts'
import type { Block, Section } from '../model.ts'
import { changedPlaces } from './changed-places.ts'
import type { Previous } from '../previous.ts'
import { findingLabel, levelText } from '#wording/level.ts'
import { verdictLabel } from '#wording/undecided.ts'
import { rangeSpoken } from '#wording/score.ts'
import { shortOf } from '#wording/names.ts'
import { shorten } from '#lib/shorten.ts'

/**
 * What changed since an earlier version of the draft: the profile, each check with another finding, and the state of
 * the actions.
 */
export function changesSection(context: Context, previous: Previous): Section {
  const { assessment, outcome } = previous
  const { say } = context
  const comparison = compare(outcome, context.outcome)
  const [before, after] = [assessment, context.assessment].map(({ answers }) => passportAnswer(answers, 'version'))
  // Without two versions that differ, their order tells which is which.
  const named = before && after && before !== after ? { before, after } : null
  const titles = (['before', 'after'] as const).map((which) =>
    named === null ? say(`changes.${which}`) : say('changes.version', { version: named[which] })
  )
  const blocks: Block[] = [
    heading(1, 'changes', say('changes.title')),
    paragraph(
      named === null
        ? say('changes.leadUnnamed', { count: comparison.checks.length })
        : say('changes.lead', { count: comparison.checks.length, before: named.before }),
      'lead'
    ),
    ...otherVersion(context, outcome),
    table(say('changes.themes'), columns(say('column.theme'), titles), themeRows(context, comparison)),
    paragraph(say('changes.actions', actionCounts(assessment)))
  ]
  if (comparison.checks.length > 0)
    blocks.push(table(say('changes.checks'), columns(say('column.check'), titles), checkRows(context, comparison)))
  blocks.push(...remarkTable(context, assessment, titles))
  blocks.push(...changedPlaces(context, previous, titles))
  return { id: 'changes', flow: 'run-on', blocks }
}

function otherVersion({ say }: Context, { questionnaire }: Outcome): readonly Block[] {
  const { filledInWith: found, version: current } = questionnaire
  return found === undefined
    ? []
    : [paragraph(say('changes.otherVersion', { found: shorten(found, 60), current }), 'note')]
}

const columns = (first: string, titles: readonly string[]) => [
  { title: first, width: 24 },
  ...titles.map((title) => ({ title, width: 38 }))
]

function themeRows(context: Context, { themes, overall }: Comparison): readonly (readonly TextOrRuns[])[] {
  const cell = (theme: Pick<ThemeOutcome, 'score' | 'band'> | null): TextOrRuns =>
    theme?.score
      ? [strong(rangeSpoken(context, theme.score)), { text: `: ${verdictLabel(context, theme)}` }]
      : context.say('profile.none')
  return [
    ...themes.map(({ id, before, after }) => [context.pick(themeOf(context, id).title), cell(before), cell(after)]),
    [context.say('profile.total'), cell(overall.before), cell(overall.after)]
  ]
}

function checkRows(context: Context, { checks }: Comparison): readonly (readonly TextOrRuns[])[] {
  const cell = (finding: Finding | null): TextOrRuns =>
    finding === null ? '' : labelled(findingLabel(context, finding), levelText(context, finding), true)
  return checks.map(({ id, before, after }) => [shortOf(context, id), cell(before), cell(after)])
}

/** The remarks that changed. Both an earlier draft and a round may name people in theirs. */
function remarkTable(context: Context, before: Assessment, titles: readonly string[]): readonly Block[] {
  const { say, isPublic, questionnaire, assessment } = context
  if (isPublic || before.review !== undefined) return []
  const changed = changedRemarks(questionnaire, before.answers, assessment.answers)
  if (changed.length === 0) return []
  const name = (id: string): string => {
    const question = questionnaire.questions.get(id)
    return questionnaire.checks.has(id) || question === undefined ? shortOf(context, id) : context.pick(question.title)
  }
  const rows = changed.map(({ id, before: was }) => [name(id), was, remarkOf(context, id)])
  return [table(say('changes.remarks'), columns(say('column.check'), titles), rows)]
}

/** How many actions of the earlier version are done, in progress, open, or not adopted. */
function actionCounts({ actions }: Assessment): Readonly<Record<string, number>> {
  const number = (status: string): number => actions.filter((action) => action.status === status).length
  return {
    count: actions.length,
    done: number('done'),
    doing: number('doing'),
    open: number('open'),
    dropped: number('not-adopted')
  }
}
