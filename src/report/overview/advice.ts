import { adviceText, type AdviceSubject } from '#advice/catalogue.ts'
import { firstSentence } from '#wording/advice.ts'
import { heading, paragraph, table } from '../blocks.ts'
import type { Section } from '../model.ts'
import { checkIn, countCell, themeIn, type OverviewContext } from './context.ts'
import { mostAdopted, mostGiven } from './ranking.ts'

/** How much advice the document shows; the sheet has all. */
const most = 10

/** Which advice is given most often, and what happened with it. */
export function adviceSection(context: OverviewContext): Section {
  const { overviewText, say } = context
  const given = mostGiven(context).slice(0, most)
  const adopted = mostAdopted(context).slice(0, most)
  return {
    id: 'advice',
    flow: 'run-on',
    blocks: [
      heading(1, 'advice', overviewText('advice.title')),
      paragraph(overviewText(given.length === 0 ? 'advice.none' : 'advice.lead')),
      ...(given.length === 0
        ? []
        : [
            table(
              overviewText('advice.caption'),
              [
                { title: say('column.about'), width: 22 },
                { title: say('column.action'), width: 44 },
                ...['given', 'adopted', 'refused'].map((name) => ({
                  title: overviewText(`advice.${name}`),
                  width: 11,
                  align: 'end' as const
                }))
              ],
              given.map(({ id, given: all, adopted: taken, refused }) => [
                adviceAbout(context, id),
                firstSentence(adviceDo(context, id)),
                ...[all, taken, refused].map((count) => countCell(context, count, false))
              ])
            )
          ]),
      ...(adopted.length === 0
        ? [paragraph(overviewText('advice.nothingAdopted'))]
        : [
            table(
              overviewText('advice.adoptedCaption'),
              [
                { title: say('column.about'), width: 22 },
                { title: say('column.action'), width: 50 },
                { title: overviewText('advice.adopted'), width: 14, align: 'end' },
                { title: overviewText('advice.resolved'), width: 14, align: 'end' }
              ],
              adopted.map(({ id, adopted: taken, resolved }) => [
                adviceAbout(context, id),
                firstSentence(adviceDo(context, id)),
                countCell(context, taken, false),
                countCell(context, resolved, false)
              ])
            )
          ])
    ]
  }
}

/** What an advice is about, in a few words. */
export function adviceAbout(context: OverviewContext, id: string): string {
  const about = entryOf(context, id)?.about
  return about === undefined ? id : subjectName(context, about)
}

function subjectName(context: OverviewContext, about: AdviceSubject): string {
  const { pick, say, questionnaires } = context
  switch (about.kind) {
    case 'check':
      return pick(checkIn(context, about.check).short)
    case 'evidence':
      return say('advice.evidence', { theme: pick(themeIn(context, about.theme).title) })
    case 'future': {
      const futures = questionnaires.flatMap(({ futures: each }) => each?.futures ?? [])
      const found = futures.find((future) => future.id === about.future)
      return say('advice.future', { name: found === undefined ? about.future : pick(found.name) })
    }
    case 'rule':
      return say('advice.whole')
  }
}

/** What an advice says to do. */
export function adviceDo(context: OverviewContext, id: string): string {
  const entry = entryOf(context, id)
  return entry === null ? id : context.pick(entry.do)
}

function entryOf({ questionnaires }: OverviewContext, id: string) {
  for (const questionnaire of questionnaires) {
    const entry = adviceText(questionnaire, id)
    if (entry !== null) return entry
  }
  return null
}
