import { isRecord } from '#lib/record.ts'
import { Dice } from '../support/random.ts'
import { mutateBytes } from './mutate-bytes.ts'
import { mutateJson } from './mutate-json.ts'
import { mutateText } from './mutate-text.ts'
import type { Reader } from './reader.ts'

export interface Case {
  readonly reader: Reader
  readonly bytes: Uint8Array
}

/** Case `number` of a run: the same in every run with the same seed and readers, independent of earlier cases. */
export function makeCase(readers: readonly Reader[], seed: number, number: number): Case {
  const dice = new Dice(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b))
  dice.next()
  const reader = pickReader(readers, dice)
  const bytes = dice.pick(reader.seeds)
  const other = dice.pick(dice.chance(0.2) ? readers.flatMap(({ seeds }) => seeds) : reader.seeds)
  const changed =
    reader.mend !== undefined && dice.chance(0.6)
      ? changeDocument(bytes, other, reader.mend, dice)
      : mutateBytes(bytes, dice, other)
  return { reader, bytes: changed }
}

function pickReader(readers: readonly Reader[], dice: Dice): Reader {
  let left = dice.next() * readers.reduce((sum, { turns }) => sum + turns, 0)
  const found = readers.find(({ turns }) => (left -= turns) < 0)
  return found ?? dice.pick(readers)
}

function changeDocument(
  bytes: Uint8Array,
  other: Uint8Array,
  mend: NonNullable<Reader['mend']>,
  dice: Dice
): Uint8Array {
  const json = parse(bytes)
  if (!isRecord(json)) return mutateBytes(bytes, dice, other)
  const changed = mend(mutateJson(json, dice, parse(other) ?? json), dice)
  const text = JSON.stringify(changed) ?? ''
  const written = dice.chance(0.25) ? mutateText(text, dice) : text
  return dice.chance(0.1) ? mutateBytes(Buffer.from(written), dice, bytes) : Buffer.from(written)
}

const parsed = new WeakMap<Uint8Array, unknown>()

/** Null for text that is not JSON. */
function parse(bytes: Uint8Array): unknown {
  if (!parsed.has(bytes)) {
    let json: unknown = null
    try {
      json = JSON.parse(Buffer.from(bytes).toString())
    } catch {
      /* a PDF, say */
    }
    parsed.set(bytes, json)
  }
  return parsed.get(bytes)
}
