import type { Value } from '#assessment/types.ts'
import { formatDate, formatPlain } from '#i18n/format.ts'
import { visibleText } from '#lib/blank.ts'
import type { ChoiceQuestion, Question } from '#questionnaire/types.ts'
import type { Wording } from './assessment.ts'
import { levelLabel } from './level.ts'
import type { Speech } from './speech.ts'

/**
 * An answer in the reader's language: labels of options, a date or number as people write it; empty when there is none.
 */
export function answerText(context: Speech, question: Question, value: Value | undefined): string {
  if (value === undefined) return ''
  switch (question.kind) {
    case 'check':
      if (typeof value === 'number' && question.levels[value] !== undefined) return levelLabel(context, value)
      return value === 'unknown' || value === 'not-applicable' ? context.say(`finding.${value}`) : ''
    case 'choice':
    case 'choices':
      return (Array.isArray(value) ? value : [value]).map((one) => optionText(context, question, one)).join('; ')
    case 'date':
      return formatDate(String(value), context.language)
    case 'number':
      return typeof value === 'number' ? formatPlain(value, context.language) : String(value)
    case 'text':
    case 'comment':
      return visibleText(String(value))
  }
}

/** An option in words: its full text, or only its label. Returns a value that is no option unchanged. */
function optionText(
  { pick }: Speech,
  { options }: ChoiceQuestion,
  value: string | number | boolean,
  words: 'text' | 'label' = 'text'
): string {
  const option = options.find((candidate) => candidate.value === value)
  return option === undefined ? String(value) : pick(option[words])
}

/** The labels of the chosen options without their explanations, as a list in a sentence; empty without an answer. */
export function optionLabels(context: Speech, question: ChoiceQuestion, value: Value | undefined): string {
  if (value === undefined) return ''
  return (Array.isArray(value) ? value : [value]).map((one) => optionText(context, question, one, 'label')).join(', ')
}

/** The remark on a question; empty where there is none, or where remarks are not shown. */
export const remarkOf = (
  { answers, questionnaire }: Pick<Wording, 'answers' | 'questionnaire'>,
  question: string
): string => visibleText(answers[questionnaire.questions.get(question)?.remarkName ?? ''])
