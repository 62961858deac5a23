import { isDay, writeDay } from '#lib/day.ts'
import type { Block, Draft } from './types.ts'

/** What a draft says about itself, for a person to confirm. A field is empty when the draft does not say it. */
export interface AboutDraft {
  readonly title: string
  readonly version: string
  /** An ISO date. */
  readonly date: string
}

/** How many blocks, and characters of each, are searched: the cover and the first lines. */
const first = 40
const longest = 300

const months: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec']
]

const versionMark =
  /(?:^|[^\p{L}])(?:(?:concept)?versie(?:nummer)?|version|conceptversie|concept|draft|revisie|v)[\s:.]*(\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?)(?![\d.]*\d|\s*(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))/iu

/** Titles that word processors and printers give when nobody chose one. */
const noTitle =
  /^(?:document\d*|untitled|naamloos.*|microsoft word.*|.*\.(?:docx?|odt|pdf|html?|txt|md)|title|titel|sjabloon.*|template.*)$/i

/**
 * Reads the title, version and date from the start of a draft and the name of its file. What it does not find is empty.
 */
export function aboutDraft({ blocks, title }: Draft, fileName: string): AboutDraft {
  const lines = blocks.slice(0, first).map(({ text }) => text.slice(0, longest))
  const name = fileName.replace(/\.[a-z0-9]{2,5}$/i, '')
  return {
    title: titleIn(title, blocks.slice(0, first), name),
    version: mark([...lines, name.replace(/_/g, ' ')], (line) => versionMark.exec(line)?.[1]),
    date: mark([...lines, name], dateIn)
  }
}

const mark = (lines: readonly string[], find: (line: string) => string | undefined): string => {
  for (const line of lines) {
    const found = find(line)
    if (found !== undefined) return found
  }
  return ''
}

function titleIn(title: string | null, blocks: readonly Block[], name: string): string {
  if (title !== null && title.trim().length > 3 && !noTitle.test(title.trim())) return title.trim().slice(0, longest)
  const heading = blocks.find(({ kind, text, number }) => kind === 'heading' && number === null && text.length > 8)
  if (heading !== undefined) return heading.text.slice(0, longest)
  return name
    .replace(/[_-]+/g, ' ')
    .replace(/\s*\b(?:v|versie|version|concept|draft|def|definitief)\s*\d*(?:\.\d+)*\b/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function dateIn(line: string): string | undefined {
  const iso = /(?<!\d)((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(line)
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3])
  const numbers = /(?<!\d)(0?[1-9]|[12]\d|3[01])[-/.](0?[1-9]|1[0-2])[-/.]((?:19|20)\d\d)(?!\d)/.exec(line)
  if (numbers !== null) return dayOf(numbers[3], numbers[2], numbers[1])
  const named = /(?<!\d)(\d{1,2})\s+(\p{L}{3,10})\.?\s+((?:19|20)\d\d)/u.exec(line)
  const month = months.findIndex((names) => names.includes(named?.[2]?.toLowerCase() ?? ''))
  return named === null || month < 0 ? undefined : dayOf(named[3], String(month + 1), named[1])
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const written = writeDay(Number(year), Number(month), Number(day))
  return isDay(written) ? written : undefined
}
