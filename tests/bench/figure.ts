/** One line of the table. */
export interface Figure {
  readonly name: string
  readonly value: string
  /** The target, where there is one. */
  readonly mark?: string
}

/** A number with a few significant digits, and spaces between thousands. */
export const amount = (value: number): string => {
  const [whole = '0', decimals] = (value >= 100 ? Math.round(value).toString() : value.toPrecision(3)).split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ' ')}${decimals === undefined ? '' : `.${decimals}`}`
}

/** Processor time of this process that some work takes, in milliseconds. */
export async function cpuOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
