import * as z from 'zod/mini'
import { startOf } from './shorten.ts'
import type { ProblemCode } from './problem-codes.ts'
import { error, type Problem, type Result } from './problem.ts'

// zod compiles its checks with `new Function` where it can; a strict content security policy forbids that.
z.config({ jitless: true })

export { z }

/** A day in a document, or empty. Readers empty invalid days before they check the shape; see `day.ts`. */
export const daySchema = z.union([z.literal(''), z.iso.date()])

/**
 * Checks a value against a schema; every fault becomes a Problem with its path, in the order of the value. When there
 * are too many faults to report (several hundred thousand), that is the only Problem.
 */
export function checkShape<S extends z.ZodMiniType>(schema: S, value: unknown, path = ''): Result<z.output<S>> {
  const result = parse(schema, value)
  if (result === null) return { ok: false, problems: [error('too-many', path, { context: 'faults' })] }
  if (result.success) return { ok: true, value: result.data, warnings: [] }
  return { ok: false, problems: result.error.issues.flatMap((issue) => toProblems(issue, value, path)) }
}

/** Null when there are too many faults: zod passes them as arguments of a function, which overflows the stack. */
function parse<S extends z.ZodMiniType>(schema: S, value: unknown): z.core.util.SafeParseResult<z.output<S>> | null {
  try {
    return schema.safeParse(value)
  } catch (fault) {
    if (fault instanceof RangeError) return null
    throw fault
  }
}

function toProblems(issue: z.core.$ZodIssue, root: unknown, base: string): readonly Problem[] {
  const path = writePath(base, issue.path)
  switch (issue.code) {
    case 'invalid_type':
      return [
        at(root, issue.path) === undefined
          ? error('missing', path)
          : error('wrong-type', path, { expected: issue.expected })
      ]
    case 'unrecognized_keys':
      return issue.keys.map((key) => error('unsupported-property', writePath(path, [key]), { key }))
    case 'invalid_value':
      return [
        at(root, issue.path) === undefined
          ? error('missing', path)
          : error('not-an-option', path, {
              options: issue.values.map(String).join(', '),
              found: preview(at(root, issue.path))
            })
      ]
    case 'invalid_union':
      return [
        at(root, issue.path) === undefined
          ? error('missing', path)
          : error('unsupported-type', path, { found: preview(at(root, issue.path)) })
      ]
    case 'too_small':
      return [error('out-of-range', path, { limit: `≥ ${String(issue.minimum)}` })]
    case 'too_big':
      return [error('out-of-range', path, { limit: `≤ ${String(issue.maximum)}` })]
    case 'invalid_format':
      return [error(codeOfFormat[issue.format] ?? 'bad-id', path, { found: preview(at(root, issue.path)) })]
    case 'custom':
      return [
        at(root, issue.path) === undefined ? error('missing', path) : error('wrong-type', path, { expected: 'object' })
      ]
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return [error('not-allowed', path)]
  }
}

/** What is wrong with a text that does not have its format; an id where nothing else is said. */
const codeOfFormat: Readonly<Record<string, ProblemCode>> = {
  date: 'not-a-date',
  datetime: 'not-a-date',
  'web-page': 'bad-address'
}

/** `a.b[2].c` from a base and the keys below it. */
function writePath(base: string, keys: readonly PropertyKey[]): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`),
    base
  )
}

function at(root: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root
  )
}

/** A value as a message shows it: short and on one line. */
export function preview(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined')
  const line = text.replace(/\s+/g, ' ')
  return line.length > 40 ? `${startOf(line, 39)}…` : line
}
