/** The largest of many numbers; 0 when there are none or all are below it. `Math.max` takes no more than some 100,000. */
export function largest(values: Iterable<number>): number {
  let most = 0
  for (const value of values) if (value > most) most = value
  return most
}
