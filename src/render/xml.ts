import { clean } from './text.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escapes text for an element or a quoted attribute of XML or HTML. */
export function escape(text: string): string {
  return clean(text).replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character)
}

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** Escapes attribute values here, with line breaks and TABs kept as references; leaves out undefined ones. */
export function attributes(values: Attributes): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === undefined
        ? ''
        : ` ${name}="${escape(String(value)).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`
    )
    .join('')
}

/** One XML element. The content is markup already; pass text through `escape` first. */
export function element(name: string, values: Attributes = {}, content = ''): string {
  return content === '' ? `<${name}${attributes(values)}/>` : `<${name}${attributes(values)}>${content}</${name}>`
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
