import { isRecord } from '#lib/record.ts'
import type { Dice } from '../support/random.ts'
import { hostileNames, hostileValues } from './hostile.ts'

type Path = readonly (string | number)[]

/** The place of every value, each one level deeper as likely as its parent. Null means the value itself. */
function somewhere(value: unknown, dice: Dice, path: Path = []): Path {
  const keys: Path = Array.isArray(value) ? [...value.keys()] : isRecord(value) ? Object.keys(value) : []
  if (keys.length === 0 || (path.length > 0 && dice.chance(0.25))) return path
  const key = dice.pick(keys)
  return somewhere((value as Record<string | number, unknown>)[key], dice, [...path, key])
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[key] : undefined,
    value
  )

/** The value with the part at a path replaced: by no entry, one, or several. Names may come twice; the last counts. */
function changeAt(
  value: unknown,
  path: Path,
  change: (key: string | number, inner: unknown) => readonly (readonly [string | number, unknown])[]
): unknown {
  const [key, ...rest] = path
  if (key === undefined) return change('', value)[0]?.[1]
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value as object)
  const changed = entries.flatMap(([name, inner]) =>
    name !== key
      ? [[name, inner] as const]
      : rest.length > 0
        ? [[name, changeAt(inner, rest, change)] as const]
        : change(name, inner)
  )
  return Array.isArray(value) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed)
}

/** A number, text or list similar to the original. */
function alike(value: unknown, dice: Dice): unknown {
  if (typeof value === 'number') return dice.pick([value + 1, value - 1, -value, value * 1e6, value / 3, String(value)])
  if (typeof value === 'string')
    return dice.pick([
      `${value}x`,
      value.slice(1),
      value.toUpperCase(),
      `${value}${value}`,
      value.replaceAll('-', '_'),
      `${value}\u0000`,
      `\ud800${value}`,
      Number(value)
    ])
  if (Array.isArray(value))
    return dice.pick<unknown>([
      [...value, ...value],
      value.toReversed(),
      value.slice(1),
      Object.fromEntries(value.entries()),
      [value]
    ])
  if (isRecord(value))
    return dice.pick<unknown>([
      Object.values(value),
      Object.fromEntries(Object.entries(value).toReversed()),
      { ...value, [dice.pick(hostileNames)]: 1 },
      [value]
    ])
  return dice.pick(hostileValues)
}

/**
 * A document that is still JSON, with one to five of its values removed, moved, renamed or replaced. `other` supplies
 * values.
 */
export function mutateJson(json: unknown, dice: Dice, other: unknown): unknown {
  let changed = json
  for (let left = 1 + (dice.chance(0.5) ? Math.floor(dice.next() * 5) : 0); left > 0; left -= 1) {
    const path = somewhere(changed, dice)
    const lent = valueAt(other, somewhere(other, dice))
    changed = changeAt(changed, path, (key, inner) => {
      switch (Math.floor(dice.next() * 7)) {
        case 0:
          return path.length === 0 ? [[key, lent]] : []
        case 1:
        case 2:
          return [[key, dice.pick(hostileValues)]]
        case 3:
          return [[key, alike(inner, dice)]]
        case 4:
          return [[key, lent]]
        case 5:
          return [
            [key, inner],
            [dice.pick(hostileNames), dice.chance(0.5) ? inner : dice.pick(hostileValues)]
          ]
        default:
          return [[typeof key === 'string' ? dice.pick([...hostileNames, `${key}x`, key.slice(1)]) : key, inner]]
      }
    })
  }
  return changed
}
