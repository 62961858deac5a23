import { childOf, elementsOf, valueOf, type Element } from '../xml.ts'

/** The properties that a style, paragraph or run sets itself. A field that it does not set is undefined. */
export interface Properties {
  /** The number of the list definition; `0` removes the list. */
  readonly list?: string | undefined
  readonly level?: number | undefined
  /** 0 is the highest; 9 is no heading. */
  readonly outline?: number | undefined
  readonly isHidden?: boolean | undefined
  readonly isBold?: boolean | undefined
}

/** A style, including what it inherits from the styles it is based on. */
export interface Style extends Properties {
  readonly id: string
  /** The name as Word has it in English: `heading 1`, `toc 2`, `Title`. */
  readonly name: string
  /** The ids of the style and of those it is based on. */
  readonly chain: readonly string[]
}

const number = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : undefined

/** A switch such as `w:b`: on when it is present, unless its value says otherwise. */
function switchOf(element: Element | undefined, name: string): boolean | undefined {
  const found = childOf(element, name)
  return found === undefined ? undefined : !/^(?:0|false|off|none)$/.test(valueOf(found, 'w:val') ?? '')
}

/** The properties of a run. */
export const runProperties = (properties: Element | undefined): Properties => ({
  isHidden: switchOf(properties, 'w:vanish'),
  isBold: switchOf(properties, 'w:b')
})

/** The properties of a paragraph, without those of its runs. */
export function paragraphProperties(properties: Element | undefined): Properties {
  const list = childOf(properties, 'w:numPr')
  return {
    list: valueOf(childOf(list, 'w:numId'), 'w:val'),
    level: number(valueOf(childOf(list, 'w:ilvl'), 'w:val')),
    outline: number(valueOf(childOf(properties, 'w:outlineLvl'), 'w:val'))
  }
}

/** Combines properties: those of `nearer`, and where it sets none those of `further`. */
export const over = (nearer: Properties, further: Properties): Properties => ({
  list: nearer.list ?? further.list,
  level: nearer.level ?? further.level,
  outline: nearer.outline ?? further.outline,
  isHidden: nearer.isHidden ?? further.isHidden,
  isBold: nearer.isBold ?? further.isBold
})

/** The longest chain of styles; a longer one is a cycle. */
const longestChain = 30

/** The styles of a document by id; null gives the style of a paragraph that names none. */
export function stylesOf(root: Element | undefined): (id: string | null) => Style {
  const elements = new Map(
    (root === undefined ? [] : elementsOf(root))
      .filter(({ name }) => name === 'w:style')
      .map((style) => [valueOf(style, 'w:styleId') ?? '', style])
  )
  const [fallback = ''] =
    [...elements].find(
      ([, style]) => valueOf(style, 'w:default') === '1' && valueOf(style, 'w:type') === 'paragraph'
    ) ?? []
  const known = new Map<string, Style>()
  const resolve = (id: string, length: number): Style => {
    const found = known.get(id)
    if (found !== undefined) return found
    const element = elements.get(id)
    const parent = valueOf(childOf(element, 'w:basedOn'), 'w:val')
    const above = parent === undefined || length > longestChain ? null : resolve(parent, length + 1)
    const own = over(paragraphProperties(childOf(element, 'w:pPr')), runProperties(childOf(element, 'w:rPr')))
    const name = valueOf(childOf(element, 'w:name'), 'w:val') ?? id
    const [, rank] = /^heading ([1-9])$/i.exec(name) ?? []
    const named: Properties = rank === undefined ? own : over(own, { outline: Number(rank) - 1 })
    const style = { ...over(named, above ?? {}), id, name, chain: [id, ...(above?.chain ?? [])] }
    known.set(id, style)
    return style
  }
  return (id) => resolve(id ?? fallback, 0)
}
