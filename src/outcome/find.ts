import { isBlank } from '#assessment/check-answers.ts'
import type { VisibleAnswers } from '#assessment/visible.ts'
import type { Check } from '#questionnaire/types.ts'
import type { Finding, FindingOutcome } from './types.ts'

/**
 * What one check came to:
 *
 * | answer                                                   | outcome          |
 * | -------------------------------------------------------- | ---------------- |
 * | hidden by a condition or outside the depth               | `hidden`         |
 * | a level                                                  | `answered`       |
 * | `unknown`                                                | `unknown`        |
 * | `not-applicable`, allowed and with a reason              | `not-applicable` |
 * | `not-applicable` without a reason, or where not allowed  | `unanswered`     |
 * | nothing                                                  | `unanswered`     |
 */
export function find(check: Check, { answers, hidden }: VisibleAnswers): Finding {
  const answer = answers[check.name]
  const hasRemark = !isBlank(answers[check.remarkName])
  const level = typeof answer === 'number' && check.levels[answer] !== undefined ? answer : null
  return {
    check: check.name,
    theme: check.theme,
    outcome: hidden.has(check.name) ? 'hidden' : level !== null ? 'answered' : openOutcome(check, answer, hasRemark),
    level,
    weight: check.weight,
    gate: check.gate,
    evidence: level !== null && hasRemark
  }
}

function openOutcome(check: Check, answer: unknown, hasRemark: boolean): FindingOutcome {
  if (answer === 'unknown') return 'unknown'
  return answer === 'not-applicable' && check.notApplicable !== null && hasRemark ? 'not-applicable' : 'unanswered'
}
