interface Limits {
  readonly depth: number
  readonly values: number
  /** Line breaks in all strings together. */
  readonly lines: number
}

/** The first limit that a JSON text exceeds, found without parsing it; null when it exceeds none. */
export function findExcess(source: string, limits: Limits): keyof Limits | null {
  let depth = 0
  let values = 1
  let lines = 0
  let isQuoted = false
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at)
    if (isQuoted) {
      if (code === backslash) {
        at += 1
        if (isBreak(source, at)) lines += 1
      } else if (code === quote) isQuoted = false
      else if (code === nextLine || code === lineSeparator || code === paragraphSeparator) lines += 1
    } else if (code === quote) isQuoted = true
    else if (code === comma) values += 1
    else if (code === openList || code === openObject) {
      depth += 1
      values += 1
    } else if (code === closeList || code === closeObject) depth -= 1
    if (depth > limits.depth) return 'depth'
    if (values > limits.values) return 'values'
    if (lines > limits.lines) return 'lines'
  }
  return null
}

/** Whether the escape sequence whose letter is at `at` is a line break. */
const isBreak = (source: string, at: number): boolean =>
  source[at] === 'n' ||
  source[at] === 'r' ||
  (source[at] === 'u' && /^(?:000[a-d]|0085|202[89])$/i.test(source.slice(at + 1, at + 5)))

/** Line breaks that may occur unescaped in a JSON text. */
const [nextLine, lineSeparator, paragraphSeparator] = [0x85, 0x2028, 0x2029]
const [quote, backslash, comma, openList, closeList, openObject, closeObject] = [
  0x22, 0x5c, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d
]
