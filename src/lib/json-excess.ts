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
  /** Characters since the start of the string or the last escape sequence in it. */
  let plain = 0
  const skip = plainTextSkipper(source)
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at)
    if (isQuoted) {
      plain += 1
      if (code === backslash) {
        at += 1
        plain = 0
        if (isBreak(source, at)) lines += 1
      } else if (code === quote) isQuoted = false
      else if (code === nextLine || code === lineSeparator || code === paragraphSeparator) lines += 1
      else if (plain >= long) at = skip(at) - 1
    } else if (code === quote) {
      isQuoted = true
      plain = 0
    } else if (code === comma) values += 1
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

/**
 * Returns the first index from `at` on at which a string of the JSON text may end or hold a line break. Searches for
 * each of these characters only once, however often it is asked, as long as the index grows.
 */
function plainTextSkipper(source: string): (at: number) => number {
  const next = special.map((character) => ({ character, at: -1 }))
  return (from) => {
    let first = source.length
    for (const each of next) {
      if (each.at < from) {
        const found = source.indexOf(each.character, from)
        each.at = found < 0 ? Infinity : found
      }
      if (each.at < first) first = each.at
    }
    return first
  }
}

/** Whether the escape sequence whose letter is at `at` is a line break. */
const isBreak = (source: string, at: number): boolean =>
  source[at] === 'n' ||
  source[at] === 'r' ||
  (source[at] === 'u' && /^(?:000[a-d]|0085|202[89])$/i.test(source.slice(at + 1, at + 5)))

/** Line breaks that may occur unescaped in a JSON text. */
const [nextLine, lineSeparator, paragraphSeparator] = [0x85, 0x2028, 0x2029]
/** After so many plain characters it is faster to search for the next special one. */
const long = 100
const special = ['"', '\\', '\u0085', '\u2028', '\u2029']
const [quote, backslash, comma, openList, closeList, openObject, closeObject] = [
  0x22, 0x5c, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d
]
