import { isEmpty } from '#expression/compile.ts'
import type { Value } from '#expression/types.ts'
import { isBlank } from '#lib/blank.ts'
import { isSame } from '#lib/same.ts'
import type { VersionStep } from '#questionnaire/changes.ts'
import { isRemarkName, questionOf, remarkName } from '#questionnaire/remark-name.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { checkAnswers } from './check-answers.ts'
import { strongest } from './strongest.ts'
import type { Answers } from './types.ts'
import type { UpgradeChange } from './upgrade-change.ts'

/** The name that a question has after a step; its own when it was not renamed. */
export const nameAfter = (renamed: Readonly<Record<string, string>>, name: string): string =>
  (Object.hasOwn(renamed, name) ? renamed[name] : undefined) ?? name

interface Moved {
  readonly answers: Answers
  readonly changes: readonly UpgradeChange[]
}

/**
 * Moves the answers and remarks through one step. Every value that was there is there afterwards: under the name of
 * today, under its old name, or under `<name>@<version>` when today's question does not accept it or another answer has
 * that name already.
 */
export function moveAnswers(answers: Answers, step: VersionStep, to: Questionnaire): Moved {
  const moved: Record<string, Value> = {}
  const changes: UpgradeChange[] = []
  const sources = new Set(step.merged.flatMap(({ from }) => from))
  for (const [name, value] of Object.entries(answers)) {
    const question = questionOf(name)
    if (sources.has(question)) keep(moved, name, value, step)
    else if (step.removed.includes(question)) {
      const kept = keep(moved, name, value, step)
      if (!isRemarkName(name)) changes.push({ kind: 'kept', question, name: kept, before: value })
    } else if (isRemarkName(name)) keep(moved, remarkName(nameAfter(step.renamed, question)), value, step)
    else changes.push(...moveAnswer(moved, name, value, step, to))
  }
  for (const merging of step.merged) changes.push(...merge(moved, merging, step, to))
  return { answers: moved, changes }
}

/** Puts a value under a name, or under that of its version when another value has the name. Returns the name. */
function keep(moved: Record<string, Value>, name: string, value: Value, { from }: VersionStep): string {
  const free = Object.hasOwn(moved, name) ? `${name}@${from}` : name
  moved[free] = value
  return free
}

function moveAnswer(
  moved: Record<string, Value>,
  name: string,
  before: Value,
  step: VersionStep,
  to: Questionnaire
): readonly UpgradeChange[] {
  const question = nameAfter(step.renamed, name)
  const after = changedValue(before, question, step)
  if (Object.hasOwn(moved, question) || !fits(question, after, step, to)) {
    const kept = `${name}@${step.from}`
    moved[kept] = before
    return [{ kind: 'kept', question: name, name: kept, before }]
  }
  moved[question] = after
  return [
    ...(question === name ? [] : [{ kind: 'renamed', from: name, question } as const]),
    ...(optionsOf(before).some((option, index) => option !== optionsOf(after)[index])
      ? [{ kind: 'option', question, before, after } as const]
      : [])
  ]
}

const optionsOf = (value: Value): readonly Value[] => (Array.isArray(value) ? (value as readonly Value[]) : [value])

/** The value with the options of today, as a list where today's question has one. */
function changedValue(value: Value, question: string, { options, listed }: VersionStep): Value {
  const changed = Object.hasOwn(options, question) ? options[question] : undefined
  const today = (option: string | number): string | number =>
    (changed !== undefined && Object.hasOwn(changed, String(option)) ? changed[String(option)] : undefined) ?? option
  if (typeof value === 'boolean') return value
  if (typeof value === 'string' || typeof value === 'number') {
    const one = today(value)
    return listed.includes(question) ? [one] : one
  }
  return [...new Set(value.map(today))]
}

/** Whether today's question accepts the value. Between two older versions nobody can tell, so everything fits. */
const fits = (question: string, value: Value, step: VersionStep, to: Questionnaire): boolean =>
  step.to !== to.version || checkAnswers(to, { [question]: value }).every(({ severity }) => severity === 'warning')

/**
 * Gives a question the strongest of the answers that were merged into it, and all of their remarks. A different answer
 * of its own is kept under another name.
 */
function merge(
  moved: Record<string, Value>,
  { from, into }: VersionStep['merged'][number],
  step: VersionStep,
  to: Questionnaire
): readonly UpgradeChange[] {
  const remarks = [into, ...from].map((name) => moved[remarkName(name)]).filter((remark) => !isBlank(remark))
  if (from.some((name) => !isBlank(moved[remarkName(name)]))) moved[remarkName(into)] = [...new Set(remarks)].join('\n')
  return from.flatMap((name): readonly UpgradeChange[] => {
    const value = moved[name]
    if (isEmpty(value)) return []
    const after = strongest(to.questions.get(into), moved[into], changedValue(value, into, step))
    if (!fits(into, after, step, to)) return [{ kind: 'kept', question: name, name, before: value }]
    const own = moved[into]
    const overruled = `${into}@${step.from}`
    if (own !== undefined && !isSame(own, after) && moved[overruled] === undefined) moved[overruled] = own
    moved[into] = after
    return [{ kind: 'merged', from: name, question: into, after }]
  })
}
