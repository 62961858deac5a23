import type { Objects, Reference } from './objects.ts'
import { latin1 } from './syntax.ts'

/**
 * Defines the meaning of the palette's numbers: sRGB, by a small profile of our own. Without it the archive standard
 * forbids colour.
 */
export function addOutputIntent(objects: Objects): Reference {
  const profile = objects.add('/N 3', latin1(profileBytes()))
  return objects.add(
    (resolve) =>
      `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile ${resolve(profile)}>>`
  )
}

/** The primaries of sRGB and white, adapted to D50. */
const colours = {
  wtpt: [0.9642, 1, 0.8249],
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141]
} as const

const STEPS = 64

/** An ICC profile, version 2.1: description, rights, white, three primaries and one curve that they share. */
function profileBytes(): Uint8Array {
  const curve = Array.from({ length: STEPS }, (_, at) => Math.round(65535 * linear(at / (STEPS - 1))))
  const tags: readonly (readonly [names: readonly string[], bytes: readonly number[]])[] = [
    [['desc'], [...tag('desc'), ...long(5), ...ascii('sRGB\0'), ...zeros(78)]],
    [['cprt'], [...tag('text'), ...ascii('Public domain\0')]],
    ...Object.entries(colours).map(([name, values]) => [[name], [...tag('XYZ '), ...values.flatMap(fixed)]] as const),
    [
      ['rTRC', 'gTRC', 'bTRC'],
      [...tag('curv'), ...long(STEPS), ...curve.flatMap(short)]
    ]
  ]
  const count = tags.flatMap(([names]) => names).length
  const index: number[] = []
  const body: number[] = []
  for (const [names, bytes] of tags) {
    for (const name of names) index.push(...ascii(name), ...long(132 + count * 12 + body.length), ...long(bytes.length))
    body.push(...bytes, ...zeros(-bytes.length & 3))
  }
  return Uint8Array.from([...header(132 + index.length + body.length), ...long(count), ...index, ...body])
}

/** Its date is that of the standard; a profile must have one. */
function header(size: number): readonly number[] {
  const date = [1999, 10, 18, 0, 0, 0].flatMap(short)
  const [x, y, z] = colours.wtpt
  return [
    ...long(size),
    ...zeros(4),
    ...long(0x02100000),
    ...ascii('mntrRGB XYZ '),
    ...date,
    ...ascii('acsp'),
    ...zeros(28),
    ...fixed(x),
    ...fixed(y),
    ...fixed(z),
    ...zeros(48)
  ]
}

/** Converts an sRGB value to linear light. */
const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

const tag = (name: string): readonly number[] => [...ascii(name), ...zeros(4)]
const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0)
const ascii = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0))
const short = (value: number): readonly number[] => [value >> 8, value & 255]
const long = (value: number): readonly number[] => [...short(value >>> 16), ...short(value & 0xffff)]
const fixed = (value: number): readonly number[] => long(Math.round(value * 65536))
