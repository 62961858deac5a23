import { isRecord } from '#lib/record.ts'

/** The answer of a registry about the packages of the lock file. `unknown`: it did not answer, so nothing is known. */
export type Audit =
  | { readonly kind: 'unknown'; readonly reason: string }
  | { readonly kind: 'known'; readonly shipped: readonly string[]; readonly others: readonly string[] }

/**
 * Reads the answer of `npm audit --json`: known vulnerabilities in what ships with the product, and in what only builds
 * and tests it.
 */
export function readAudit(answer: string, shipped: ReadonlySet<string>): Audit {
  const json = parse(answer)
  const found = isRecord(json) ? json['vulnerabilities'] : undefined
  if (!isRecord(found))
    return {
      kind: 'unknown',
      reason: isRecord(json) && typeof json['message'] === 'string' ? json['message'] : 'no answer that can be read'
    }
  const weak = Object.entries(found).map(([name, told]) => ({
    name,
    line: `${name}: ${isRecord(told) ? `${String(told['severity'])}, ${causes(told['via'])}` : ''}`
  }))
  return {
    kind: 'known',
    shipped: weak.filter(({ name }) => shipped.has(name)).map(({ line }) => line),
    others: weak.filter(({ name }) => !shipped.has(name)).map(({ line }) => line)
  }
}

/** Titles of the vulnerabilities, or the packages that cause them. */
const causes = (via: unknown): string =>
  Array.isArray(via)
    ? via
        .map((cause: unknown) =>
          isRecord(cause) ? `${String(cause['title'])} (${String(cause['url'])})` : `through ${String(cause)}`
        )
        .join('; ')
    : ''

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
