/** What may be in the product. All ask no more than to keep a notice; EUPL-1.2 is our own. */
const allowed: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  'EUPL-1.2'
])

/** Packages under another licence, each looked at, and why it may come along. */
export const licenceExceptions: Readonly<Record<string, string>> = {
  pako: 'MIT AND Zlib: the zlib licence asks no more than to mark changed sources'
}

/** Whether an SPDX expression lets us take the package: one side of an OR is enough, an AND needs all. Nested expressions are refused. */
export function isAllowedLicence(expression: string): boolean {
  const plain = /^\(([^()]*)\)$/.exec(expression)?.[1] ?? expression
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence)))
}
