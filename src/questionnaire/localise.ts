import { error, type Problem } from '#lib/problem.ts'
import { joinPath } from '#lib/json.ts'
import { isRecord } from '#lib/record.ts'
import type { Text } from './types.ts'
import { isBlank } from '#lib/blank.ts'

/** Keys whose string values are texts for people. All other strings are ids, expressions or sources. */
const textKeys: ReadonlySet<string> = new Set([
  'title',
  'description',
  'text',
  'commentText',
  'label',
  'meaning',
  'short',
  'why',
  'counts',
  'good',
  'weak',
  'do',
  'note'
])

/**
 * Merges the English overlay into a Dutch definition: every text becomes `{ nl, en }`. The overlay has the shape of the
 * definition, with lists written as objects by `name`, `id` or `value`.
 *
 * Problems: `missing-translation` for a text without English, `stale-translation` for English without a text.
 */
export function localise(
  definition: unknown,
  overlay: unknown,
  path: string
): { readonly value: unknown; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const value = walk(definition, overlay, path, problems)
  return { value, problems }
}

function walk(node: unknown, overlay: unknown, path: string, problems: Problem[]): unknown {
  if (Array.isArray(node)) {
    const keys = node.map(keyOf)
    reportStale(overlay, keys, path, problems)
    return node.map((entry, index) =>
      walk(entry, entryOf(overlay, keys[index]), `${path}[${keys[index] ?? index}]`, problems)
    )
  }
  if (!isRecord(node)) return node
  reportStale(overlay, Object.keys(node), path, problems)
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      const here = joinPath(path, key)
      const translated = entryOf(overlay, key)
      return [
        key,
        textKeys.has(key) && typeof value === 'string'
          ? text(value, translated, here, problems)
          : walk(value, translated, here, problems)
      ]
    })
  )
}

function text(nl: string, en: unknown, path: string, problems: Problem[]): Text {
  if (isBlank(en)) problems.push(error('missing-translation', path, { language: 'en' }))
  return { nl, en: typeof en === 'string' ? en : nl }
}

function reportStale(overlay: unknown, keys: readonly (string | undefined)[], path: string, problems: Problem[]): void {
  if (!isRecord(overlay)) return
  const known = new Set(keys)
  for (const key of Object.keys(overlay))
    if (!known.has(key)) problems.push(error('stale-translation', joinPath(path, key), { language: 'en' }))
}

const entryOf = (overlay: unknown, key: string | undefined): unknown =>
  isRecord(overlay) && key !== undefined && Object.hasOwn(overlay, key) ? overlay[key] : undefined

function keyOf(entry: unknown): string | undefined {
  if (!isRecord(entry)) return undefined
  const key = entry['name'] ?? entry['id'] ?? entry['value']
  return typeof key === 'string' || typeof key === 'number' ? String(key) : undefined
}
