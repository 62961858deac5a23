/** Characters that override or embed the direction of what follows, until another character ends that. */
const turning = /[\u202a-\u202e\u2066-\u2069]/
const embedding = /[\u202a-\u202e]/g
/** Letters that are read from right to left, and the marks that act as one. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u200f\u061c]/u
const [firstStrong, popIsolate] = ['\u2068', '\u2069']

/**
 * The text without characters that override or embed a direction, and with every isolate closed, so that it cannot
 * change the direction of what follows. Letters keep their own direction.
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

/** A user's text for use within a sentence: text that is read from right to left is isolated. */
export function quoted(text: string): string {
  const own = withOwnDirection(text)
  return rightToLeft.test(own) ? `${firstStrong}${own}${popIsolate}` : own
}
