import { palette } from '../palette.ts'
import { element, type Attributes } from '../xml.ts'
import { TEXT_WIDTH } from './styles.ts'

/** Styles that exist only for this text, by name: variations of a named style, and column widths. */
export type AutomaticStyles = Map<string, string>

/** A paragraph style with the additional paragraph properties of `more`; made once. */
export function variation(styles: AutomaticStyles, parent: string, suffix: string, more: Attributes): string {
  const name = `${parent}-${suffix}`
  styles.set(
    name,
    element(
      'style:style',
      { 'style:name': name, 'style:family': 'paragraph', 'style:parent-style-name': parent },
      element('style:paragraph-properties', more)
    )
  )
  return name
}

/** A column style of this width, in points. */
export function columnStyle(styles: AutomaticStyles, points: number): string {
  const name = `Column-${points.toFixed(1).replace('.', '-')}`
  styles.set(
    name,
    element(
      'style:style',
      { 'style:name': name, 'style:family': 'table-column' },
      element('style:table-column-properties', { 'style:column-width': `${points.toFixed(1)}pt` })
    )
  )
  return name
}

const cell = (name: string, properties: Attributes) =>
  element(
    'style:style',
    { 'style:name': name, 'style:family': 'table-cell' },
    element('style:table-cell-properties', {
      'fo:padding': '2.5pt',
      'fo:padding-left': '0pt',
      'fo:padding-right': '7pt',
      'style:vertical-align': 'top',
      ...properties
    })
  )
const row = (name: string, properties: Attributes) =>
  element(
    'style:style',
    { 'style:name': name, 'style:family': 'table-row' },
    element('style:table-row-properties', properties)
  )
const table = (name: string, more: Attributes) =>
  element(
    'style:style',
    { 'style:name': name, 'style:family': 'table' },
    element('style:table-properties', {
      'style:width': `${String(TEXT_WIDTH)}pt`,
      'table:align': 'left',
      'table:border-model': 'collapsing',
      'fo:margin-bottom': '4pt',
      ...more
    })
  )

const always = [
  table('Data', { 'style:may-break-between-rows': 'true' }),
  table('Data-keep', { 'fo:keep-with-next': 'always' }),
  cell('Head', { 'fo:border-bottom': `1.5pt solid #${palette.accent}`, 'style:vertical-align': 'bottom' }),
  cell('Cell', { 'fo:border-bottom': `0.5pt solid #${palette.line}` }),
  row('Row', { 'fo:keep-together': 'always' }),
  row('Open', { 'fo:keep-together': 'always', 'style:min-row-height': '28pt' }),
  row('Tall', { 'fo:keep-together': 'auto' }),
  element(
    'style:style',
    { 'style:name': 'Drawing', 'style:family': 'graphic' },
    element('style:graphic-properties', { 'style:vertical-pos': 'top', 'style:vertical-rel': 'baseline' })
  )
].join('')

/** The element `office:automatic-styles` with these styles. */
export function automaticStyles(styles: AutomaticStyles): string {
  return always + [...styles.values()].join('')
}
