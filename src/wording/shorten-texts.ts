import { excess, reportLimits, textLimits, withFewerMarks, type TextLength } from '#lib/limits.ts'

export interface Cut {
  /** The permitted length of a text, by the name of its question or field. */
  readonly lengthOf: (field: string) => TextLength
  /** The text after a shortened text, with the number of characters left out. */
  readonly andMore: (count: number) => string
}

/**
 * The same value with texts that fit in a report: a longer text keeps its start, and says how much was left out. When
 * all texts together are too long, the longest are shortened further. Removes combining marks above the limit. Returns
 * the same object when everything fits.
 */
export function shortenTexts<T>(value: T, cut: Cut): T {
  const most = roomForEach(value, cut.lengthOf)
  const shortened = mapTexts(value, '', (text, field) =>
    shortenOne(text, Math.min(most, textLimits[cut.lengthOf(field)]), cut)
  )
  return shortened as T
}

function shortenOne(text: string, most: number, { andMore }: Cut): string {
  const end = endOf(text, most)
  const start = withFewerMarks(end < text.length ? text.slice(0, end) : text)
  if (end >= text.length) return start
  return `${start.trimEnd()}${andMore(excess(text, 0) - excess(text.slice(0, end), 0))}`
}

/** The end of a text of at most `most` characters and `reportLimits.lines` line breaks; never inside a character. */
function endOf(text: string, most: number): number {
  if (text.length <= Math.min(most, reportLimits.lines)) return text.length
  let lines = 0
  let at = 0
  for (let count = 0; at < text.length && count < most; count += 1) {
    if (text.charCodeAt(at) === lineFeed && (lines += 1) > reportLimits.lines) return at
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  }
  return at
}

const lineFeed = 10

/** How many characters each text may have for all of them to fit in a report. */
function roomForEach(value: unknown, lengthOf: Cut['lengthOf']): number {
  const lengths: number[] = []
  mapTexts(value, '', (text, field) => {
    lengths.push(Math.min(text.length, textLimits[lengthOf(field)]))
    return text
  })
  let most: number = textLimits.long
  const total = (): number => lengths.reduce((sum, length) => sum + Math.min(length, most), 0)
  while (most > reportLimits.least && total() > reportLimits.characters)
    most = Math.max(reportLimits.least, Math.ceil(most / 2))
  return most
}

/**
 * Changes every text in a value; lists, records and maps in which none changed stay the same object. Sets contain
 * names, not texts.
 */
function mapTexts(value: unknown, field: string, change: (text: string, field: string) => string): unknown {
  if (typeof value === 'string') return change(value, field)
  if (typeof value !== 'object' || value === null || value instanceof Set) return value
  if (Array.isArray(value)) {
    const list = value as readonly unknown[]
    const changed = list.map((each) => mapTexts(each, field, change))
    return changed.some((each, at) => each !== list[at]) ? changed : list
  }
  const isMap = value instanceof Map
  const entries = isMap ? [...(value as ReadonlyMap<string, unknown>)] : Object.entries(value)
  const changed = entries.map(([key, each]): [string, unknown] => [key, mapTexts(each, key, change)])
  if (!changed.some(([, each], at) => each !== entries[at]?.[1])) return value
  return isMap ? new Map(changed) : Object.fromEntries(changed)
}
