/** A range in a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Abbreviations, whose full stop does not end a sentence. */
const shortened =
  /(?:^|[\s([])(?:art|bijv|bv|blz|ca|dhr|mw|mr|dr|drs|ir|ing|prof|e\.?d|etc|excl|incl|fig|gem|jl|m\.?b\.?t|m\.?n|nl|nr|nrs|o\.?a|o\.?g\.?v|d\.?w\.?z|d\.?m\.?v|i\.?p\.?v|i\.?v\.?m|t\.?a\.?v|t\.?b\.?v|t\.?o\.?v|p|pag|par|resp|st|vgl|vs|zgn|e\.?g|i\.?e|cf|no|p{2}|sec|ch|al|approx)$/iu

const shortRow = 200

/** The sentences of a text, in order. Together they cover everything except the white space between them. */
export function sentencesOf(text: string): readonly Span[] {
  // A row of a table is one statement.
  if (text.length <= shortRow && text.includes(' | ')) return [{ start: 0, end: text.length }]
  const spans: Span[] = []
  let start = 0
  for (const { 0: end, index } of text.matchAll(/[.!?…]["'”’)\]]*\s+(?=["'“‘([]?[\p{Lu}\d])|\s\|\s/gu)) {
    if (end.startsWith('.') && shortened.test(text.slice(Math.max(start, index - 12), index))) continue
    const stop = index + end.trimEnd().length
    const until = /^\s\|/.test(end) ? index : stop
    if (until > start) spans.push({ start, end: until })
    start = index + end.length
  }
  if (start < text.length) spans.push({ start, end: text.length })
  return spans
}

/** The sentence with most of the words, each counted once; of several, the first. */
export function bestSentence(text: string, words: readonly string[]): Span {
  const sentences = sentencesOf(text)
  let [best, most] = [sentences[0] ?? { start: 0, end: text.length }, 0]
  for (const span of sentences) {
    const sentence = text.slice(span.start, span.end)
    const count = words.filter((word) => sentence.includes(word)).length
    if (count > most) [best, most] = [span, count]
  }
  return best
}
