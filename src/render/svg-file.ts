import type { Figure } from '#report/model.ts'
import { contoursOf, withCorners, type Contour } from './font/contours.ts'
import type { Fonts } from './font/fonts.ts'
import type { Font } from './font/read-font.ts'
import { boxOf, colour, number, svgElement, type Text } from './svg.ts'
import { oneLine } from './text.ts'
import { element } from './xml.ts'

/**
 * A figure as an SVG file, for documents that store their pictures as files. Letters are outlines of our own typeface:
 * where that is not installed another one is wider, and would run into the next text or over the edge. Readers hear the
 * alternative text that the document has.
 */
export const figureSvgFile = (figure: Figure, fonts: Fonts): string =>
  svgElement(
    figure,
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${number(figure.width)}pt`,
      height: `${number(figure.height)}pt`,
      viewBox: boxOf(figure)
    },
    '',
    (shape) => outlined(shape, shape.strong ? fonts.semibold : fonts.regular, figure.width)
  )

/** A text as one path in the units of its font. `right` is the width of the picture: what lies outside is left out. */
function outlined({ x, y, text, size, anchor, ink }: Text, font: Font, right: number): string {
  const scale = size / font.unitsPerEm
  const glyphs = Array.from(oneLine(text), (character) => font.glyph(character.codePointAt(0) ?? 0))
  const width = glyphs.reduce((sum, glyph) => sum + font.metrics(glyph)[0], 0)
  const left = x - { start: 0, middle: width / 2, end: width }[anchor] * scale
  let pen = 0
  let d = ''
  for (const glyph of glyphs) {
    const start = pen
    pen += font.metrics(glyph)[0]
    if (left + pen * scale >= 0 && left + start * scale <= right)
      for (const contour of contoursOf(font, glyph)) d += contourPath(contour, start)
  }
  const transform = `translate(${number(left)} ${number(y)}) scale(${scale.toFixed(6)} -${scale.toFixed(6)})`
  return d === '' ? '' : element('path', { d, transform, fill: colour(ink) })
}

function contourPath(contour: Contour, left: number): string {
  const [first, ...others] = withCorners(contour)
  if (first === undefined) return ''
  let path = `M${number(left + first.x)} ${number(first.y)}`
  let at = first
  let control: Contour[number] | null = null
  for (const point of [...others, first]) {
    if (!point.on) {
      control = point
      continue
    }
    const step = ({ x, y }: Contour[number]): string => `${number(x - at.x)} ${number(y - at.y)}`
    path += control === null ? `l${step(point)}` : `q${step(control)} ${step(point)}`
    control = null
    at = point
  }
  return `${path}z`
}
