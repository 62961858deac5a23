import { error, type Problem } from '#lib/problem.ts'
import { factNames } from './facts.ts'
import { lintTests } from './lint-test.ts'
import type { Questionnaire } from './types.ts'

/**
 * Problems of rules, contradictions, referrals and counts: duplicate ids, and references to something that does not
 * exist.
 */
export function lintRules(questionnaire: Questionnaire): readonly Problem[] {
  const { questions, checks, advices } = questionnaire
  const facts = new Set(factNames(questionnaire))
  const problems: Problem[] = []

  for (const count of advices.counts) {
    const path = `advice.counts.${count.name}`
    if (questions.has(count.name)) problems.push(error('duplicate-id', path, { id: count.name }))
    if (count.kind !== 'answers') continue
    if (count.questions.length === 0) problems.push(error('missing', path))
    for (const name of [...count.questions, ...(count.except === null ? [] : [count.except])]) {
      if (!questions.has(name)) problems.push(error('unknown-id', path, { id: name }))
    }
  }

  const lists = [
    ['rules', advices.rules.map((rule) => ({ ...rule, names: rule.checks, known: checks }))],
    ['contradictions', advices.contradictions.map((rule) => ({ ...rule, names: rule.checks, known: checks }))],
    ['referrals', advices.referrals.map((rule) => ({ ...rule, names: rule.because, known: questions }))]
  ] as const
  for (const [list, rules] of lists) {
    const seen = new Set<string>()
    for (const rule of rules) {
      const path = `advice.${list}[${rule.id}]`
      if (seen.has(rule.id)) problems.push(error('duplicate-id', path, { id: rule.id }))
      seen.add(rule.id)
      for (const name of rule.names) if (!rule.known.has(name)) problems.push(error('unknown-id', path, { id: name }))
      problems.push(...lintTests(rule.when, `${path}.when`, questionnaire, facts))
    }
  }
  return problems
}
