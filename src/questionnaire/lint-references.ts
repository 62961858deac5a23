import { error, type Problem } from '#lib/problem.ts'
import type { AdviceText, Questionnaire } from './types.ts'

/**
 * Problems of references: ids in advice, futures and pictures that do not exist, and checks without advice for a level
 * below the highest.
 */
export function lintReferences(questionnaire: Questionnaire): readonly Problem[] {
  const { questions, checks, advices, futures, policy } = questionnaire
  const problems: Problem[] = []
  const expectOwner = (advice: AdviceText, path: string): void => {
    if (!Object.hasOwn(advices.owners, advice.owner))
      problems.push(error('unknown-id', `${path}.owner`, { id: advice.owner }))
  }
  const expectQuestion = (name: string | null, path: string): void => {
    if (name !== null && !questions.has(name)) problems.push(error('unknown-id', path, { id: name }))
  }

  for (const check of checks.keys()) {
    const advice = advices.checks.get(check)
    const path = `advice.checks.${check}`
    const wanted = policy.credits.length - 1
    if (advice === undefined || advice.levels.length !== wanted || advice.unknown === null)
      problems.push(error('level-count', path, { expected: wanted - 1 }))
    for (const text of advice?.levels ?? []) expectOwner(text, path)
    if (advice?.unknown) expectOwner(advice.unknown, path)
  }
  for (const id of advices.checks.keys())
    if (!checks.has(id)) problems.push(error('unknown-id', `advice.checks.${id}`, { id }))
  for (const rule of advices.rules) expectOwner(rule, `advice.rules[${rule.id}]`)
  if (advices.evidence !== null) expectOwner(advices.evidence, 'advice.evidence')
  for (const [id, text] of advices.futures) {
    if (!futures?.futures.some((future) => future.id === id))
      problems.push(error('unknown-id', `advice.futures.${id}`, { id }))
    expectOwner(text, `advice.futures.${id}`)
  }
  for (const future of futures?.futures ?? []) {
    const path = `scoring.futures[${future.id}]`
    for (const name of [future.question, future.forcesQuestion, future.measureQuestion]) expectQuestion(name, path)
  }
  for (const picture of questionnaire.pictures) {
    const panel = questionnaire.parts
      .find((part) => part.name === picture.part)
      ?.panels.find((candidate) => candidate.name === picture.panel)
    if (panel === undefined)
      problems.push(error('unknown-id', `scoring.pictures[${picture.id}]`, { id: picture.panel }))
  }
  return problems
}
