/** Signs that turn or embed the direction of what follows them, until something closes them. */
const turning = /[\u202a-\u202e\u2066-\u2069]/
const embedding = /[\u202a-\u202e]/g
/** Letters that are read from right to left, and the marks that stand for one. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u200f\u061c]/u
const [firstStrong, popIsolate] = ['\u2068', '\u2069']

/**
 * A text that cannot turn what stands after it: without the signs that override or embed a direction, and with every isolate
 * closed within it. Letters keep the direction they have of themselves.
 */
export function withOwnDirection(text: string): string {
  if (!turning.test(text)) return text
  let open = 0
  let settled = ''
  for (const sign of text.replace(embedding, '')) {
    if (sign === popIsolate && open === 0) continue
    if (sign === popIsolate) open -= 1
    else if (sign >= '\u2066' && sign <= firstStrong) open += 1
    settled += sign
  }
  return settled + popIsolate.repeat(open)
}

/** A text of somebody else as it may stand within a sentence: what is read from right to left is set apart. */
export function quoted(text: string): string {
  const own = withOwnDirection(text)
  return rightToLeft.test(own) ? `${firstStrong}${own}${popIsolate}` : own
}
