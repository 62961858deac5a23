import { isBlank } from '#lib/blank.ts'
import { joinPath } from '#lib/json.ts'
import { warning, type Problem } from '#lib/problem.ts'
import { isRecord } from '#lib/record.ts'

/** Keys whose values are texts for people. All other strings are ids, expressions or sources. */
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
  'note',
  'study'
])

/**
 * Converts the texts of a definition from `{ default, en }`, as SurveyJS writes them, to `{ nl, en }`. A text in one
 * language is used for both, with the warning `missing-translation`.
 */
export function localise(
  definition: unknown,
  path: string
): { readonly value: unknown; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const value = walk(definition, path, problems)
  return { value, problems }
}

function walk(node: unknown, path: string, problems: Problem[]): unknown {
  if (Array.isArray(node)) return node.map((entry, index) => walk(entry, `${path}[${keyOf(entry) ?? index}]`, problems))
  if (!isRecord(node)) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      const here = joinPath(path, key)
      return [key, textKeys.has(key) && isText(value) ? text(value, here, problems) : walk(value, here, problems)]
    })
  )
}

type TextJson = string | { readonly default: unknown; readonly en?: unknown }

const isText = (value: unknown): value is TextJson =>
  typeof value === 'string' || (isRecord(value) && Object.hasOwn(value, 'default'))

function text(json: TextJson, path: string, problems: Problem[]): unknown {
  const { default: nl, ...others } = typeof json === 'string' ? { default: json } : json
  if (!isBlank(others.en)) return { nl, ...others }
  problems.push(warning('missing-translation', path, { language: 'en' }))
  return { nl, ...others, en: nl }
}

function keyOf(entry: unknown): string | undefined {
  if (!isRecord(entry)) return undefined
  const key = entry['name'] ?? entry['id'] ?? entry['value']
  return typeof key === 'string' || typeof key === 'number' ? String(key) : undefined
}
