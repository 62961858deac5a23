/**
 * The largest of many numbers; 0 when there are none or all are below it. `Math.max` accepts no more than some 100,000
 * arguments.
 */
export function largest(values: Iterable<number>): number {
  let most = 0
  for (const value of values) if (value > most) most = value
  return most
}
