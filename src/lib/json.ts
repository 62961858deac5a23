import { findJsonFault } from './json-fault.ts'
import { countNames, findRepeats } from './json-repeats.ts'
import { fileLimits, namesTold } from './limits.ts'
import { error, type Problem, type Result } from './problem.ts'
import { isBlank } from './blank.ts'
import { checkFits } from './json-fits.ts'

/** Keys that reach into JavaScript's own objects; no honest file has them. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Parses JSON from outside. Refuses an empty text, a text that exceeds one of `fileLimits` (all far more than a person
 * writes), duplicate names in one object, numbers that are too large for JavaScript, and keys that reach into the
 * language.
 */
export function parseJson(text: string): Result<unknown> {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  // A short text can exceed only the depth, which is checked below.
  const misfit = source.length > fileLimits.lines ? checkFits(source) : null
  if (misfit !== null) return refuse(misfit)
  if (isBlank(source)) return refuse(error('empty', ''))
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return refuse(error('not-json', '', place(source, findJsonFault(source))))
  }
  const fault = faultIn(value, fileLimits.depth)
  if (fault === 'depth') return refuse(error('too-deep', '', { depth: fileLimits.depth }))
  const problems: Problem[] = []
  if (fault === 'content') findProblems(value, '', problems)
  // Parsing kept one of several duplicate names, and another reader may keep another. Looking for them takes longer.
  if (countNames(source) !== countKeys(value))
    problems.push(...findRepeats(source, namesTold).map((path) => error('repeated-name', path)))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value, warnings: [] }
}

function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
  let count = Array.isArray(value) ? 0 : inner.length
  for (const each of inner) if (typeof each === 'object') count += countKeys(each)
  return count
}

const refuse = (problem: Problem): Result<never> => ({ ok: false, problems: [problem] })

/**
 * Whether a value is nested deeper than `depth`, or contains something that `findProblems` reports. Never looks deeper
 * than `depth`.
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

/** Adds a problem for each key that reaches into the language and each number that is too large. */
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

/** `a.b` from `a` and `b`; `b` alone at the top level. */
export const joinPath = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

/** Line and column of a position, both from 1. */
function place(source: string, at: number): { line: number; column: number } {
  const before = source.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
