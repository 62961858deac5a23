import { error, type Problem } from '#lib/problem.ts'
import type { VersionStep } from './changes.ts'
import { hasOptions } from './has-options.ts'
import type { Question, Questionnaire } from './types.ts'

/**
 * Checks that the last step of a questionnaire accounts for every question and option of the version before it, so that
 * an upgrade loses no answer without saying so. Problems are at `changes`.
 */
export function lintAgainst(questionnaire: Questionnaire, earlier: Questionnaire): readonly Problem[] {
  const step = questionnaire.changes.at(-1)
  if (step === undefined || step.from !== earlier.version)
    return [error('not-the-same', 'changes.steps', { found: step?.from ?? '', expected: earlier.version })]
  const path = `changes.steps[${questionnaire.changes.length - 1}]`
  const names = [...earlier.questions.values()]
  const successors = new Set(names.map(({ name }) => successorOf(name, step) ?? name))
  return [
    ...names.flatMap((question) => checkQuestion(question, questionnaire, step, path)),
    ...checkApart(
      names.map(({ name }) => name),
      step,
      path
    ),
    ...[...questionnaire.questions.keys()]
      .filter((name) => !successors.has(name) && !step.added.includes(name))
      .map((id) => error('new-question-untold', `${path}.added`, { id }))
  ]
}

/** The question that has the answers of an earlier one; null when it is no longer asked. */
function successorOf(name: string, { renamed, merged, removed }: VersionStep): string | null {
  if (removed.includes(name)) return null
  const into = merged.find(({ from }) => from.includes(name))?.into
  return into ?? (Object.hasOwn(renamed, name) ? renamed[name] : undefined) ?? name
}

/** Questions that are renamed to what another one is called, so that two answers would have one name. */
function checkApart(names: readonly string[], step: VersionStep, path: string): readonly Problem[] {
  const merged = new Set(step.merged.flatMap(({ from }) => from))
  const moved = names.filter((name) => !merged.has(name)).map((name) => ({ name, into: successorOf(name, step) }))
  return moved
    .filter(({ name, into }) => into !== null && into !== name)
    .filter(({ name, into }) => moved.some((other) => other.into === into && other.name !== name))
    .map(({ name, into }) => error('two-into-one', `${path}.renamed`, { id: name, into: into ?? '' }))
}

function checkQuestion(
  question: Question,
  { questions }: Questionnaire,
  step: VersionStep,
  path: string
): readonly Problem[] {
  const name = successorOf(question.name, step)
  if (name === null) return []
  const today = questions.get(name)
  if (today === undefined) return [error('lost-question', path, { id: question.name })]
  const kindToday = step.listed.includes(name) ? 'choice' : today.kind
  if (kindToday !== question.kind) return [error('other-kind', `${path}.listed`, { id: name })]
  return hasOptions(question) && hasOptions(today)
    ? checkOptions(question.options, today.options, name, step, path)
    : []
}

function checkOptions(
  before: readonly { readonly value: string | number }[],
  after: readonly { readonly value: string | number }[],
  name: string,
  { options }: VersionStep,
  path: string
): readonly Problem[] {
  const changed = Object.hasOwn(options, name) ? options[name] : undefined
  return before
    .filter(({ value }) => !(changed !== undefined && Object.hasOwn(changed, String(value))))
    .filter(({ value }) => !after.some((option) => option.value === value))
    .map(({ value }) => error('lost-option', `${path}.options.${name}`, { id: value }))
}
