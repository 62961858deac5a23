const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** What may come next. `-or-end`: right after an opening bracket, where its closing bracket may follow. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'after-value'

/**
 * The position (from 0) of the first character at which a text stops being JSON; its length when it is valid JSON. A
 * faulty string counts from its opening quote. Needed because `JSON.parse` reports the place differently in every
 * browser, or not at all.
 */
export function findJsonFault(source: string): number {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = skipSpace(source, 0)
  while (at < source.length || expected !== 'after-value' || open.length > 0) {
    const next = source.charAt(at)
    const closes =
      next !== '' && next === closing(open.at(-1)) && (expected === 'after-value' || expected.endsWith('-or-end'))
    if (closes) {
      open.pop()
      expected = 'after-value'
      at += 1
    } else if (expected === 'after-value') {
      if (next !== ',' || open.length === 0) return at
      expected = open.at(-1) === '{' ? 'key' : 'value'
      at += 1
    } else if (expected === 'key' || expected === 'key-or-end') {
      const end = skipText(source, at)
      if (end === null) return at
      at = skipSpace(source, end)
      if (source.charAt(at) !== ':') return at
      expected = 'value'
      at += 1
    } else if (next === '{' || next === '[') {
      open.push(next)
      expected = next === '{' ? 'key-or-end' : 'value-or-end'
      at += 1
    } else {
      const end = skipText(source, at) ?? skip(plain, source, at)
      if (end === null) return at
      expected = 'after-value'
      at = end
    }
    at = skipSpace(source, at)
  }
  return at
}

const closing = (opened: string | undefined): string | undefined =>
  opened === '{' ? '}' : opened === '[' ? ']' : undefined

/** The end of a match of the pattern at a position; null when it does not match. */
function skip(pattern: RegExp, source: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : null
}

function skipSpace(source: string, from: number): number {
  let at = from
  while (at < source.length && ' \t\r\n'.includes(source.charAt(at))) at += 1
  return at
}

/** The end of a string. A loop, because one pattern for a long text would exhaust the regular expression engine. */
function skipText(source: string, from: number): number | null {
  if (source.charAt(from) !== '"') return null
  let at: number | null = from + 1
  while (at !== null && at < source.length) {
    const code = source.charCodeAt(at)
    if (code === 34) return at + 1
    if (code < 32) return null
    at = code === 92 ? skip(escaped, source, at) : at + 1
  }
  return null
}
