import { findExcess } from './json-excess.ts'
import { findJsonFault } from './json-fault.ts'
import { error, type Problem, type Result } from './problem.ts'

/** Limits for any JSON text that comes in from outside. */
export const jsonLimits = { bytes: 10_000_000, depth: 32, values: 100_000 } as const

/** Keys that reach into JavaScript's own objects. No honest file has them. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Parses JSON from outside. Refuses what is empty, larger than `jsonLimits.bytes` (counted in UTF-16 units, which is never
 * more than the bytes of the file), nested deeper than `jsonLimits.depth`, holds more values than `jsonLimits.values` (far more than
 * a person writes; each can cost several Problems), or has keys that reach into the language.
 */
export function parseJson(text: string): Result<unknown> {
  if (text.length > jsonLimits.bytes) return refuse(error('too-large', '', { megabytes: jsonLimits.bytes / 1_000_000 }))
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (source.trim() === '') return refuse(error('empty', ''))
  // A text in which so many values fit is measured before it is parsed: parsing it may take seconds.
  const excess = source.length > 2 * jsonLimits.values ? findExcess(source, jsonLimits) : null
  if (excess === 'values') return refuse(error('too-many', '', { values: jsonLimits.values }))
  if (excess === 'depth') return refuse(error('too-deep', '', { depth: jsonLimits.depth }))
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return refuse(error('not-json', '', place(source, findJsonFault(source))))
  }
  if (isDeeper(value, jsonLimits.depth)) return refuse(error('too-deep', '', { depth: jsonLimits.depth }))
  const forbidden: Problem[] = []
  if (mayHoldForbiddenKey(source)) findForbiddenKeys(value, '', forbidden)
  return forbidden.length > 0 ? { ok: false, problems: forbidden } : { ok: true, value, warnings: [] }
}

const refuse = (problem: Problem): Result<never> => ({ ok: false, problems: [problem] })

/** Whether a value is nested deeper than `depth`; never looks deeper than that itself. */
function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1))
}

/** A key may be written with escapes, so a backslash-u anywhere calls for a look as well. */
const mayHoldForbiddenKey = (source: string): boolean => source.includes('\\u') || [...forbiddenKeys].some((key) => source.includes(key))

function findForbiddenKeys(value: unknown, path: string, found: Problem[]): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const here = Array.isArray(value) ? `${path}[${key}]` : joinPath(path, key)
    if (!Array.isArray(value) && forbiddenKeys.has(key)) found.push(error('forbidden-key', here, { key }))
    else findForbiddenKeys(inner, here, found)
  }
}

/** `a.b` from `a` and `b`; just `b` at the top. */
export const joinPath = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

/** Line and column, both from 1, of a position. */
function place(source: string, at: number): { line: number; column: number } {
  const before = source.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
