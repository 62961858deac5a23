import { visibleText } from '#lib/blank.ts'
import { medianOf } from '#lib/median.ts'
import type { Finding } from '#outcome/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { levelsOf, type Cell, type CheckComparison } from './comparison.ts'
import type { ScoredReview } from './score-review.ts'

/** Compares what reviewers found on one check. Null when none of them was asked. */
export function compareCheck(
  name: string,
  scored: readonly ScoredReview[],
  questionnaire: Questionnaire
): CheckComparison | null {
  const check = questionnaire.checks.get(name)
  const cells = scored.flatMap(({ review, visible, findings }): readonly Cell[] => {
    const finding = findings.get(name)
    if (finding === undefined) return []
    const remark = check === undefined ? undefined : visible.answers[check.remarkName]
    return [
      {
        reviewer: review.reviewer.id,
        outcome: finding.outcome,
        level: finding.level,
        evidence: finding.evidence,
        confidence: review.confidence[name] ?? null,
        remark: visibleText(remark)
      }
    ]
  })
  if (check === undefined || cells.every(({ outcome }) => outcome === 'hidden')) return null
  const levels = [...levelsOf({ cells })].sort((a, b) => a - b)
  return {
    check: name,
    theme: check.theme,
    weight: check.weight,
    gate: check.gate,
    cells,
    counts: check.levels.map((_, level) => levels.filter((given) => given === level).length),
    median: medianOf(levels),
    spread: spreadOf(levels),
    unanimous: unanimousOf(cells)
  }
}

function spreadOf(sorted: readonly number[]): number | null {
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  return lowest === undefined || highest === undefined ? null : highest - lowest
}

/** A single reviewer is unanimous too. */
function unanimousOf(cells: readonly Cell[]): CheckComparison['unanimous'] {
  const [first] = cells
  if (first === undefined || cells.some(({ outcome, level }) => outcome !== first.outcome || level !== first.level))
    return null
  return answerIn(first)
}

/** The answer that people can agree on: a level or *not applicable*. Null when unknown or unanswered. */
const answerIn = ({ level, outcome }: Pick<Finding, 'level' | 'outcome'>): CheckComparison['unanimous'] =>
  level ?? (outcome === 'not-applicable' ? 'not-applicable' : null)

/** Whether all reviewers gave the answer that was decided. `decided` is the finding in the settled assessment. */
export const isAgreed = (
  { unanimous }: Pick<CheckComparison, 'unanimous'>,
  decided: Pick<Finding, 'level' | 'outcome'> | undefined
): boolean => unanimous !== null && decided !== undefined && answerIn(decided) === unanimous

/** Whether all reviewers gave the same answer and another one was decided. */
export const isOverruled = (
  comparison: Pick<CheckComparison, 'unanimous'>,
  decided: Pick<Finding, 'level' | 'outcome'> | undefined
): boolean => comparison.unanimous !== null && !isAgreed(comparison, decided)
