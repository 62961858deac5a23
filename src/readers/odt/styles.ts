import type { NumberStyle } from '../number-format.ts'
import { childOf, elementsOf, valueOf, type Element } from '../xml.ts'

/** A style of a paragraph or of text, including what it inherits. */
export interface Style {
  /** The names of the style and of those it inherits from, the nearest first. */
  readonly chain: readonly string[]
  readonly isHidden: boolean
  readonly isBold: boolean
  /** Whether the style says that its headings have no number. */
  readonly isUnnumbered: boolean
}

/** How the numbers of one level are written. */
export interface Level {
  /** Null without a number. */
  readonly style: NumberStyle | null
  readonly start: number
  readonly before: string
  readonly after: string
  /** How many levels the number shows. */
  readonly shown: number
}

/** The levels of a list, the first at 0. */
export type Levels = ReadonlyMap<number, Level>

const formats: Readonly<Record<string, NumberStyle>> = {
  '1': 'decimal',
  a: 'letter',
  A: 'Letter',
  i: 'roman',
  I: 'Roman'
}

function levelOf(element: Element): readonly [number, Level] {
  const value = (name: string): string | undefined => valueOf(element, name)
  return [
    (Number(value('text:level')) || 1) - 1,
    {
      style: element.name.includes('bullet') ? null : (formats[value('style:num-format') ?? ''] ?? null),
      start: Number(value('text:start-value') ?? 1),
      before: value('style:num-prefix') ?? '',
      after: value('style:num-suffix') ?? '',
      shown: Number(value('text:display-levels') ?? 1) || 1
    }
  ]
}

const levelsOf = (list: Element | undefined): Levels => new Map(list === undefined ? [] : elementsOf(list).map(levelOf))

/** The styles of a document. */
export interface Styles {
  readonly style: (name: string | undefined) => Style
  readonly list: (name: string | undefined) => Levels
  readonly outline: Levels
}

const longestChain = 30

/** Collects the styles of both parts of a document that define any. */
export function stylesOf(parts: readonly (Element | undefined)[]): Styles {
  const elements = parts.flatMap((part) =>
    part === undefined
      ? []
      : ['office:styles', 'office:automatic-styles'].flatMap((name) => {
          const found = childOf(part, name)
          return found === undefined ? [] : elementsOf(found)
        })
  )
  const named = new Map<string, Element>()
  for (const element of elements)
    if (element.name === 'style:style') named.set(valueOf(element, 'style:name') ?? '', element)
  const lists = new Map(
    elements
      .filter(({ name }) => name === 'text:list-style')
      .map((list) => [valueOf(list, 'style:name') ?? '', levelsOf(list)])
  )
  const known = new Map<string, Style>()
  const resolve = (name: string, length: number): Style => {
    const found = known.get(name)
    if (found !== undefined) return found
    const element = named.get(name)
    const parent = valueOf(element, 'style:parent-style-name')
    const above = parent === undefined || length > longestChain ? null : resolve(parent, length + 1)
    const text = childOf(element, 'style:text-properties')
    const display = valueOf(text, 'text:display')
    const weight = valueOf(text, 'fo:font-weight')
    const list = valueOf(element, 'style:list-style-name')
    const style: Style = {
      chain: [name.replaceAll('_20_', ' '), ...(above?.chain ?? [])],
      isHidden: display === undefined ? (above?.isHidden ?? false) : display === 'none',
      isBold: weight === undefined ? (above?.isBold ?? false) : weight === 'bold' || Number(weight) >= 600,
      isUnnumbered: list === undefined ? (above?.isUnnumbered ?? false) : list === ''
    }
    known.set(name, style)
    return style
  }
  return {
    style: (name) => resolve(name ?? '', 0),
    list: (name) => lists.get(name ?? '') ?? new Map(),
    outline: levelsOf(elements.find(({ name }) => name === 'text:outline-style'))
  }
}
