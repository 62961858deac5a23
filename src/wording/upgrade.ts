import type { Value } from '#assessment/types.ts'
import type { UpgradeChange } from '#assessment/upgrade-change.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { hasOptions } from '#questionnaire/has-options.ts'
import { answerText, optionLabels } from './answer.ts'
import { namesOf as quotedNames } from './names.ts'
import { speechIn, type Speech, type SpeechSource } from './speech.ts'

/** An upgrade to describe: its changes, and the version before it. */
export interface UpgradeToWord extends SpeechSource {
  readonly before: Questionnaire
  readonly changes: readonly UpgradeChange[]
}

/**
 * What an upgrade does, in sentences: first what to look at again, then what became something else, then what is new.
 */
export function upgradeLines({ before, changes, ...source }: UpgradeToWord): readonly string[] {
  const today = speechIn(source)
  const earlier = speechIn({ ...source, questionnaire: before })
  const namesOf = (kind: 'look-again' | 'added'): readonly string[] =>
    changes.flatMap((change) => (change.kind === kind ? [nameOf(today, change.question)] : []))
  return [
    ...together(today, 'look-again', namesOf('look-again')),
    ...order.flatMap((kind) =>
      changes.flatMap((change) => (change.kind === kind ? lineOf(change, earlier, today) : []))
    ),
    ...together(today, 'added', namesOf('added'))
  ]
}

const order = ['option', 'merged', 'renamed', 'kept'] as const

/** One sentence about several questions; none when there are none. */
const together = (context: Speech, kind: 'look-again' | 'added', names: readonly string[]): readonly string[] =>
  names.length === 0
    ? []
    : [context.say(`upgrade.${kind}`, { count: names.length, names: quotedNames(context, names) })]

function lineOf(change: UpgradeChange, earlier: Speech, today: Speech): readonly string[] {
  const { say } = today
  switch (change.kind) {
    case 'look-again':
    case 'added':
      return []
    case 'option':
      return [
        say('upgrade.option', {
          question: nameOf(today, change.question),
          before: valueOf(earlier, change.question, change.before),
          after: valueOf(today, change.question, change.after)
        })
      ]
    case 'merged':
      return [
        say('upgrade.merged', {
          from: nameOf(earlier, change.from),
          question: nameOf(today, change.question),
          after: valueOf(today, change.question, change.after)
        })
      ]
    case 'renamed':
      return [say('upgrade.renamed', { from: nameOf(earlier, change.from), question: nameOf(today, change.question) })]
    case 'kept':
      return [
        say('upgrade.kept', {
          question: nameOf(earlier, change.question),
          before: valueOf(earlier, change.question, change.before)
        })
      ]
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
  if (question === undefined) return String(value)
  return hasOptions(question) ? optionLabels(context, question, value) : answerText(context, question, value)
}
