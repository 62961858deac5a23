import type { ExpressionReader } from './read-expression.ts'
import type { AdviceJson } from './schema.ts'
import type { Advices, AdviceText, Count } from './types.ts'

/** Turns `advice.json` into domain types. Rules whose expression cannot be read are left out; the reader has the problem. */
export function buildAdvices(json: AdviceJson, questionNames: readonly string[], reader: ExpressionReader): Advices {
  return {
    owners: Object.fromEntries(Object.entries(json.owners).map(([id, owner]) => [id, owner.label])),
    counts: Object.entries(json.counts).map(([name, count]) => buildCount(name, count, questionNames)),
    checks: new Map(Object.entries(json.checks).map(([id, byLevel]) => [id, byLevelAndUnknown(byLevel)])),
    rules: withExpressions(json.rules, 'advice.rules', reader),
    futures: new Map(Object.entries(json.futures ?? {})),
    evidence: json.evidence ?? null,
    contradictions: withExpressions(json.contradictions, 'advice.contradictions', reader),
    referrals: withExpressions(json.referrals, 'advice.referrals', reader).map(({ title, ...referral }) => ({ ...referral, name: title }))
  }
}

function byLevelAndUnknown(json: AdviceJson['checks'][string]): { levels: readonly AdviceText[]; unknown: AdviceText | null } {
  const levels: AdviceText[] = []
  for (let advice = json[0]; advice !== undefined; advice = json[levels.length]) levels.push(advice)
  return { levels, unknown: json['unknown'] ?? null }
}

function buildCount(name: string, json: AdviceJson['counts'][string], questionNames: readonly string[]): Count {
  if ('levels' in json) return { kind: 'levels', name, of: json.levels }
  const questions = typeof json.questions === 'string' ? matching(json.questions, questionNames) : json.questions
  return { kind: 'answers', name, questions, values: json.values ?? null, except: json.except ?? null, prefix: typeof json.questions === 'string' ? json.questions.replace(/\*$/, '') : '' }
}

/** Names that fit a pattern such as `group-*`; checks are never meant. */
function matching(pattern: string, names: readonly string[]): readonly string[] {
  const prefix = pattern.replace(/\*$/, '')
  return names.filter((name) => (pattern.endsWith('*') ? name.startsWith(prefix) : name === pattern))
}

function withExpressions<T extends { readonly id: string; readonly when: string }>(rules: readonly T[], path: string, reader: ExpressionReader) {
  return rules.flatMap((rule) => {
    const when = reader.read(rule.when, `${path}[${rule.id}].when`)
    return when === null ? [] : [{ ...rule, when }]
  })
}
