import { element } from '../xml.ts'

function listStyle(name: string, level: string): string {
  return element('text:list-style', { 'style:name': name }, level)
}

/** `tab` is where the text visibly begins: LibreOffice counts it from outside a frame. */
const levelPlace = (indent: number, tab = indent) =>
  element(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    element('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'text:list-tab-stop-position': `${String(tab)}pt`,
      'fo:text-indent': `-${String(indent)}pt`,
      'fo:margin-left': `${String(indent)}pt`
    })
  )

const bullet = (mark: string, font: string, place = levelPlace(18)) =>
  element(
    'text:list-level-style-bullet',
    { 'text:level': 1, 'text:bullet-char': mark },
    place + element('style:text-properties', { 'style:font-name': font, 'fo:font-family': font })
  )

/** The lists of a report: bullets, bullets in a frame, numbers, and boxes to tick; `font` is that of the text. */
export const listStyles = (font: string): string =>
  [
    listStyle('Bullets', bullet('•', font)),
    listStyle('Framed_20_bullets', bullet('•', font, levelPlace(18, 28))),
    listStyle(
      'Numbers',
      element(
        'text:list-level-style-number',
        { 'text:level': 1, 'text:style-name': 'Strong_20_Emphasis', 'style:num-format': '1', 'style:num-suffix': '.' },
        levelPlace(20)
      )
    ),
    listStyle('Boxes', bullet('☐', 'Segoe UI Symbol'))
  ].join('')
