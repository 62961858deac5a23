import type { Advice, Finding, FindingOutcome, Outcome } from './types.ts'

/**
 * Makes a function that writes outcomes of one questionnaire on one line, as `JSON.stringify` does, in half the time: what
 * recurs from outcome to outcome is written once and remembered. That is little: a few texts per check and per advice.
 */
export function outcomeWriter(): (outcome: Outcome) => string {
  const findings = new Map<string, string[]>()
  const advices = new Map<string, AdviceTexts>()
  return ({ findings: found, advice, contradictions, futures, referrals, ...start }) =>
    `${JSON.stringify(start).slice(0, -1)},"findings":[${found.map((finding) => findingText(finding, findings)).join()}],"contradictions":${JSON.stringify(contradictions)}` +
    `,"advice":[${advice.map((each) => adviceText(each, advices)).join()}],"futures":${JSON.stringify(futures)},"referrals":${JSON.stringify(referrals)}}`
}

function findingText(finding: Finding, known: Map<string, string[]>): string {
  let texts = known.get(finding.check)
  if (texts === undefined) known.set(finding.check, (texts = []))
  return (texts[variantOf(finding)] ??= JSON.stringify(finding))
}

const openOutcomes: readonly FindingOutcome[] = ['unknown', 'unanswered', 'not-applicable', 'hidden']

/** A number for all that may differ between two findings of the same check. */
const variantOf = ({ outcome, level, evidence }: Finding): number => (level === null ? openOutcomes.indexOf(outcome) : openOutcomes.length + 2 * level + Number(evidence))

/** What stands before and after the gain of an advice; the last word is whether it concerns a cap. */
interface AdviceTexts {
  readonly checks: readonly string[]
  readonly before: string
  readonly after: string
}

function adviceText({ id, checks, gain, effort, step, cap }: Advice, known: Map<string, AdviceTexts>): string {
  let texts = known.get(id)
  if (texts === undefined || texts.checks.length !== checks.length || texts.checks.some((check, index) => check !== checks[index])) {
    texts = { checks, before: `${JSON.stringify({ id, checks }).slice(0, -1)},"gain":`, after: `,${JSON.stringify({ effort, step }).slice(1, -1)},"cap":` }
    known.set(id, texts)
  }
  return `${texts.before}${gain}${texts.after}${cap}}`
}
