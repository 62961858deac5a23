import { jsonLimits } from '#lib/json.ts'

/** A line longer than this is not kept in memory; it comes out as `null`. */
const maxLine = jsonLimits.bytes

/** The lines of a stream, without their ends, at constant memory. An end at the very last does not begin another line. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly (string | null)[]> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  let skipping = false
  for await (const chunk of chunks) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n')
    const last = pieces.pop() ?? ''
    const lines: (string | null)[] = []
    for (const piece of pieces) {
      lines.push(skipping ? null : rest + piece)
      rest = ''
      skipping = false
    }
    if (!skipping) rest += last
    if (rest.length > maxLine) {
      rest = ''
      skipping = true
    }
    if (lines.length > 0) yield lines
  }
  rest += decoder.decode()
  if (skipping) yield [null]
  else if (rest !== '') yield [rest]
}
