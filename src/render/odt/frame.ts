import type { Callout, Runs } from '#report/model.ts'
import { element } from '../xml.ts'
import { inline } from './inline.ts'
import { paragraph, type Place, type Writing } from './writing.ts'

/** A title and a text in one frame, or a title and a list, whose entries also have the style of the frame. */
export function calloutXml(style: string, { title, body }: Callout, writing: Writing, place: Place): string {
  const head: Runs = [{ text: title, strong: true }]
  if (body.length < 2) return framed(style, [head, ...body], writing, place)
  const entries = body.map((runs, at) =>
    element(
      'text:list-item',
      {},
      paragraph(style, inline(runs), writing, { keep: place.keep === true || at < body.length - 1 })
    )
  )
  return (
    paragraph(style, inline(head), writing, { keep: true }) +
    element('text:list', { 'text:style-name': 'Framed_20_bullets' }, entries.join('')) +
    paragraph('Callout_20_end', '', writing, place)
  )
}

/** Paragraphs of one style touch, so that their frames join; a thin empty line ends the frame. */
export function framed(style: string, all: readonly Runs[], writing: Writing, place: Place): string {
  const inside = all.map((runs, at) =>
    paragraph(style, inline(runs), writing, { keep: place.keep === true || at < all.length - 1 })
  )
  return inside.join('') + paragraph('Callout_20_end', '', writing, place)
}
