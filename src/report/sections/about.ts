import { dayModified } from '#assessment/days.ts'
import { formatDate } from '#i18n/format.ts'
import { callout, heading, paragraph, runs, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Block, Facts, Section } from '../model.ts'
import { passportFacts } from '../passport.ts'
import { filledWords } from '#wording/score.ts'
import { shorten } from '#lib/shorten.ts'

/** What was assessed, when, and what this document is and is not. */
export function aboutSection(context: Context, isAttached: boolean): Section {
  const { say } = context
  const blocks: Block[] = [
    heading(1, 'about', say('about.title')),
    paragraph(say('about.aid')),
    paragraph(say('about.talk')),
    facts(context)
  ]
  if (context.outcome.depth === 'quick')
    blocks.splice(1, 0, callout('attention', say('about.quickTitle'), [say('about.quick')]))
  blocks.push(paragraph(flavourLine(context, isAttached), 'note'))
  blocks.push(heading(2, 'reading', say('about.readingTitle')), paragraph(say('about.reading')), bands(context))
  return { id: 'about', flow: 'run-on', blocks }
}

function facts(context: Context): Facts {
  const { say, outcome, assessment, language } = context
  const unknown = outcome.findings.filter((finding) => finding.outcome === 'unknown').length
  const own = [
    {
      term: say('about.depth'),
      value: say(`about.depthOf.${outcome.depth}`, {
        filled: filledWords(context.translate, language, outcome.completeness, unknown)
      })
    },
    ...versionFacts(context),
    { term: say('about.date'), value: formatDate(dayModified(assessment), language) }
  ]
  return {
    kind: 'facts',
    entries: [...passportFacts(context), ...own].map(({ term, value }) => ({ term, value: runs(value) }))
  }
}

/** Facts that say that the file has another version of the questionnaire than the outcome; empty when they agree. */
function versionFacts({ say, outcome: { questionnaire } }: Context): readonly { term: string; value: string }[] {
  const { filledInWith: found, version: current } = questionnaire
  return found === undefined
    ? []
    : [{ term: say('about.questionnaire'), value: say('about.otherVersion', { found: shorten(found, 60), current }) }]
}

function flavourLine({ say, isPublic, showsRemarks }: Context, isAttached: boolean): string {
  if (!isPublic) return say(isAttached ? 'about.working' : 'about.workingAlone')
  return say(showsRemarks ? 'about.publicWithEvidence' : 'about.public')
}

function bands({ questionnaire, pick, say }: Context): Block {
  const { bands: all } = questionnaire.policy
  const rows = all.map(({ from, label, meaning }, band) => {
    const next = all[band + 1]?.from
    return [
      say('level', { level: band, label: pick(label) }),
      next === undefined ? say('about.bandLast', { from }) : say('about.bandBelow', { from, below: next }),
      pick(meaning)
    ]
  })
  return table(
    say('about.bandsCaption'),
    [
      { title: say('column.band'), width: 20 },
      { title: say('column.points'), width: 20 },
      { title: say('column.meaning'), width: 60 }
    ],
    rows
  )
}
