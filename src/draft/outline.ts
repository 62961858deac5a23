import type { Block, BlockKind } from './types.ts'

/** What a reader found, before its headings are known. */
export interface Piece {
  readonly kind: BlockKind
  readonly text: string
  /** Of a heading: 1 is the highest. Null where only its looks say that it may be a heading. */
  readonly level?: number | null
  /** Of a heading: the number that the word processor adds. */
  readonly number?: string | null
  /** Whether all of it is bold. */
  readonly isBold?: boolean
  readonly page?: number | null
  readonly notes?: readonly string[]
}

/** The longest text that counts as a heading by its looks alone. */
const longest = 100
/** The level of a heading that has no number and was recognised by its looks alone: below all others. */
const lowest = 20

/** Three digits after a point are thousands: *4.000 euro* is no section. */
const numbered =
  /^(?:(?:[Hh]oofdstuk|[Pp]aragraaf|[Dd]eel|[Cc]hapter|[Ss]ection|[Pp]art)\s+|§+\s*)?(\d{1,3}(?:\.\d{1,2}){0,5}[a-z]?|\d{1,2}(?:\.\d{1,2}){1,4}\.[a-z]|[IVX]{1,5}(?=[.:)])|[A-Z](?=[.)]\s))[.:)]?(?:(?:\s*[-–—:]\s*|\s+)(?=\p{L}|['"‘“(€\d])|(?=\p{Lu}\p{Ll}))(.+)$/u
const named =
  /^((?:artikel|bijlage|article|annex|appendix)\s+(?:\d+[a-z]?|[A-Z]|[IVX]+)(?:\.\d+)*)\s*[.:–—-]?\s*(.*)$/iu

/** The number at the start of a heading, and what follows; null when it has none. */
export function numberIn(text: string): { readonly number: string; readonly rest: string } | null {
  const [, name, after = ''] = named.exec(text) ?? []
  if (name !== undefined) return { number: name, rest: after }
  const [, number, rest = ''] = numbered.exec(text) ?? []
  return number === undefined ? null : { number, rest }
}

/** Whether a text looks like one heading: short, with a letter, without punctuation at its end or a second sentence. */
export const looksLikeHeading = (text: string): boolean =>
  text.length <= longest &&
  /\p{L}/u.test(text) &&
  !/[.,;:]$/.test(text) &&
  !/[.!?] \p{Lu}/u.test(numberIn(text)?.rest ?? text)

/** Gives each piece its section number and the headings above it. Leaves out pieces without text. */
export function outline(pieces: readonly Piece[]): readonly Block[] {
  const open: { readonly level: number; readonly number: string | null; readonly text: string }[] = []
  return pieces.flatMap((piece): Block[] => {
    const { text, page = null, notes = [] } = piece
    if (text === '' && notes.length === 0) return []
    const isHeading =
      piece.kind === 'heading' || (piece.kind === 'paragraph' && piece.isBold === true && looksLikeHeading(text))
    if (isHeading && text !== '') {
      const own = piece.number == null ? numberIn(text) : { number: piece.number, rest: text }
      const level = piece.level ?? (own === null ? lowest : depthOf(own.number))
      while ((open.at(-1)?.level ?? -1) >= level) open.pop()
      open.push({ level, number: own?.number ?? null, text: own === null || own.rest === '' ? text : own.rest })
    }
    const number = open.findLast((heading) => heading.number !== null)?.number ?? null
    return [
      {
        kind: isHeading ? 'heading' : piece.kind,
        number,
        headings: open.map((heading) => heading.text),
        text,
        page,
        notes
      }
    ]
  })
}

const depthOf = (number: string): number => (/^[\d.]+[a-z]?$/.test(number) ? number.split('.').length : 1)
