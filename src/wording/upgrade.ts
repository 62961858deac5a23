import type { Value } from '#assessment/types.ts'
import type { UpgradeChange } from '#assessment/upgrade-change.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { answerText } from './answer.ts'
import { speechIn, type Speech, type SpeechSource } from './speech.ts'

/** An upgrade to tell: what it changed, and the version before it. */
export interface UpgradeToWord extends SpeechSource {
  readonly before: Questionnaire
  readonly changes: readonly UpgradeChange[]
}

/**
 * What an upgrade does, one sentence per change: first what deserves another look, then what became something else, then
 * what is new.
 */
export function upgradeLines({ before, changes, ...source }: UpgradeToWord): readonly string[] {
  const today = speechIn(source)
  const earlier = speechIn({ ...source, questionnaire: before })
  return order.flatMap((kind) =>
    changes.filter((change) => change.kind === kind).map((change) => lineOf(change, earlier, today))
  )
}

const order = ['look-again', 'option', 'merged', 'renamed', 'kept', 'added'] as const

function lineOf(change: UpgradeChange, earlier: Speech, today: Speech): string {
  const { say } = today
  switch (change.kind) {
    case 'look-again':
    case 'added':
      return say(`upgrade.${change.kind}`, { question: nameOf(today, change.question) })
    case 'option':
      return say('upgrade.option', {
        question: nameOf(today, change.question),
        before: valueOf(earlier, change.question, change.before),
        after: valueOf(today, change.question, change.after)
      })
    case 'merged':
      return say('upgrade.merged', {
        from: nameOf(earlier, change.from),
        question: nameOf(today, change.question),
        after: valueOf(today, change.question, change.after)
      })
    case 'renamed':
      return say('upgrade.renamed', { from: nameOf(earlier, change.from), question: nameOf(today, change.question) })
    case 'kept':
      return say('upgrade.kept', {
        question: nameOf(earlier, change.question),
        before: valueOf(earlier, change.question, change.before)
      })
  }
}

/** The short name of a check, or the whole question; its id where this version does not have it. */
function nameOf({ questionnaire, pick }: Speech, name: string): string {
  const question = questionnaire.questions.get(name)
  if (question === undefined) return name
  return pick(question.kind === 'check' ? question.short : question.title)
}

function valueOf(context: Speech, name: string, value: Value): string {
  const question = context.questionnaire.questions.get(name)
  return question === undefined ? String(value) : answerText(context, question, value)
}
