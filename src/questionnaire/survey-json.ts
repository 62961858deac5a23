/**
 * Converts texts from `{ nl, en }` to the notation of SurveyJS, `{ default, en }`, at any depth; the default is Dutch.
 */
export function withDefault(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withDefault)
  if (typeof node !== 'object' || node === null) return node
  if ('nl' in node && 'en' in node) return { default: node.nl, en: node.en }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withDefault(value)]))
}

/** Converts texts from `{ default, en }` to `{ nl, en }`, at any depth. */
export function inBothLanguages(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(inBothLanguages)
  if (typeof node !== 'object' || node === null) return node
  if ('default' in node && 'en' in node) {
    const { default: nl, ...others } = node
    return { nl, ...others }
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inBothLanguages(value)]))
}
