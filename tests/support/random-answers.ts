import type { Answers } from '#assessment/types.ts'
import type { Value } from '#expression/types.ts'
import type { Question, Questionnaire } from '#questionnaire/types.ts'
import type { Dice } from './random.ts'

/** How random answers are filled in; every assessment has its own tendencies, so that all bands occur. */
interface Temper {
  /** The share of the checks, and of the other questions, that is answered. */
  readonly filled: number
  readonly others: number
  readonly levels: readonly (number | 'unknown' | 'not-applicable')[]
  readonly remarks: number
}

const remarks = [
  'paragraaf 2.3',
  'bijlage 4',
  ' ',
  '',
  '\u200b',
  '\u00ad\u2800',
  '\u0301',
  '\ufe0f',
  '\u{e0041}',
  '\u3164',
  '\u202e'
]

function temperOf(dice: Dice): Temper {
  const filled = dice.pick([0, 0.3, 0.7, 0.95, 1, 1, 1])
  const levels = dice.pick<Temper['levels']>([
    [0, 1, 2, 3, 'unknown', 'not-applicable'],
    [0, 1, 2, 3],
    [1, 2, 3],
    [2, 3],
    [2, 3, 3, 3],
    [0, 0, 1],
    [3],
    [1],
    [2, 3, 'unknown', 'not-applicable']
  ])
  return { filled, others: dice.pick([filled, 1, 0.1, 0]), levels, remarks: dice.pick([0, 0.5, 0.8, 0.95, 1, 1]) }
}

/** Random answers that a file may hold: levels, unknown, not applicable with and without reason, gaps, remarks. */
export function randomAnswers(questionnaire: Questionnaire, dice: Dice): Answers {
  const temper = temperOf(dice)
  const answers: Record<string, Value> = {}
  for (const question of questionnaire.questions.values()) {
    if (dice.chance(question.kind === 'check' ? temper.filled : temper.others))
      answers[question.name] = randomValue(question, temper, dice)
    if (question.kind === 'check' && dice.chance(temper.remarks))
      answers[`${question.name}-Comment`] = dice.chance(0.9) ? 'paragraaf 2.3' : dice.pick(remarks)
  }
  return answers
}

function randomValue(question: Question, temper: Temper, dice: Dice): Value {
  switch (question.kind) {
    case 'check': {
      const value = dice.pick(temper.levels)
      return typeof value === 'number' ? Math.min(value, question.levels.length - 1) : value
    }
    case 'choice':
      return dice.pick(question.options).value
    case 'choices':
      return question.options.filter(() => dice.chance(0.4)).map((option) => option.value)
    case 'number':
      return Math.min(Math.floor(dice.next() * 31) + (question.min ?? 0), question.max ?? Infinity)
    case 'date':
      return '2026-11-22'
    case 'text':
    case 'comment':
      return 'tekst'
  }
}
