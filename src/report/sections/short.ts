import { knownQuestions } from '#assessment/passport.ts'
import { adviceToShow, adviceWording, briefMeta, firstSentence } from '#wording/advice.ts'
import { bandLabel } from '#wording/level.ts'
import { firstOf } from '#wording/names.ts'
import { draftTitle } from '#wording/title.ts'
import type { Picture } from '#questionnaire/types.ts'
import { bullets, heading, muted, paragraph, runs, strong, type TextOrRuns } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Block, Section } from '../model.ts'
import { passportText } from '../passport.ts'
import { pictureQuestions, standings } from '../picture.ts'
import { profileFigure } from '../profile.ts'
import { flavourLine, leadOf, noActions, openSentences, provisos, reasons } from './summary.ts'

/** The most reasons, and the most decisions, in a short report. */
const most = 3

/** The most names of parties or groups in one sentence. */
const mostNames = 6

/** The short report for decision makers: two pages in front of the whole report. */
export function shortSections(context: Context): readonly Section[] {
  const { say } = context
  const why = reasons(context).slice(0, most)
  return [
    section('question', [heading(1, 'question', say('short.question')), paragraph(question(context))]),
    section('summary', [
      heading(1, 'summary', say('short.outcome')),
      paragraph(leadOf(context), 'lead'),
      profileFigure(context),
      ...(why.length === 0
        ? []
        : [heading(2, 'reasons', say('short.reasons')), numbered(why), paragraph(levels(context), 'note')])
    ]),
    {
      ...section('decisions', [heading(1, 'decisions', say('short.decisions')), ...decisions(context)]),
      flow: 'new-page'
    },
    section('open', [heading(1, 'open', say('summary.open')), paragraph(openSentences(context).join(' '))]),
    section('involved', [
      heading(1, 'involved', say('short.involved')),
      ...involved(context),
      paragraph([...provisos(context), ...publicLine(context)].join(' '), 'note')
    ])
  ]
}

/** What the levels in the reasons mean. */
function levels(context: Context): string {
  const level = context.questionnaire.policy.credits.length - 1
  return context.say('short.levels', { lowest: bandLabel(context, 0), level, highest: bandLabel(context, level) })
}

const publicLine = (context: Context): readonly string[] => (context.isPublic ? [flavourLine(context, false)] : [])

const section = (id: string, blocks: readonly Block[]): Section => ({ id, flow: 'run-on', blocks })

const numbered = (entries: readonly TextOrRuns[]): Block => ({
  kind: 'list',
  ordered: true,
  entries: entries.map((entry) => [runs(entry)])
})

/** What was assessed of which draft. */
function question(context: Context): string {
  const { say, answers, translate } = context
  const version = passportText(context, 'draft-version')
  const change = passportText(context, knownQuestions.change)
  const title = draftTitle(answers, translate)
  return [
    version === '' ? say('short.asked', { title }) : say('short.askedVersion', { title, version }),
    ...(change === '' ? [] : [say('short.change', { change })])
  ].join(' ')
}

/** The first pieces of advice, worded as decisions to take. */
function decisions(context: Context): readonly Block[] {
  const entries = adviceToShow(context).flatMap(({ id }): TextOrRuns[] => {
    const worded = adviceWording(context, id)
    return worded === null
      ? []
      : [
          [
            strong(`${worded.title}. `),
            { text: firstSentence(worded.do) },
            muted(`\n${briefMeta(context, worded, true)}`)
          ]
        ]
  })
  return entries.length === 0
    ? [paragraph(noActions(context))]
    : [paragraph(context.say('short.decisionsLead')), numbered(entries.slice(0, most))]
}

/** Who filled in or settled the assessment, who had a role in the draft, and which groups were considered. */
function involved(context: Context): readonly Block[] {
  const { say, questionnaire, review } = context
  const author = passportText(context, 'filled-in-by')
  const by = [
    ...(review === undefined ? [] : [say('short.reviewers', { count: review.comparison.reviewers.length })]),
    ...(author === '' ? [] : [say('short.author', { author })])
  ]
  const pictures = questionnaire.pictures.flatMap((picture) => picturesIn(context, picture))
  const blocks = [...(by.length === 0 ? [] : [paragraph(by.join(' '))]), ...pictures]
  return blocks.length === 0 ? [paragraph(say('paste.rolesNone'))] : blocks
}

/** The options of a picture with who has them, the furthest first; nothing when no option was chosen. */
function picturesIn(context: Context, picture: Picture): readonly Block[] {
  const { say } = context
  const rows = standings(context, pictureQuestions(context, picture))
    .slice(1)
    .filter(({ names }) => names.length > 0)
    .map(({ label, names }) => say('picture.standing', { label, names: firstOf(context, names, mostNames).join('; ') }))
  return rows.length === 0
    ? []
    : [heading(2, `picture-${picture.id}`, say(`picture.${picture.id}.title`)), bullets(rows.toReversed())]
}
