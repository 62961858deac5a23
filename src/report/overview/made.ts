import { listOf, namesOf } from '#wording/names.ts'
import { bullets, heading, paragraph } from '../blocks.ts'
import type { Block, Section } from '../model.ts'
import { countInWords, type OverviewContext } from './context.ts'
import { countedLead } from './counted.ts'

/** The section about what counts and what does not, and by which versions of the questionnaire. */
export function madeSection(context: OverviewContext): Section {
  const { overviewText: tell, overview } = context
  return {
    id: 'made',
    flow: 'run-on',
    blocks: [
      heading(1, 'made', tell('made.title')),
      paragraph(countedLead(context)),
      heading(2, 'left-out', tell('made.leftOut')),
      ...leftOut(context),
      heading(2, 'versions', tell('made.versions')),
      paragraph(versionsText(context)),
      paragraph(tell('made.depths', depthsOf(context))),
      heading(2, 'same-draft', tell('made.sameDraft')),
      ...sameDraft(context),
      ...(overview.flavour === 'public'
        ? [heading(2, 'public', tell('made.public')), paragraph(tell('made.publicText'))]
        : [])
    ]
  }
}

const depthsOf = (context: OverviewContext) => ({
  full: countInWords(context, context.overview.depths.full),
  quick: countInWords(context, context.overview.depths.quick)
})

function leftOut({ overviewText: tell, overview: { leftOut: counts } }: OverviewContext): readonly Block[] {
  const found = Object.entries(counts).filter(([, count]) => count !== 0)
  if (found.length === 0) return [paragraph(tell('made.nothingLeftOut'))]
  return [
    paragraph(tell('made.leftOutLead')),
    bullets(
      found.map(([reason, count]) =>
        count === null ? tell(`made.reasonUntold.${reason}`) : tell(`made.reason.${reason}`, { count })
      )
    )
  ]
}

function versionsText(context: OverviewContext): string {
  const { overviewText: tell, overview, pick, questionnaire } = context
  const { versions } = overview.questionnaire
  const name = pick(questionnaire.title)
  const [only] = versions
  if (versions.length === 1 && only !== undefined) return tell('made.oneVersion', { name, version: only.version })
  return tell('made.severalVersions', {
    name,
    versions: listOf(
      context,
      versions.map(({ version, drafts }) => tell('made.version', { version, drafts: countInWords(context, drafts) }))
    )
  })
}

function sameDraft(context: OverviewContext): readonly Block[] {
  const { overviewText: tell, overview } = context
  const { joined } = overview
  if (!joined.isPossible) return [paragraph(tell('made.notJoined'))]
  return [
    paragraph(tell('made.joinRule')),
    ...(joined.byCopy === null || joined.byTitle === null
      ? []
      : [paragraph(tell('made.joined', { copy: joined.byCopy, title: joined.byTitle }))]),
    ...(joined.titles.length === 0
      ? []
      : [paragraph(tell('made.titles', { names: namesOf(context, joined.titles, 20) }))])
  ]
}
