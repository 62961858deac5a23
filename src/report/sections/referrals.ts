import { heading, muted, paragraph, runs, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Runs, Section } from '../model.ts'
import { termOf } from '../passport.ts'
import { shortAddress } from '#wording/address.ts'
import { answerText } from '#wording/answer.ts'
import { shortOf } from '#wording/names.ts'

/** Other assessments that this draft calls for, and because of which answers. */
export function referralsSection(context: Context): Section {
  const { say, pick, outcome, questionnaire } = context
  const rows = outcome.referrals.flatMap(({ id, because }) => {
    const referral = questionnaire.advices.referrals.find((candidate) => candidate.id === id)
    const answers = because.flatMap((name) => answerOf(context, name)).join(';\n')
    return referral === undefined
      ? []
      : [[pick(referral.name), [...runs(pick(referral.text)), ...link(referral.url)], [muted(answers || say('none'))]]]
  })
  const columns = [
    { title: say('column.test'), width: 26 },
    { title: say('column.reason'), width: 46 },
    { title: say('column.because'), width: 28 }
  ]
  const rest =
    rows.length === 0
      ? [paragraph(say('referrals.none'))]
      : [paragraph(say('referrals.lead')), table(say('referrals.caption'), columns, rows)]
  return { id: 'referrals', flow: 'run-on', blocks: [heading(1, 'referrals', say('referrals.title')), ...rest] }
}

/** The address on a line of its own, short enough to read on paper. */
const link = (url: string | null): Runs =>
  url === null ? [] : [{ text: '\n' }, { text: shortAddress(url), href: url }]

/** `Persoonsgegevens: Ja`. For an answer with several options only the question; the first page has the options. */
function answerOf(context: Context, name: string): readonly string[] {
  const question = context.questionnaire.questions.get(name)
  const value = question === undefined ? '' : answerText(context, question, context.answers[name])
  if (question === undefined || value === '') return []
  const term = question.kind === 'check' ? shortOf(context, name) : termOf(context, question)
  return [question.kind === 'choices' ? term : context.say('referrals.answer', { term, value })]
}
