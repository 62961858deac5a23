import { listOf, namesOf } from '#wording/names.ts'
import { bullets, heading, paragraph } from '../blocks.ts'
import type { Block, Section } from '../model.ts'
import { countInWords, type OverviewContext } from './context.ts'
import { countedLead } from './counted.ts'

/** The section about what counts and what does not, and by which versions of the questionnaire. */
export function madeSection(context: OverviewContext): Section {
  const { overviewText, overview } = context
  return {
    id: 'made',
    flow: 'run-on',
    blocks: [
      heading(1, 'made', overviewText('made.title')),
      paragraph(countedLead(context)),
      heading(2, 'left-out', overviewText('made.leftOut')),
      ...leftOut(context),
      heading(2, 'versions', overviewText('made.versions')),
      paragraph(versionsText(context)),
      paragraph(overviewText('made.depths', depthsOf(context))),
      heading(2, 'same-draft', overviewText('made.sameDraft')),
      ...sameDraft(context),
      ...(overview.flavour === 'public'
        ? [heading(2, 'public', overviewText('made.public')), paragraph(overviewText('made.publicText'))]
        : [])
    ]
  }
}

const depthsOf = (context: OverviewContext) => ({
  full: countInWords(context, context.overview.depths.full),
  quick: countInWords(context, context.overview.depths.quick)
})

function leftOut({ overviewText, overview: { leftOut: counts } }: OverviewContext): readonly Block[] {
  const found = Object.entries(counts).filter(([, count]) => count !== 0)
  if (found.length === 0) return [paragraph(overviewText('made.nothingLeftOut'))]
  return [
    paragraph(overviewText('made.leftOutLead')),
    bullets(
      found.map(([reason, count]) =>
        count === null ? overviewText(`made.reasonUntold.${reason}`) : overviewText(`made.reason.${reason}`, { count })
      )
    )
  ]
}

function versionsText(context: OverviewContext): string {
  const { overviewText, overview, pick, questionnaire } = context
  const { versions } = overview.questionnaire
  const name = pick(questionnaire.title)
  const [only] = versions
  if (versions.length === 1 && only !== undefined)
    return overviewText('made.oneVersion', { name, version: only.version })
  return overviewText('made.severalVersions', {
    name,
    versions: listOf(
      context,
      versions.map(({ version, drafts }) =>
        overviewText('made.version', { version, drafts: countInWords(context, drafts) })
      )
    )
  })
}

function sameDraft(context: OverviewContext): readonly Block[] {
  const { overviewText, overview } = context
  const { joined } = overview
  if (!joined.isPossible) return [paragraph(overviewText('made.notJoined'))]
  return [
    paragraph(overviewText('made.joinRule')),
    ...(joined.byCopy === null || joined.byTitle === null
      ? []
      : [paragraph(overviewText('made.joined', { copy: joined.byCopy, title: joined.byTitle }))]),
    ...(joined.titles.length === 0
      ? []
      : [paragraph(overviewText('made.titles', { names: namesOf(context, joined.titles, 20) }))])
  ]
}
