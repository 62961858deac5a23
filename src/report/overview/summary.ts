import { listOf } from '#wording/names.ts'
import { bandLabel, wholeLevel } from '#wording/level.ts'
import { alone } from '#wording/level-alone.ts'
import { bullets, callout, heading, paragraph, strong, type TextOrRuns } from '../blocks.ts'
import type { Block, Section } from '../model.ts'
import { checkIn, checkName, countInWords, hasShares, type OverviewContext } from './context.ts'
import { countedLead } from './counted.ts'
import { limitingOften, mostAdopted, mostlyAtZero } from './ranking.ts'

/** How many checks the summary names. */
const named = 3

/** The summary: what stands out, who can do what with it, and what an overview does not tell. */
export function summarySection(context: OverviewContext): Section {
  const { overviewText } = context
  return {
    id: 'summary',
    flow: 'run-on',
    blocks: [
      heading(1, 'summary', overviewText('summary.title')),
      paragraph(countedLead(context), 'lead'),
      ...verdict(context),
      ...missing(context),
      ...next(context),
      callout('attention', overviewText('limits.title'), limitsOf(context))
    ]
  }
}

/** The verdict that most drafts have; nothing where two have as many, or where it may not be told. */
function verdict(context: OverviewContext): readonly Block[] {
  const { overviewText, overview } = context
  const { bands, undecided } = overview.overall
  const verdicts = [...bands, undecided]
  const most = Math.max(0, ...verdicts.map((count) => count ?? 0))
  const band = verdicts.indexOf(most)
  const isSure = verdicts.includes(null) ? most * 2 > overview.drafts : most > 0 && verdicts.lastIndexOf(most) === band
  const name = band < bands.length ? bandLabel(context, band) : context.overviewText('undecided')
  return !isSure ? [] : [paragraph(overviewText('summary.verdict', { band: name, count: countInWords(context, most) }))]
}

function missing(context: OverviewContext): readonly Block[] {
  const { overviewText } = context
  const checks = mostlyAtZero(context).slice(0, named)
  if (checks.length === 0) return [paragraph(overviewText('summary.nothingMissing'))]
  return [
    heading(2, 'missing', overviewText('summary.missing')),
    paragraph(overviewText('summary.missingLead', { count: checks.length })),
    bullets(
      checks.map(({ id, levels, nearlyAllAtZero }): TextOrRuns => [
        strong(checkName(context, id)),
        {
          text: `: ${
            nearlyAllAtZero ? overviewText('nearlyAll') : countInWords(context, levels[0] ?? null)
          }. ${overviewText('summary.mend', { text: mendOf(context, id) })}`
        }
      ])
    )
  ]
}

/** What a draft must say for the level that advice aims at. */
function mendOf(context: OverviewContext, id: string): string {
  const { questionnaires } = context
  const { targetLevel } = questionnaires[0].policy
  return alone(context, wholeLevel(context, checkIn(context, id), targetLevel))
}

/** The part about who can do what with the overview. */
function next(context: OverviewContext): readonly Block[] {
  const { overviewText, overview } = context
  const limiting = limitingOften(context).slice(0, named)
  const adopted = mostAdopted(context)
  const names = (ids: readonly { readonly id: string }[]): string =>
    listOf(
      context,
      ids.map(({ id }) => checkName(context, id))
    )
  return [
    heading(2, 'next', overviewText('next.title')),
    bullets([
      [strong(overviewText('next.makers')), { text: ` ${overviewText('next.makersText')}` }],
      [
        strong(overviewText('next.testers')),
        {
          text: ` ${
            limiting.length === 0
              ? overviewText('next.testersText')
              : overviewText('next.testersGates', { names: names(limiting) })
          }`
        }
      ],
      [
        strong(overviewText('next.deciders')),
        { text: ` ${overviewText(adopted.length === 0 ? 'next.decidersNothing' : 'next.decidersText')}` }
      ],
      ...(overview.change === null
        ? [[strong(overviewText('next.again')), { text: ` ${overviewText('next.againText')}` }]]
        : [])
    ])
  ]
}

/** The part about what these numbers do not tell. */
function limitsOf(context: OverviewContext): readonly string[] {
  const { overviewText, overview } = context
  return [
    overviewText('limits.tested'),
    overviewText('limits.counts'),
    overviewText('limits.judged'),
    ...(hasShares(context) ? [] : [overviewText('limits.few', { count: overview.drafts })]),
    ...(overview.questionnaire.versions.length > 1 ? [overviewText('limits.versions')] : []),
    ...(context.isPublic ? [overviewText('limits.public')] : [])
  ]
}
