import type { ExpressionReader } from './read-expression.ts'
import type { AdviceJson } from './schema.ts'
import type { Advices, AdviceText, Count } from './types.ts'

/**
 * Converts `advice.json` to domain types. Leaves out rules whose expression cannot be parsed; the reader collects the
 * problem.
 */
export function buildAdvices(json: AdviceJson, questionNames: readonly string[], reader: ExpressionReader): Advices {
  return {
    owners: Object.fromEntries(Object.entries(json.owners).map(([id, owner]) => [id, owner.label])),
    counts: buildCounts(json.counts, questionNames),
    checks: new Map(Object.entries(json.checks).map(([id, byLevel]) => [id, byLevelAndUnknown(byLevel)])),
    rules: withExpressions(json.rules, 'advice.rules', reader),
    futures: new Map(Object.entries(json.futures ?? {})),
    evidence: json.evidence ?? null,
    contradictions: withExpressions(json.contradictions, 'advice.contradictions', reader),
    referrals: withExpressions(json.referrals, 'advice.referrals', reader).map(({ title, url, ...referral }) => ({
      ...referral,
      name: title,
      url: url ?? null
    }))
  }
}

function byLevelAndUnknown(json: AdviceJson['checks'][string]): {
  levels: readonly AdviceText[]
  unknown: AdviceText | null
} {
  const levels: AdviceText[] = []
  for (let advice = json[0]; advice !== undefined; advice = json[levels.length]) levels.push(advice)
  return { levels, unknown: json['unknown'] ?? null }
}

/** Counts over the same pattern share one list, so that their answers are counted once. */
function buildCounts(json: AdviceJson['counts'], questionNames: readonly string[]): readonly Count[] {
  const lists = new Map<string, readonly string[]>()
  return Object.entries(json).map(([name, count]): Count => {
    if ('levels' in count) return { kind: 'levels', name, of: count.levels }
    const pattern = typeof count.questions === 'string' ? count.questions : null
    const questions =
      pattern === null ? [count.questions].flat() : (lists.get(pattern) ?? matching(pattern, questionNames))
    if (pattern !== null) lists.set(pattern, questions)
    return {
      kind: 'answers',
      name,
      questions,
      values: count.values ?? null,
      except: count.except ?? null,
      prefix: pattern?.replace(/\*$/, '') ?? ''
    }
  })
}

/** Names that match a pattern such as `group-*`, without checks. */
function matching(pattern: string, names: readonly string[]): readonly string[] {
  const prefix = pattern.replace(/\*$/, '')
  return names.filter((name) => (pattern.endsWith('*') ? name.startsWith(prefix) : name === pattern))
}

function withExpressions<T extends { readonly id: string; readonly when: string }>(
  rules: readonly T[],
  path: string,
  reader: ExpressionReader
) {
  return rules.flatMap((rule) => {
    const when = reader.read(rule.when, `${path}[${rule.id}].when`)
    return when === null ? [] : [{ ...rule, when }]
  })
}
