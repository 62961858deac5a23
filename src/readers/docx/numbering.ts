import { writeNumber, type NumberStyle } from '../number-format.ts'
import { childOf, elementsOf, valueOf, type Element } from '../xml.ts'
import type { Style } from './styles.ts'

/** One level of a list. */
interface Level {
  readonly start: number
  /** Null for a bullet or for nothing. */
  readonly style: NumberStyle | null
  /** `%1.%2`: the numbers of the levels with the text around them. */
  readonly text: string
  /** All numbers as decimals, whatever their own level says. */
  readonly isLegal: boolean
  /** The level whose numbers restart this one; -1 for never. */
  readonly restart: number
  readonly paragraphStyle: string | undefined
}

interface List {
  readonly abstract: string
  readonly levels: ReadonlyMap<number, Level>
  /** Where a level starts at the first use of this list. */
  readonly starts: ReadonlyMap<number, number>
}

const styles: Readonly<Record<string, NumberStyle | null>> = {
  decimal: 'decimal',
  decimalZero: 'padded',
  lowerRoman: 'roman',
  upperRoman: 'Roman',
  lowerLetter: 'letter',
  upperLetter: 'Letter',
  bullet: null,
  none: null
}

function levelOf(element: Element): Level {
  const value = (name: string): string | undefined => valueOf(childOf(element, name), 'w:val')
  const format = value('w:numFmt') ?? 'decimal'
  const legal = childOf(element, 'w:isLgl')
  return {
    start: Number(value('w:start') ?? 0) || 0,
    style: format in styles ? (styles[format] ?? null) : 'decimal',
    text: value('w:lvlText') ?? '',
    isLegal: legal !== undefined && !/^(?:0|false)$/.test(valueOf(legal, 'w:val') ?? ''),
    restart: Number(value('w:lvlRestart') ?? valueOf(element, 'w:ilvl') ?? 0) - 1,
    paragraphStyle: value('w:pStyle')
  }
}

const levelsIn = (element: Element): ReadonlyMap<number, Level> =>
  new Map(
    elementsOf(element)
      .filter(({ name }) => name === 'w:lvl')
      .map((level) => [Number(valueOf(level, 'w:ilvl') ?? 0), levelOf(level)])
  )

/** The lists of a document, by the number that paragraphs refer to. */
function listsOf(root: Element | undefined, styleOf: (id: string) => Style): ReadonlyMap<string, List> {
  const elements = root === undefined ? [] : elementsOf(root)
  const abstracts = new Map(
    elements
      .filter(({ name }) => name === 'w:abstractNum')
      .map((element) => [valueOf(element, 'w:abstractNumId') ?? '', element])
  )
  const named = elements.filter(({ name }) => name === 'w:num')
  const abstractOf = (id: string | undefined): string | undefined =>
    valueOf(
      childOf(
        named.find((element) => valueOf(element, 'w:numId') === id),
        'w:abstractNumId'
      ),
      'w:val'
    )
  return new Map(
    named.map((element) => {
      const abstract = abstractOf(valueOf(element, 'w:numId')) ?? ''
      // A list may take its levels from a list style.
      const link = valueOf(childOf(abstracts.get(abstract), 'w:numStyleLink'), 'w:val')
      const linked = link === undefined ? abstract : (abstractOf(styleOf(link).list) ?? abstract)
      const overrides = elementsOf(element).filter(({ name }) => name === 'w:lvlOverride')
      const own = overrides.flatMap((override) => [...levelsIn(override)])
      const starts = overrides.flatMap((override) => {
        const start = valueOf(childOf(override, 'w:startOverride'), 'w:val')
        return start === undefined ? [] : [[Number(valueOf(override, 'w:ilvl') ?? 0), Number(start) || 0] as const]
      })
      const found = abstracts.get(linked)
      return [
        valueOf(element, 'w:numId') ?? '',
        {
          abstract: linked,
          levels: new Map([...(found === undefined ? [] : levelsIn(found)), ...own]),
          starts: new Map(starts)
        }
      ]
    })
  )
}

/** Counts the lists of a document, paragraph by paragraph, in its order. */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>
  /** Lists that share a definition continue each other's numbers. */
  private readonly counters = new Map<string, (number | undefined)[]>()
  private readonly begun = new Set<string>()

  constructor(root: Element | undefined, styleOf: (id: string) => Style) {
    this.lists = listsOf(root, styleOf)
  }

  /** The level of a paragraph that does not state it: the level that belongs to its style. */
  levelOf(list: string, chain: readonly string[]): number {
    for (const [level, { paragraphStyle }] of this.lists.get(list)?.levels ?? [])
      if (paragraphStyle !== undefined && chain.includes(paragraphStyle)) return level
    return 0
  }

  /** Counts one paragraph. Returns the number before it; null for a bullet, or for nothing. */
  next(id: string, at: number): string | null {
    const list = this.lists.get(id)
    const level = list?.levels.get(at)
    if (list === undefined || level === undefined) return null
    const counters = this.counters.get(list.abstract) ?? []
    this.counters.set(list.abstract, counters)
    const start = this.begun.has(`${id} ${at}`) ? undefined : list.starts.get(at)
    this.begun.add(`${id} ${at}`)
    // A skipped level counts as used.
    for (let higher = 0; higher < at; higher += 1) counters[higher] ??= list.levels.get(higher)?.start ?? 1
    const last = counters[at]
    counters[at] = start ?? (last === undefined ? level.start : last + 1)
    for (let deeper = at + 1; deeper < 9; deeper += 1)
      if (at <= (list.levels.get(deeper)?.restart ?? deeper - 1)) counters[deeper] = undefined
    if (level.style === null) return null
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const place = Number(digit) - 1
      const its = list.levels.get(place)
      const style = level.isLegal ? 'decimal' : (its?.style ?? null)
      return style === null ? '' : writeNumber(counters[place] ?? its?.start ?? 1, style)
    })
    return text.trim() === '' ? null : text.trim()
  }
}
