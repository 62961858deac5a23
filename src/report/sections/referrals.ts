import { heading, muted, paragraph, strong } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { List, Section } from '../model.ts'
import { termOf } from '../passport.ts'
import { answerText, listOf, shortOf } from '../wording.ts'

/** Other tests that this draft calls for, and because of which answers. */
export function referralsSection(context: Context): Section {
  const { say, pick, outcome, questionnaire } = context
  const entries = outcome.referrals.flatMap(({ id, because }) => {
    const referral = questionnaire.advices.referrals.find((candidate) => candidate.id === id)
    if (referral === undefined) return []
    const answers = because.flatMap((name) => answerOf(context, name))
    const reason = answers.length === 0 ? [] : [[muted(say('referrals.because', { answers: listOf(context, answers) }))]]
    return [[[strong(pick(referral.name))], [{ text: pick(referral.text) }], ...reason]]
  })
  const list: List = { kind: 'list', ordered: false, entries }
  const rest = entries.length === 0 ? [paragraph(say('referrals.none'))] : [paragraph(say('referrals.lead')), list]
  return { id: 'referrals', flow: 'run-on', blocks: [heading(1, 'referrals', say('referrals.title')), ...rest] }
}

/** `Persoonsgegevens: Ja` */
function answerOf(context: Context, name: string): readonly string[] {
  const question = context.questionnaire.questions.get(name)
  const value = question === undefined ? '' : answerText(context, question, context.answers[name])
  if (question === undefined || value === '') return []
  const term = question.kind === 'check' ? shortOf(context, name) : termOf(context, question)
  return [context.say('referrals.answer', { term, value })]
}
