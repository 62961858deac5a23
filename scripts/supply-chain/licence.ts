/** Licences that the product may contain. All of them only require keeping a notice; EUPL-1.2 is our own. */
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

/** Packages under another licence, each reviewed, with the reason why it may ship. */
export const licenceExceptions: Readonly<Record<string, string>> = {
  pako: 'MIT AND Zlib: the zlib licence asks no more than to mark changed sources'
}

/**
 * Whether an SPDX expression permits the package: one side of an OR is enough, an AND needs all. Nested expressions are
 * refused.
 */
export function isAllowedLicence(expression: string): boolean {
  const plain = /^\(([^()]*)\)$/.exec(expression)?.[1] ?? expression
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence)))
}
