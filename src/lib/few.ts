import type { Problem } from './problem.ts'

/**
 * The first `most` problems of one kind, and one that counts the rest, so that nobody has to read a thousand of them.
 */
export function few(problems: readonly Problem[], most: number): readonly Problem[] {
  const [first] = problems
  // Listing the last one takes no more room than counting it.
  if (first === undefined || problems.length <= most + 1) return problems
  const count = problems.length - most
  return [...problems.slice(0, most), { severity: first.severity, code: 'more-of-these', path: '', args: { count } }]
}
