/** The number of field names in a JSON text, which must be valid JSON. */
export function countNames(source: string): number {
  let count = 0
  for (let at = source.indexOf('"'); at >= 0;) {
    const end = endOfText(source, at)
    if (isName(source, end)) count += 1
    at = source.indexOf('"', end)
  }
  return count
}

/**
 * The paths of names that occur more than once in one object of a JSON text, which must be valid JSON. Returns at most
 * `most`.
 */
export function findRepeats(source: string, most: number): readonly string[] {
  const found = new Set<string>()
  const open: { readonly names: Set<string>; readonly isList: boolean; step: string | number }[] = []
  for (let at = 0; at < source.length && found.size < most; at += 1) {
    const sign = source.charAt(at)
    const inside = open.at(-1)
    if (sign === '{' || sign === '[') open.push({ names: new Set(), isList: sign === '[', step: 0 })
    else if (sign === '}' || sign === ']') open.pop()
    else if (sign === ',' && inside?.isList === true) inside.step = Number(inside.step) + 1
    else if (sign === '"') {
      const end = endOfText(source, at)
      if (inside !== undefined && isName(source, end)) {
        const name = String(JSON.parse(source.slice(at, end)))
        inside.step = name
        if (inside.names.has(name)) found.add(pathOf(open))
        inside.names.add(name)
      }
      at = end - 1
    }
  }
  return [...found]
}

const pathOf = (open: readonly { readonly isList: boolean; readonly step: string | number }[]): string =>
  open.map(({ isList, step }, at) => (isList ? `[${step}]` : `${at === 0 ? '' : '.'}${step}`)).join('')

/**
 * The position after the closing quote of the string that opens at `from`: the first quote after an even number of
 * backslashes.
 */
function endOfText(source: string, from: number): number {
  for (let end = source.indexOf('"', from + 1); end >= 0; end = source.indexOf('"', end + 1)) {
    let before = end - 1
    while (source.charCodeAt(before) === backslash) before -= 1
    if ((end - before) % 2 === 1) return end + 1
  }
  return source.length
}

const backslash = 0x5c

/** Whether the string that ends here is the name of a field. */
function isName(source: string, end: number): boolean {
  let at = end
  while (' \t\r\n'.includes(source.charAt(at)) && at < source.length) at += 1
  return source.charAt(at) === ':'
}
