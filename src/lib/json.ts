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
  const content = new Content(value)
  if (content.fault === 'depth') return refuse(error('too-deep', '', { depth: fileLimits.depth }))
  const problems: Problem[] = []
  if (content.fault === 'forbidden') findProblems(value, '', problems)
  // Parsing kept one of the duplicate names; another reader may keep another. Finding them is slower than counting.
  if (countNames(source) !== content.names)
    problems.push(...findRepeats(source, namesTold).map((path) => error('repeated-name', path)))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value, warnings: [] }
}

/**
 * Parses JSON from outside, as `parseJson` does, and checks the value. Returns the problems of whichever step fails.
 */
export function readJson<Checked>(text: string, check: (json: unknown) => Result<Checked>): Result<Checked> {
  const json = parseJson(text)
  return json.ok ? check(json.value) : json
}

const refuse = (problem: Problem): Result<never> => ({ ok: false, problems: [problem] })

/** What a parsed value contains, from one walk. */
class Content {
  /** The number of fields in all its objects; not complete when it is too deep. */
  names = 0
  /** `depth` when it is nested deeper than the limit, `forbidden` when it has something that `findProblems` reports. */
  fault: 'depth' | 'forbidden' | null = null

  constructor(value: unknown) {
    this.look(value, fileLimits.depth)
  }

  private look(value: unknown, depth: number): void {
    if (typeof value === 'number' && !Number.isFinite(value)) this.fault ??= 'forbidden'
    if (typeof value !== 'object' || value === null) return
    if (depth === 0) this.fault = 'depth'
    else if (Array.isArray(value)) for (const inner of value) this.look(inner, depth - 1)
    else this.lookInObject(value as Readonly<Record<string, unknown>>, depth - 1)
  }

  private lookInObject(object: Readonly<Record<string, unknown>>, depth: number): void {
    const keys = Object.keys(object)
    this.names += keys.length
    for (const key of keys) if (forbiddenKeys.has(key)) this.fault ??= 'forbidden'
    for (const inner of Object.values(object)) if (typeof inner !== 'string') this.look(inner, depth)
  }
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
