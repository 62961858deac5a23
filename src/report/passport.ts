import type { Part, Question } from '#questionnaire/types.ts'
import { answerText } from '#wording/answer.ts'
import type { Context } from './context.ts'
import { isPersonal } from './shown.ts'

/** Questions about the draft with a short name in the report (`passport.<name>`); others use their title. */
const named: ReadonlySet<string> = new Set([
  'policy-title',
  'draft-version',
  'draft-date',
  'policy-kind',
  'policy-phase',
  'lead-ministry',
  'technologies',
  'personal-data',
  'affects',
  'citizen-action',
  'implementation',
  'horizon-years',
  'policy-change',
  'filled-in-by',
  'policy-status'
])

/** Parts that neither score nor concern the futures: the facts about the draft. */
export function passportParts({ questionnaire }: Context): readonly Part[] {
  const futures = new Set(questionnaire.futures?.futures.map(({ question }) => question))
  return questionnaire.parts.filter(
    ({ questions }) =>
      questions.length > 0 && !questions.some((name) => questionnaire.checks.has(name) || futures.has(name))
  )
}

/**
 * The answered questions about the draft, as terms with their values. Leaves out the title, which is the title of the
 * report; version and date share a line.
 */
export function passportFacts(context: Context): readonly { readonly term: string; readonly value: string }[] {
  const names = passportParts(context).flatMap(({ questions }) => questions)
  const version = passportText(context, 'draft-version')
  const date = passportText(context, 'draft-date')
  const isTogether = version !== '' && date !== ''
  return names.flatMap((name) => {
    const question = context.questionnaire.questions.get(name)
    const value = passportText(context, name)
    if (question === undefined || value === '' || name === 'policy-title' || (isTogether && name === 'draft-date'))
      return []
    return [
      {
        term: termOf(context, question),
        value: isTogether && name === 'draft-version' ? context.say('about.version', { version, date }) : value
      }
    ]
  })
}

/** Whether this flavour may show the answer. */
export const maySay = ({ isPublic }: Context, name: string): boolean => !isPublic || !isPersonal(name)

/** The short name of a question about the draft. */
export const termOf = ({ say, pick }: Context, { name, title }: Question): string =>
  named.has(name) ? say(`passport.${name}`) : pick(title)

/** One answer about the draft in words; empty when there is none. */
export function passportText(context: Context, name: string): string {
  const question = context.questionnaire.questions.get(name)
  return question === undefined || !maySay(context, name)
    ? ''
    : answerText(context, question, context.answers[name]).trim()
}
