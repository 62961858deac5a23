import { attributesOf, tokens } from './markup.ts'
import type { Steps } from '#lib/steps.ts'

/** An element of XML, with its attributes unparsed until they are requested. */
export interface Element {
  readonly name: string
  readonly attributes: string
  readonly children: readonly (Element | string)[]
}

/** No word processor nests deeper than this. */
const deepest = 256
/** Elements and texts of one part. A document of 60 pages has about 50,000. */
const most = 1_500_000

/** A step of parsing has so many elements and texts: about a millisecond. */
const perStep = 1_000

/** Why XML cannot be read. */
export type XmlFault = 'declaration' | 'damaged'

/**
 * Parses a part of XML: returns its root, or why it cannot be read. Refuses a `<!DOCTYPE`, so that no entity is ever
 * declared.
 */
export function* parseXml(xml: string): Steps<Element | XmlFault> {
  let isDeclared = false
  let count = 0
  const root: { name: string; attributes: string; children: (Element | string)[] } = {
    name: '',
    attributes: '',
    children: []
  }
  const open = [root]
  for (const token of tokens(xml, undefined, () => (isDeclared = true))) {
    if (isDeclared) return 'declaration'
    count += 1
    if (count % perStep === 0) yield
    const parent = open.at(-1)
    if (parent === undefined || count > most) return 'damaged'
    if (token.type === 'text') parent.children.push(token.text)
    else if (token.type === 'close') {
      if (open.length === 1 || parent.name !== token.name) return 'damaged'
      open.pop()
    } else {
      const element = { name: token.name, attributes: token.attributes, children: [] }
      parent.children.push(element)
      if (!token.isEmpty) open.push(element)
      if (open.length > deepest) return 'damaged'
    }
  }
  const [first] = elementsOf(root)
  return isDeclared ? 'declaration' : open.length > 1 || first === undefined ? 'damaged' : first
}

/** The elements inside an element, without the texts between them. */
export const elementsOf = ({ children }: Pick<Element, 'children'>): readonly Element[] =>
  children.filter((child) => typeof child !== 'string')

/** The first element of a name directly inside another. */
export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element === undefined ? undefined : elementsOf(element).find((child) => child.name === name)

/** The value of an attribute; undefined when it is not there. */
export const valueOf = (element: Element | undefined, name: string): string | undefined =>
  element === undefined || !element.attributes.includes(name) ? undefined : attributesOf(element.attributes).get(name)

/** All descendants with this name, in order. */
export function allOf(element: Element, name: string): readonly Element[] {
  const found: Element[] = []
  const look = (inside: Element): void => {
    for (const child of inside.children)
      if (typeof child !== 'string') {
        if (child.name === name) found.push(child)
        look(child)
      }
  }
  look(element)
  return found
}

/** The text directly inside an element, without that of the elements in it. */
export const textIn = ({ children }: Element): string => children.filter((child) => typeof child === 'string').join('')

/** The text of all elements of a name below an element. */
export const textOfAll = (element: Element, name: string): string => allOf(element, name).map(textIn).join('')
