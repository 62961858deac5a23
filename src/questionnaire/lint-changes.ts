import { error, type Problem } from '#lib/problem.ts'
import { preview } from '#lib/schema.ts'
import type { VersionStep } from './changes.ts'
import { compareVersions } from './collection.ts'
import { hasOptions } from './has-options.ts'
import type { Questionnaire } from './types.ts'

/**
 * Checks that the steps lead to this version one after the other, each to a higher one, and that the last one names
 * questions and options that this version has.
 */
export function lintChanges(questionnaire: Questionnaire): readonly Problem[] {
  const { changes, version } = questionnaire
  const last = changes.at(-1)
  if (last === undefined) return []
  return [
    ...changes.flatMap((step, index) => checkOrder(step, changes[index + 1]?.from ?? version, index)),
    ...checkNames(questionnaire, last, `changes.steps[${changes.length - 1}]`)
  ]
}

function checkOrder({ from, to }: VersionStep, expected: string, index: number): readonly Problem[] {
  const path = `changes.steps[${index}].to`
  return [
    ...(to === expected ? [] : [error('not-the-same', path, { found: preview(to), expected: preview(expected) })]),
    ...(compareVersions(to, from) > 0 ? [] : [error('step-not-newer', path, { from: preview(from), to: preview(to) })])
  ]
}

function checkNames(questionnaire: Questionnaire, step: VersionStep, path: string): readonly Problem[] {
  const named: readonly (readonly [string, readonly string[]])[] = [
    ['renamed', Object.values(step.renamed)],
    ['options', Object.keys(step.options)],
    ['listed', step.listed],
    ['merged', step.merged.map(({ into }) => into)],
    ['added', step.added],
    ['meaning', step.meaning]
  ]
  const unknown = named.flatMap(([field, names]) =>
    names
      .filter((name) => !questionnaire.questions.has(name))
      .map((id) => error('unknown-id', `${path}.${field}`, { id }))
  )
  const options = Object.entries(step.options).flatMap(([name, changed]) =>
    Object.values(changed)
      .filter((value) => !hasOption(questionnaire, name, value))
      .map((value) => error('unknown-id', `${path}.options.${name}`, { id: value }))
  )
  const kept = step.removed
    .filter((name) => questionnaire.questions.has(name))
    .map((id) => error('duplicate-id', `${path}.removed`, { id }))
  return [...unknown, ...options, ...kept]
}

function hasOption({ questions }: Questionnaire, name: string, value: string | number): boolean {
  const question = questions.get(name)
  if (question === undefined) return false
  if (hasOptions(question)) return question.options.some((option) => option.value === value)
  return question.kind === 'check' && (value === 'unknown' || question.levels[Number(value)] !== undefined)
}
