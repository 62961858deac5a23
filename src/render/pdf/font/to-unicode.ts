/** The table from glyphs to characters, so that text can be read, searched and copied. */
export function toUnicode(shown: readonly number[]): string {
  const hex = (value: number): string => value.toString(16).padStart(4, '0')
  const lines = shown.flatMap((codePoint, code) => (code === 0 ? [] : [`<${hex(code)}><${hex(codePoint)}>`]))
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) => lines.slice(at * 100, at * 100 + 100))
  const maps = blocks.map((block) => `${String(block.length)} beginbfchar\n${block.join('\n')}\nendbfchar`).join('\n')
  return `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n${maps}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend`
}
