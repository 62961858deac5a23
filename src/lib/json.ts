import { findExcess } from './json-excess.ts'
import { findJsonFault } from './json-fault.ts'
import { error, type Problem, type Result } from './problem.ts'
import { isBlank } from './blank.ts'

/** Limits for any JSON text that comes in from outside. */
export const jsonLimits = { bytes: 10_000_000, depth: 32, values: 100_000, lines: 100_000 } as const

/** Keys that reach into JavaScript's own objects. No honest file has them. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Parses JSON from outside. Refuses what is empty, larger than `jsonLimits.bytes` (counted in UTF-16 units, which is never
 * more than the bytes of the file), nested deeper than `jsonLimits.depth`, holds more values than `jsonLimits.values` or texts
 * with more line breaks than `jsonLimits.lines` (both far more than a person writes; each can cost several Problems, or a
 * paragraph), or has numbers too large for JavaScript or keys that reach into the language.
 */
export function parseJson(text: string): Result<unknown> {
  if (text.length > jsonLimits.bytes) return refuse(error('too-large', '', { megabytes: jsonLimits.bytes / 1_000_000 }))
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (isBlank(source)) return refuse(error('empty', ''))
  // A text in which so many values or line breaks fit is measured before it is parsed: parsing it may take seconds.
  const excess = source.length > jsonLimits.lines ? findExcess(source, jsonLimits) : null
  if (excess === 'values') return refuse(error('too-many', '', { values: jsonLimits.values }))
  if (excess === 'lines') return refuse(error('too-many', '', { values: jsonLimits.lines, context: 'lines' }))
  if (excess === 'depth') return refuse(error('too-deep', '', { depth: jsonLimits.depth }))
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return refuse(error('not-json', '', place(source, findJsonFault(source))))
  }
  const fault = faultIn(value, jsonLimits.depth)
  if (fault === 'depth') return refuse(error('too-deep', '', { depth: jsonLimits.depth }))
  const problems: Problem[] = []
  if (fault === 'content') findProblems(value, '', problems)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value, warnings: [] }
}

const refuse = (problem: Problem): Result<never> => ({ ok: false, problems: [problem] })

/**
 * Whether a value is nested deeper than `depth`, or else holds something that `findProblems` tells of. Never looks deeper than
 * `depth` itself.
 */
function faultIn(value: unknown, depth: number): Fault {
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'content'
  if (typeof value !== 'object' || value === null) return null
  if (depth === 0) return 'depth'
  return Array.isArray(value)
    ? faultInList(value, depth - 1)
    : faultInObject(value as Readonly<Record<string, unknown>>, depth - 1)
}

type Fault = 'depth' | 'content' | null

function faultInList(list: readonly unknown[], depth: number): Fault {
  let found: Fault = null
  for (const inner of list) {
    if (typeof inner === 'string') continue
    const fault = faultIn(inner, depth)
    if (fault === 'depth') return fault
    found ??= fault
  }
  return found
}

function faultInObject(object: Readonly<Record<string, unknown>>, depth: number): Fault {
  const fault = faultInList(Object.values(object), depth)
  return fault ?? (Object.keys(object).some((key) => forbiddenKeys.has(key)) ? 'content' : null)
}

/** Keys that reach into the language and numbers that are too large, each at its place. */
function findProblems(value: unknown, path: string, found: Problem[]): void {
  if (typeof value === 'number' && !Number.isFinite(value))
    found.push(error('out-of-range', path, { limit: `± ${Number.MAX_VALUE}` }))
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const here = Array.isArray(value) ? `${path}[${key}]` : joinPath(path, key)
    if (!Array.isArray(value) && forbiddenKeys.has(key)) found.push(error('forbidden-key', here, { key }))
    else findProblems(inner, here, found)
  }
}

/** `a.b` from `a` and `b`; just `b` at the top. */
export const joinPath = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

/** Line and column, both from 1, of a position. */
function place(source: string, at: number): { line: number; column: number } {
  const before = source.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
