import type { Shoes } from './types.ts'

/** An imaginary participant: the index of a place in the room. */
export type Imaginary = number

/** The size of a course. */
export const imaginaryPeople: readonly Imaginary[] = Array.from({ length: 30 }, (_, person) => person)

/** The first ones do not change their minds, and are far from the others. */
const firm = 4
/** The next ones need nearly all of the time, and those after them need more. */
const [slow, late] = [12, 15]

interface Question {
  readonly check: string
  readonly levels: number
  /** Whether it is the ballot after the talk. */
  readonly second: boolean
  /** In whose place they vote. */
  readonly as: Shoes | undefined
}

interface ImaginaryAnswer {
  /** Null: does not know. */
  readonly level: number | null
  /** Seconds after the opening of the ballot. */
  readonly after: number
}

/**
 * The answer of an imaginary participant: always the same to the same question. On two checks of five the room is
 * divided at first; after the talk nearly all agree, except the firm ones.
 */
export function imaginaryAnswer(person: Imaginary, { check, levels, second, as }: Question): ImaginaryAnswer {
  const chance = (about: string): number => chanceOf(`${check} ${about} ${person}`)
  const ballot = second ? 'second' : 'first'
  const after =
    person >= firm && person < slow
      ? 14 + chance(`${ballot} time`) * 15
      : person >= slow && person < late
        ? 32 + chance(`${ballot} time`) * 15
        : 2 + chance(`${ballot} time`) * 12
  const highest = levels - 1
  const middle = Math.min(highest - 1, 1 + Math.floor(chanceOf(`${check} middle`) * Math.max(1, levels - 2)))
  if (person < firm) return { level: middle * 2 > highest ? 0 : highest, after }
  if (as !== undefined) return { level: within(middle - Math.floor(chance(as) * 2.5), highest), after }
  if (second) return { level: within(middle - Number(chance('drift') < 0.2), highest), after }
  if (chance('knows') < 0.1) return { level: null, after }
  const isDivided = chanceOf(`${check} divided`) < 0.4
  const step = isDivided ? Math.floor(chance('step') * levels) - middle : Math.floor(chance('step') * 3) - 1
  return { level: within(middle + step, highest), after }
}

const within = (level: number, highest: number): number => Math.min(highest, Math.max(0, level))

/** A number from 0 up to 1 that depends on the text alone: the FNV-1a hash, mixed once more. */
function chanceOf(text: string): number {
  let hash = 0x81_1c_9d_c5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32
}
