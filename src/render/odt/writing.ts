import type { Figure, Table } from '#report/model.ts'
import type { Caption } from '../captions.ts'
import type { Picture } from '../picture.ts'
import { element, escape } from '../xml.ts'
import { variation, type AutomaticStyles } from './automatic-styles.ts'

/** What is collected while the text is written. */
export interface Writing {
  readonly captions: ReadonlyMap<Figure | Table, Caption>
  readonly styles: AutomaticStyles
  readonly pictures: Map<string, string | Uint8Array>
  /** Draws a figure for programs that do not show SVG. */
  readonly picture: (figure: Figure) => Picture
}

/** The place of a block: first on a page, or kept with the block after it. */
export interface Place {
  readonly startsPage?: boolean
  readonly keep?: boolean
}

/** One paragraph in a named style. */
export function paragraph(
  style: string,
  markup: string,
  { styles }: Writing,
  { startsPage, keep }: Place = {}
): string {
  const broken = startsPage ? variation(styles, style, 'page', { 'fo:break-before': 'page' }) : style
  const name = keep
    ? variation(styles, broken, 'keep', {
        'fo:keep-with-next': 'always',
        ...(startsPage ? { 'fo:break-before': 'page' } : {})
      })
    : broken
  return element('text:p', { 'text:style-name': name }, markup)
}

/** Text that links can lead to by this name; without a name only the text. */
export function marked(id: string | undefined, markup: string): string {
  return id === undefined
    ? markup
    : element('text:bookmark-start', { 'text:name': id }) + markup + element('text:bookmark-end', { 'text:name': id })
}

/** The label with a number that LibreOffice counts itself, then the text. */
export function captionXml({ kind, word, number, text }: Caption): string {
  const name = kind === 'table' ? 'Table' : 'Figure'
  const count = element(
    'text:sequence',
    {
      'text:ref-name': `ref${name}${String(number - 1)}`,
      'text:name': name,
      'text:formula': `ooow:${name}+1`,
      'style:num-format': '1'
    },
    String(number)
  )
  return `${element('text:span', { 'text:style-name': 'Strong_20_Emphasis' }, `${escape(word)} ${count}`)} ${escape(text)}`
}
