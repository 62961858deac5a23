/**
 * Whether an external referee is installed. Its tests are skipped where it is not, by name; where
 * `COHESIETOETS_REFEREES` is `required`, as in continuous integration, its absence is a failure.
 */
export function referee(name: string, isInstalled: boolean): boolean {
  if (!isInstalled && process.env['COHESIETOETS_REFEREES'] === 'required')
    throw new Error(`These tests need ${name}, which is not installed`)
  return isInstalled
}
