/** An element of a parsed file. Its text is among the children as strings. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

// eslint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u
const TOKEN = /<\?[^?]*\?>|<!doctype html>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/giuy
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/gu
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([0-9a-f]+));|&/giu
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Reads XML as a strict reader does: throws where the text is not well-formed. `empty` names elements without an end
 * tag (HTML).
 */
export function readXml(text: string, empty: readonly string[] = []): XmlElement {
  const odd = NOT_IN_XML.exec(text)
  if (odd) throw new Error(`Character U+${odd[0].charCodeAt(0).toString(16)} is not allowed in XML`)
  const root: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] } = {
    name: '',
    attributes: {},
    children: []
  }
  const open = [root]
  const token = new RegExp(TOKEN)
  while (token.lastIndex < text.length) {
    const at = token.lastIndex
    const found = token.exec(text)
    const parent = open.at(-1)
    if (!found || !parent) throw new Error(`Not well-formed at ${String(at)}: ${text.slice(at, at + 60)}`)
    const [, end, name, attributes, single, words] = found
    if (words !== undefined) parent.children.push(decode(words))
    else if (end === '/') {
      if (parent.name !== name) throw new Error(`</${String(name)}> closes <${parent.name}>`)
      open.pop()
    } else if (name !== undefined) {
      const element = {
        name,
        attributes: Object.fromEntries(
          [...(attributes ?? '').matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, decode(value)])
        ),
        children: []
      }
      parent.children.push(element)
      if (single !== '/' && !empty.includes(name)) open.push(element)
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name ?? ''}> is not closed`)
  return root
}

function decode(text: string): string {
  return text.replace(
    ENTITY,
    (whole, name: string | undefined, decimal: string | undefined, hex: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? whole
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
      throw new Error(`A bare & in: ${text.slice(0, 80)}`)
    }
  )
}

/** Every element below this one, in document order. */
export function elements(root: XmlElement, name?: string): readonly XmlElement[] {
  const below = root.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elements(child)]))
  return name === undefined ? below : below.filter((element) => element.name === name)
}
