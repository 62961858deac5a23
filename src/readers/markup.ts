import { decodeEntities } from './entities.ts'

/** A token of XML or HTML: the start of an element (with its `attributes` unparsed), its end, or text. */
export type Token =
  | { readonly type: 'open'; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string }

/** The index after the `>` of a tag that starts at `at`, skipping quoted values; -1 when the tag has no end. */
function endOfTag(markup: string, at: number): number {
  let quote = 0
  for (let place = at; place < markup.length; place += 1) {
    const unit = markup.charCodeAt(place)
    if (quote !== 0) {
      if (unit === quote) quote = 0
    } else if (unit === 0x22 || unit === 0x27) quote = unit
    else if (unit === 0x3e) return place + 1
  }
  return -1
}

const afterText = (markup: string, text: string, from: number): number => {
  const at = markup.indexOf(text, from)
  return at < 0 ? markup.length : at + text.length
}

const tagName = /^[^\s/>]+/

/**
 * Reads XML or HTML token by token, in constant memory. Leaves out comments and instructions, and skips the contents of
 * `raw` elements. Calls `onDeclaration` for a `<!DOCTYPE`.
 */
export function* tokens(
  markup: string,
  raw: ReadonlySet<string> = new Set(),
  onDeclaration: () => void = () => undefined
): Generator<Token> {
  let at = 0
  while (at < markup.length) {
    const start = markup.indexOf('<', at)
    if (start < 0 || start > at) {
      const text = markup.slice(at, start < 0 ? markup.length : start)
      yield { type: 'text', text: decodeEntities(text) }
      if (start < 0) return
    }
    if (markup.startsWith('<!--', start)) at = afterText(markup, '-->', start + 4)
    else if (markup.startsWith('<![CDATA[', start)) {
      at = afterText(markup, ']]>', start + 9)
      yield { type: 'text', text: markup.slice(start + 9, at).replace(/\]\]>$/, '') }
    } else if (markup.startsWith('<?', start)) at = afterText(markup, '>', start + 2)
    else if (markup.startsWith('<!', start)) {
      onDeclaration()
      at = afterText(markup, '>', start + 2)
    } else {
      const next = markup.charCodeAt(start + 1)
      const isLetter = (next | 0x20) >= 0x61 && (next | 0x20) <= 0x7a
      const end = isLetter || next === 0x2f || next === 0x5f ? endOfTag(markup, start + 1) : -1
      if (end < 0) {
        yield { type: 'text', text: '<' }
        at = start + 1
        continue
      }
      at = end
      const inside = markup.slice(start + (next === 0x2f ? 2 : 1), end - 1)
      const [name = ''] = tagName.exec(inside) ?? []
      if (next === 0x2f) yield { type: 'close', name }
      else {
        const isEmpty = inside.endsWith('/')
        yield { type: 'open', name, attributes: inside.slice(name.length, isEmpty ? -1 : undefined), isEmpty }
        const lower = raw.size > 0 ? name.toLowerCase() : ''
        if (!isEmpty && raw.has(lower)) {
          const close = new RegExp(`</${lower}[\\s>]`, 'ig')
          close.lastIndex = at
          at = close.exec(markup)?.index ?? markup.length
        }
      }
    }
  }
}

const attribute = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

/** The attributes of a tag by their name, as written. */
export const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name,
      decodeEntities(double ?? single ?? bare ?? '')
    ])
  )
