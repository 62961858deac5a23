/** One line of the table. */
export interface Figure {
  readonly name: string
  readonly value: string
  /** What it should come to, where a goal is set. */
  readonly mark?: string
}

/** A number with a few digits that matter, and spaces between thousands. */
export const amount = (value: number): string => {
  const [whole = '0', decimals] = (value >= 100 ? Math.round(value).toString() : value.toPrecision(3)).split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ' ')}${decimals === undefined ? '' : `.${decimals}`}`
}

/** Processor time of this process, in milliseconds, that some work takes. */
export async function cpuOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
