import { shorten } from '#lib/shorten.ts'
import type { Finding, ThemeOutcome } from '#outcome/types.ts'
import type { Theme } from '#questionnaire/types.ts'
import { adviceList } from '../advice.ts'
import { advicesIn } from '#wording/advice.ts'
import { callout, heading, labelled, paragraph, strong, table, type TextOrRuns } from '../blocks.ts'
import { findingsOf, themeOutcomeOf } from '#wording/assessment.ts'
import { type Context } from '../context.ts'
import type { Block, Section } from '../model.ts'
import { pictureBlocks } from '../picture.ts'
import { themeFigure } from '../profile.ts'
import { whySentences } from '#wording/why.ts'
import { answerId } from './answers.ts'
import { bandLabel, findingLabel, levelText } from '#wording/level.ts'
import { cellText } from '../cells.ts'
import { rangeInWords } from '#wording/score.ts'
import { remarkOf } from '#wording/answer.ts'
import { shortOf } from '#wording/names.ts'
import { sourceText } from '#wording/source.ts'

/** A remark up to this length is in the table of findings; a longer one in the annex. */
const shortRemark = 200

/** One theme: its outcome, the reasons, the findings, and what to do. */
export function themeSection(context: Context, theme: Theme, number: number): Section {
  const { say, pick } = context
  const outcome = themeOutcomeOf(context, theme.id)
  const title = theme.inOverall
    ? say('theme.title', { number, title: pick(theme.title) })
    : say('theme.titleApart', { title: pick(theme.title) })
  const blocks: Block[] = [heading(1, `theme-${theme.id}`, title), paragraph(leadOf(context, theme, outcome), 'lead')]
  if (outcome.score !== null) blocks.push(themeFigure(context, outcome))
  blocks.push(
    callout(
      'neutral',
      outcome.band === null ? say('theme.whyNothing') : say('theme.why', { band: bandLabel(context, outcome.band) }),
      whySentences(context, outcome)
    )
  )
  blocks.push(...strengths(context, theme.id))
  blocks.push(heading(2, `findings-${theme.id}`, say('theme.findings')), findingsTable(context, theme))
  blocks.push(...pictureBlocks(context, theme.id), ...adviceBlocks(context, theme))
  return { id: `theme-${theme.id}`, flow: context.outcome.depth === 'quick' ? 'run-on' : 'new-page', blocks }
}

function leadOf(context: Context, theme: Theme, outcome: ThemeOutcome): string {
  const { say } = context
  if (outcome.score === null) return say('theme.leadNothing')
  const words = {
    points: rangeInWords(context, outcome.score),
    band: bandLabel(context, outcome.band),
    possible: bandLabel(context, outcome.possibleBand)
  }
  const lead =
    outcome.possibleBand !== null && outcome.band !== null && outcome.possibleBand > outcome.band
      ? say('theme.leadPossible', words)
      : say('theme.lead', words)
  return theme.inOverall ? lead : [lead, say('theme.apart')].join(' ')
}

/** Checks at the highest level with evidence are a strength; without evidence they are listed as needing it. */
function strengths(context: Context, theme: string): readonly Block[] {
  const { say, questionnaire } = context
  const highest = questionnaire.policy.credits.length - 1
  const best = findingsOf(context, theme).filter(({ level }) => level === highest)
  const proven = best.filter(({ evidence }) => evidence)
  const bare = best.filter(({ evidence }) => !evidence)
  const blocks: Block[] = []
  if (proven.length > 0)
    blocks.push(
      callout(
        'strength',
        say('theme.strengths', { count: proven.length }),
        proven.map(({ check }) => shortOf(context, check))
      )
    )
  if (bare.length > 0)
    blocks.push(
      paragraph(
        say('theme.bare', {
          count: bare.length,
          names: bare.map(({ check }) => say('quoted', { name: shortOf(context, check) })).join(', ')
        }),
        'note'
      )
    )
  return blocks
}

function findingsTable(context: Context, theme: Theme): Block {
  const { say, pick } = context
  const rows = findingsOf(context, theme.id).map((finding) => [
    [strong(shortOf(context, finding.check))],
    outcomeCell(context, finding),
    say(finding.gate ? 'theme.weightGate' : 'theme.weight', { weight: finding.weight }),
    evidenceCell(context, finding)
  ])
  if (rows.length === 0) return paragraph(say('theme.noChecks'))
  const [check, finding, weight, evidence] = context.showsRemarks
    ? ([17, 33, 13, 37] as const)
    : ([20, 51, 14, 15] as const)
  const columns = [
    { title: say('column.check'), width: check },
    { title: say('column.finding'), width: finding },
    { title: say('column.weight'), width: weight },
    { title: say('column.evidence'), width: evidence }
  ]
  return table(
    say('theme.findingsCaption', { theme: pick(theme.title), source: sourceText(context, theme.source) }),
    columns,
    rows
  )
}

function outcomeCell(context: Context, finding: Finding): TextOrRuns {
  const text = levelText(context, finding)
  return labelled(findingLabel(context, finding), text)
}

function evidenceCell(context: Context, finding: Finding): TextOrRuns {
  const { say } = context
  const remark = remarkOf(context, finding.check)
  if (remark !== '')
    return remark.length <= shortRemark
      ? remark
      : [
          { text: shorten(remark.replace(/\s+/g, ' '), shortRemark) },
          {
            text: `\n${say('theme.more', { check: shortOf(context, finding.check) })}`,
            href: `#${answerId(finding.check)}`
          }
        ]
  if (finding.outcome !== 'answered') return cellText(context, '')
  return say(finding.evidence ? 'theme.evidenceYes' : 'theme.evidenceNo')
}

function adviceBlocks(context: Context, theme: Theme): readonly Block[] {
  const { say } = context
  const advices = advicesIn(context, theme.id)
  const title = heading(2, `advice-${theme.id}`, say('theme.advice'))
  return advices.length === 0
    ? [title, paragraph(say(themeOutcomeOf(context, theme.id).unanswered > 0 ? 'theme.noAdviceYet' : 'theme.noAdvice'))]
    : [
        title,
        paragraph(
          say(theme.inOverall ? 'theme.adviceLead' : 'theme.adviceLeadApart', {
            level: context.questionnaire.policy.targetLevel
          })
        ),
        adviceList(context, advices)
      ]
}
