import type { AdviceSubject } from '#advice/catalogue.ts'
import { exact, mayBePublished, countOfPart } from './floor.ts'
import type { AdviceCounts, CheckCounts } from './types.ts'

/** The subject of an advice; null for an advice that no version knows. */
export type SubjectOf = (advice: string) => AdviceSubject | null

/**
 * Advice on a check is given as often as the answer it follows from, so it is published only where the count of that
 * answer is.
 */
export function publicAdvice(
  { id, given, adopted, refused, resolved }: AdviceCounts,
  drafts: number,
  subject: AdviceSubject | null,
  checks: readonly CheckCounts[]
): readonly AdviceCounts[] {
  const [all, taken, declined, gone] = [given, adopted, refused, resolved].map(exact) as [
    number,
    number,
    number,
    number
  ]
  if (subject?.kind === 'check') {
    const check = checks.find((each) => each.id === subject.check)
    const answers = subject.level === 'unknown' ? check?.unknown : check?.levels[subject.level]
    if (answers == null || !mayBePublished(answers - all)) return []
  }
  if (countOfPart(all, drafts) === null) return []
  const parts = [all - taken - declined, taken, declined]
  const isTold = parts.every(mayBePublished)
  return [
    {
      id,
      given,
      adopted: isTold ? taken : null,
      refused: isTold ? declined : null,
      resolved: mayBePublished(gone) && mayBePublished(drafts - all - gone) ? gone : null
    }
  ]
}
