import { operations, stringOf, type Operand } from './content.ts'
import type { Pdf, Value } from './open-pdf.ts'

/** What one page paints, by mark, and what it paints outside of all marks. */
export interface PaintedPage {
  readonly marks: readonly PaintedMark[]
  /** Operators that paint outside of marks and artifacts. */
  readonly bare: readonly string[]
  /** The errors in how marks are nested. */
  readonly faults: readonly string[]
  /** Codes shown, by name of the font. */
  readonly codes: ReadonlyMap<string, ReadonlySet<number>>
  readonly operators: ReadonlySet<string>
}

export interface PaintedMark {
  readonly tag: string
  readonly number: number
  readonly text: string
}

const painting = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Do', 'sh', 'BI'])

/** Interprets the content stream of a page. */
export function readPage(pdf: Pdf, page: string): PaintedPage {
  const fonts = fontsOf(pdf, page)
  const marks: { tag: string; number: number; text: string }[] = []
  const bare: string[] = []
  const faults: string[] = []
  const codes = new Map<string, Set<number>>()
  const operators = new Set<string>()
  const open: { readonly kind: 'mark' | 'artifact' | 'span'; readonly actual: string | null }[] = []
  let font = ''
  const say = (text: string): void => {
    const mark = marks.at(-1)
    if (mark !== undefined && open.some(({ kind }) => kind === 'mark')) mark.text += text
  }
  for (const { operator, operands } of operations(pdf.data(pdf.dictionary(page)['/Contents']))) {
    operators.add(operator)
    if (operator === 'BDC' || operator === 'BMC') {
      const opened = readMark(operands)
      if (opened.kind !== 'span' && open.length > 0) faults.push(`${opened.kind} inside ${open.at(-1)?.kind ?? ''}`)
      if (opened.kind === 'mark') marks.push({ tag: opened.tag, number: opened.number, text: '' })
      open.push(opened)
      if (opened.actual !== null) say(opened.actual)
    } else if (operator === 'EMC') {
      if (open.pop() === undefined) faults.push('EMC without a beginning')
    } else if (operator === 'Tf') {
      font = String(operands[0])
    } else if (painting.has(operator)) {
      if (!open.some(({ kind }) => kind !== 'span')) bare.push(operator)
      for (const code of operator === 'Tj' ? codesOf(operands[0]) : []) {
        codes.set(font, (codes.get(font) ?? new Set()).add(code))
        if (!open.some(({ actual }) => actual !== null)) say(fonts.get(font)?.get(code) ?? '')
      }
    }
  }
  if (open.length > 0) faults.push('a mark runs over the end of the page')
  return { marks, bare, faults, codes, operators }
}

function readMark([tag, properties]: readonly Operand[]): {
  readonly kind: 'mark' | 'artifact' | 'span'
  readonly tag: string
  readonly number: number
  readonly actual: string | null
} {
  const entries =
    typeof properties === 'object' && !Array.isArray(properties)
      ? (properties as { readonly [name: string]: Operand })
      : {}
  const number = entries['/MCID']
  const actual = stringOf(entries['/ActualText'])
  if (tag === '/Artifact') return { kind: 'artifact', tag: 'Artifact', number: -1, actual }
  return {
    kind: typeof number === 'number' ? 'mark' : 'span',
    tag: String(tag).slice(1),
    number: typeof number === 'number' ? number : -1,
    actual
  }
}

const codesOf = (operand: Operand | undefined): readonly number[] => {
  const bytes = typeof operand === 'string' ? operand.slice(1, -1) : ''
  return Array.from(
    { length: bytes.length / 2 },
    (_, at) => bytes.charCodeAt(at * 2) * 256 + bytes.charCodeAt(at * 2 + 1)
  )
}

/** The meaning of every code of every font of a page. */
export function fontsOf(pdf: Pdf, page: string): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const fonts = pdf.dictionary(pdf.dictionary(pdf.dictionary(page)['/Resources'])['/Font'])
  return new Map(Object.entries(fonts).map(([name, font]) => [name, meanings(pdf, pdf.dictionary(font)['/ToUnicode'])]))
}

const known = new WeakMap<Pdf, Map<string, ReadonlyMap<number, string>>>()

function meanings(pdf: Pdf, reference: Value | undefined): ReadonlyMap<number, string> {
  const cache = known.get(pdf) ?? new Map<string, ReadonlyMap<number, string>>()
  known.set(pdf, cache)
  const read =
    cache.get(String(reference)) ??
    new Map(
      [...pdf.data(reference).matchAll(/^<([0-9a-f]{4})><([0-9a-f]+)>$/gmu)].map(([, code = '', meaning = '']) => [
        Number.parseInt(code, 16),
        Buffer.from(meaning, 'hex').swap16().toString('utf16le')
      ])
    )
  cache.set(String(reference), read)
  return read
}
