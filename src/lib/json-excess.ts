/** The first limit that a JSON text exceeds, found without parsing it; null when it keeps to both. */
export function findExcess(source: string, limits: { readonly depth: number; readonly values: number }): 'depth' | 'values' | null {
  let depth = 0
  let values = 1
  let isQuoted = false
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at)
    if (isQuoted) {
      if (code === backslash) at += 1
      else if (code === quote) isQuoted = false
    } else if (code === quote) isQuoted = true
    else if (code === comma) values += 1
    else if (code === openList || code === openObject) {
      depth += 1
      values += 1
    } else if (code === closeList || code === closeObject) depth -= 1
    if (depth > limits.depth) return 'depth'
    if (values > limits.values) return 'values'
  }
  return null
}

const [quote, backslash, comma, openList, closeList, openObject, closeObject] = [0x22, 0x5c, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d]
