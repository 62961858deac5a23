import { adviceId } from '#advice/catalogue.ts'
import type { Finding } from '#outcome/types.ts'
import { adviceWording } from '#wording/advice.ts'
import { bullets, heading, paragraph, strong, type TextOrRuns } from '../blocks.ts'
import { findingsOf } from '#wording/assessment.ts'
import { type Context } from '../context.ts'
import type { Block, Section } from '../model.ts'
import { warningWords } from '../warnings.ts'
import { namesOf, shortOf } from '#wording/names.ts'

/** The section with answers that contradict each other, and with what is not known yet. */
export function openSection(context: Context): Section {
  const { say } = context
  const inner = [
    ...contradictions(context),
    ...lookAgain(context),
    ...unknown(context),
    ...unanswered(context),
    ...warnings(context),
    ...notYet(context)
  ]
  const blocks: Block[] = [
    heading(1, 'open', say('open.title')),
    ...(inner.length === 0 ? [paragraph(say('open.nothing'))] : inner)
  ]
  return { id: 'open', flow: 'run-on', blocks }
}

function contradictions(context: Context): readonly Block[] {
  const { say, pick, outcome, questionnaire } = context
  const texts = outcome.contradictions.flatMap(({ rule, checks }): TextOrRuns[] => {
    const found = questionnaire.advices.contradictions.find(({ id }) => id === rule)
    if (found === undefined) return []
    const names = checks.map((check) => shortOf(context, check)).join(', ')
    return [names === '' ? pick(found.text) : [strong(`${names}. `), { text: pick(found.text) }]]
  })
  return texts.length === 0
    ? []
    : [
        heading(2, 'open-contradictions', say('open.contradictions')),
        paragraph(say('open.contradictionsLead')),
        bullets(texts)
      ]
}

/** The checks whose meaning changed in an upgrade and that nobody has confirmed since. */
function lookAgain(context: Context): readonly Block[] {
  const { say, assessment, questionnaire } = context
  const names = (assessment.lookAgain ?? []).filter((name) => questionnaire.checks.has(name))
  return names.length === 0
    ? []
    : [
        heading(2, 'open-look-again', say('open.lookAgain')),
        paragraph(
          say('open.lookAgainLead', {
            count: names.length,
            names: namesOf(
              context,
              names.map((name) => shortOf(context, name))
            )
          })
        )
      ]
}

/** What nobody has done yet: judging the futures, or choosing actions. */
function notYet({ say, questionnaire: { futures }, answers, assessment: { actions } }: Context): readonly Block[] {
  const sentences = [
    ...(futures === null || futures.futures.some(({ question }) => answers[question] !== undefined)
      ? []
      : [say('open.futures')]),
    ...(actions.length > 0 ? [] : [say('open.actions')])
  ]
  return sentences.length === 0 ? [] : [paragraph(sentences.join(' '))]
}

/** Every unknown check, with where to look. */
function unknown(context: Context): readonly Block[] {
  const { say } = context
  const entries = of(context, 'unknown').map(({ check }): TextOrRuns => {
    const worded = adviceWording(context, adviceId.check(check, 'unknown'))
    const name = strong(`${shortOf(context, check)}. `)
    return worded === null ? [name] : [name, { text: worded.do }]
  })
  return entries.length === 0
    ? []
    : [
        heading(2, 'open-unknown', say('open.unknown')),
        paragraph(say('open.unknownLead', { count: entries.length })),
        bullets(entries)
      ]
}

function unanswered(context: Context): readonly Block[] {
  const { say } = context
  const names = of(context, 'unanswered').map(({ check }) => shortOf(context, check))
  return names.length === 0
    ? []
    : [
        heading(2, 'open-unanswered', say('open.unanswered')),
        paragraph(say('open.unansweredLead', { count: names.length, names: namesOf(context, names) }))
      ]
}

const of = (context: Context, outcome: Finding['outcome']): readonly Finding[] =>
  findingsOf(context).filter((finding) => finding.outcome === outcome)

/** A reader has no use for more names than these; a damaged file may have thousands. */
const mostNames = 25

const firstOf = ({ say }: Context, names: readonly string[]): string =>
  names.length <= mostNames
    ? names.join(', ')
    : say('open.more', { names: names.slice(0, mostNames).join(', '), count: names.length - mostNames })

function warnings(context: Context): readonly Block[] {
  const entries = warningWords(context).map(({ names, text }): TextOrRuns =>
    names.length === 0 ? text : [strong(`${firstOf(context, names)}. `), { text }]
  )
  return entries.length === 0 ? [] : [heading(2, 'open-warnings', context.say('open.warnings')), bullets(entries)]
}
