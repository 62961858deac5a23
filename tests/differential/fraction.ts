/** An exact fraction. The denominator is above 0. */
export interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

export const fraction = (over: number | bigint, under: number | bigint = 1): Fraction =>
  simplify(BigInt(over), BigInt(under))
export const add = (a: Fraction, b: Fraction): Fraction =>
  simplify(a.over * b.under + b.over * a.under, a.under * b.under)
export const times = (a: Fraction, b: Fraction): Fraction => simplify(a.over * b.over, a.under * b.under)
export const divide = (a: Fraction, b: Fraction): Fraction => simplify(a.over * b.under, a.under * b.over)
export const isBelow = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under
export const sum = (parts: readonly Fraction[]): Fraction => parts.reduce(add, fraction(0))
export const mean = (parts: readonly Fraction[]): Fraction => divide(sum(parts), fraction(parts.length))
export const toNumber = (a: Fraction): number => Number((a.over * 10n ** 15n) / a.under) / 1e15

function simplify(over: bigint, under: bigint): Fraction {
  const divisor = greatestCommonDivisor(over < 0n ? -over : over, under)
  return { over: over / divisor, under: under / divisor }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b)
}
