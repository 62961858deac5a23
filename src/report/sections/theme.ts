import type { Finding, ThemeOutcome } from '#outcome/types.ts'
import type { Theme } from '#questionnaire/types.ts'
import { adviceInFull } from '../advice.ts'
import { advicesIn } from '#wording/advice.ts'
import { heading, labelled, muted, paragraph, plain, strong, table, type TextOrRuns } from '../blocks.ts'
import { findingsOf, themeOutcomeOf } from '#wording/assessment.ts'
import { type Context } from '../context.ts'
import type { Block, Section } from '../model.ts'
import { pictureBlocks } from '../picture.ts'
import { reasonSentences } from '#wording/why.ts'
import { bandLabel, findingLabel, levelText } from '#wording/level.ts'
import { cellText, remarkRuns } from '../cells.ts'
import { rangeInWords } from '#wording/score.ts'
import { isUndecided, missingNames } from '#wording/undecided.ts'
import { namesOf, shortOf } from '#wording/names.ts'
import { isOfStudy, sourceText } from '#wording/source.ts'

/** One theme: its outcome, the reasons, the findings, and what to do. The first one explains the advice of all. */
export function themeSection(context: Context, theme: Theme, number: number): Section {
  const { say, pick } = context
  const outcome = themeOutcomeOf(context, theme.id)
  const title = theme.inOverall
    ? say('theme.title', { number, title: pick(theme.title) })
    : say('theme.titleApart', { title: pick(theme.title) })
  const blocks: Block[] = [heading(1, `theme-${theme.id}`, title), paragraph(leadOf(context, theme, outcome), 'lead')]
  blocks.push(
    paragraph(reasonSentences(context, outcome).join(' ')),
    ...strengths(context, theme.id),
    ...findings(context, theme),
    ...pictureBlocks(context, theme.id),
    ...adviceBlocks(context, theme, number === 1)
  )
  return { id: `theme-${theme.id}`, flow: 'run-on', blocks }
}

function leadOf(context: Context, theme: Theme, outcome: ThemeOutcome): string {
  const { say } = context
  if (outcome.score === null) return say('theme.leadNothing')
  const args = {
    points: rangeInWords(context, outcome.score),
    band: bandLabel(context, outcome.band),
    possible: bandLabel(context, outcome.possibleBand)
  }
  const lead = isUndecided(context, outcome.score)
    ? say('theme.undecided', { ...args, names: missingNames(context, theme.id) })
    : outcome.possibleBand !== null && outcome.band !== null && outcome.possibleBand > outcome.band
      ? say('theme.leadPossible', args)
      : say('theme.lead', args)
  return theme.inOverall ? lead : [lead, say('theme.apart')].join(' ')
}

/** Checks at the highest level with evidence are a strength; without evidence they are listed as needing it. */
function strengths(context: Context, theme: string): readonly Block[] {
  const { say, questionnaire } = context
  const highest = questionnaire.policy.credits.length - 1
  const best = findingsOf(context, theme).filter(({ level }) => level === highest)
  const sentence = (key: string, found: readonly Finding[]): readonly Block[] =>
    found.length === 0
      ? []
      : [
          paragraph(
            say(`theme.${key}`, {
              count: found.length,
              names: namesOf(
                context,
                found.map(({ check }) => shortOf(context, check))
              )
            })
          )
        ]
  return [
    ...sentence(
      'strengths',
      best.filter(({ evidence }) => evidence)
    ),
    ...sentence(
      'bare',
      best.filter(({ evidence }) => !evidence)
    )
  ]
}

/** What was found per check, with its remark; the checks without an answer are in one sentence. */
function findings(context: Context, theme: Theme): readonly Block[] {
  const { say, pick } = context
  const all = findingsOf(context, theme.id)
  if (all.length === 0) return [paragraph(say('theme.noChecks'))]
  const filled = all.filter(({ outcome }) => outcome !== 'unanswered')
  const blank = all.filter(({ outcome }) => outcome === 'unanswered').map(({ check }) => shortOf(context, check))
  const rows = filled.map((one) => [
    [strong(shortOf(context, one.check)), muted(`\n${weightOf(context, one)}`)],
    labelled(findingLabel(context, one), levelText(context, one)),
    evidenceCell(context, one)
  ])
  const finding = shareOf(rows.map(([, level = '', evidence = '']) => [plain(level).length, plain(evidence).length]))
  const columns = [
    { title: say('column.check'), width: widths.check },
    { title: say('column.finding'), width: finding },
    { title: say('column.evidence'), width: 100 - widths.check - finding }
  ]
  return [
    ...(rows.length === 0
      ? []
      : [
          table(
            isOfStudy(context.questionnaire)
              ? say('theme.findingsCaption', { theme: pick(theme.title), source: sourceText(context, theme.source) })
              : say('theme.findingsCaptionOwn', { theme: pick(theme.title) }),
            columns,
            rows,
            filled.map((one) => `answer-${one.check}`)
          )
        ]),
    ...(blank.length === 0
      ? []
      : [paragraph(say('theme.blank', { count: blank.length, names: namesOf(context, blank) }), 'note')])
  ]
}

/** Widths in percent of the table. */
const widths = { check: 21, least: 28, most: 62 } as const

/** The width of the finding column beside the evidence that gives rows the fewest lines. */
function shareOf(lengths: readonly (readonly number[])[]): number {
  const [level, evidence] = [0, 1].map((at) => lengths.reduce((sum, row) => sum + (row[at] ?? 0), 0))
  const share = ((100 - widths.check) * (level ?? 0)) / Math.max(1, (level ?? 0) + (evidence ?? 0))
  return Math.round(Math.min(widths.most, Math.max(widths.least, share)))
}

const weightOf = ({ say }: Context, { gate, weight }: Finding): string =>
  say(gate ? 'theme.weightGate' : 'theme.weight', { weight })

function evidenceCell(context: Context, finding: Finding): TextOrRuns {
  const { say } = context
  const remark = remarkRuns(context, finding.check)
  if (remark.length > 0) return remark
  if (finding.outcome !== 'answered') return cellText(context, '')
  return say(finding.evidence ? 'theme.evidenceYes' : 'theme.evidenceNo')
}

/** The advice that matters most in full, the rest in a table. */
function adviceBlocks(context: Context, theme: Theme, explains: boolean): readonly Block[] {
  const { say } = context
  const advices = advicesIn(context, theme.id)
  const title = heading(2, `advice-${theme.id}`, say('theme.advice'))
  if (advices.length === 0) {
    const { unanswered, unknown } = themeOutcomeOf(context, theme.id)
    return [title, paragraph(say(unanswered + unknown > 0 ? 'theme.noAdviceYet' : 'theme.noAdvice'))]
  }
  return [
    title,
    ...(explains ? [paragraph(say('theme.adviceLead'))] : []),
    ...adviceInFull(context, advices, say('advice.restCaption', { theme: context.pick(theme.title) }))
  ]
}
