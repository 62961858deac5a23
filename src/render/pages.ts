import type { Block, Report, Section, Table } from '#report/model.ts'
import { everyBlock } from './captions.ts'

/** A row with a cell above this many characters may be split over pages: about half a page in a narrow column. */
const CHARACTERS_OF_TALL_CELL = 900

/** Whether a section starts a page. The first one is below the title. */
export const startsPage = ({ sections }: Pick<Report, 'sections'>, at: number): boolean =>
  at > 0 && (sections[at]?.flow !== 'run-on' || needsNewPageAfter(sections[at - 1]))

/** Whether a section by itself starts a page. */
const startsAlone = ({ sections }: Pick<Report, 'sections'>, at: number): boolean => sections[at]?.flow !== 'run-on'

/** Factors of the normal size of type, and of the normal space above and below. */
export interface Density {
  readonly type: number
  readonly space: number
}

/**
 * How type and space shrink in a document of one page that another program lays out; null for any other. Only what is
 * made to fit on its page has one.
 */
export const onePageDensity = ({ sections }: Pick<Report, 'sections'>): Density | null =>
  sections.length === 1 && sections[0]?.flow === 'own-page' ? { type: 0.86, space: 0.4 } : null

/** Whether what follows a section starts a page. */
const needsNewPageAfter = (section: Section | undefined): boolean => section?.flow === 'own-page'

/** A section with where it starts, and whether the table of contents comes before it. */
export interface Start {
  readonly section: Section
  readonly startsPage: boolean
  /** `page`: the table of contents comes before it and starts a page. */
  readonly contents: 'page' | 'run-on' | null
}

/**
 * The sections with the place of the table of contents: below the title, or below a first section that has the first
 * page to itself.
 */
export function sectionsWithStart(report: Report): readonly Start[] {
  const isAlone = needsNewPageAfter(report.sections[0])
  const place = report.contents !== true ? -1 : isAlone ? 1 : 0
  return report.sections.map((section, at) => ({
    section,
    contents: at !== place ? null : isAlone ? 'page' : 'run-on',
    startsPage: at === place && isAlone ? startsAlone(report, at) : startsPage(report, at)
  }))
}

/**
 * The same for documents whose pages another program lays out. Whether a section fits on its page is unknown there, so
 * what follows it runs on: no page has only its last lines.
 */
export const flowingSections = (report: Report): readonly Start[] =>
  sectionsWithStart(report).map((start, at) => ({
    ...start,
    contents: start.contents === null ? null : 'run-on',
    startsPage: at > 0 && startsAlone(report, at)
  }))

/**
 * Whether a block introduces the next one and must stay on its page: a sentence before a list or table, and the first
 * sentence below a heading.
 */
export function introduces(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1]
  return (
    blocks[at]?.kind === 'paragraph' &&
    next !== undefined &&
    (blocks[at - 1]?.kind === 'heading' ||
      ['list', 'table', 'figure', 'facts', 'tick-list', 'quote'].includes(next.kind))
  )
}

/**
 * `tall` may be split over pages, `open` has a cell to write in by hand, `plain` is kept whole. A box to tick is no
 * cell to write in.
 */
export function rowKind({ cells }: Table['rows'][number], columns: Table['columns']): 'tall' | 'open' | 'plain' {
  const lengths = cells.map((cell) => cell.reduce((sum, run) => sum + run.text.length, 0))
  if (lengths.some((length) => length > CHARACTERS_OF_TALL_CELL)) return 'tall'
  return lengths.some((length, at) => length === 0 && !columns[at]?.ticks) ? 'open' : 'plain'
}

/** The section titles with their ids, for a table of contents. */
export function sectionTitles(report: Report): readonly { readonly id: string; readonly text: string }[] {
  return everyBlock(report).flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [{ id: block.id, text: block.text }] : []
  )
}
