import type { Report } from '#report/model.ts'
import { captions } from '../captions.ts'
import { flowingSections, sectionTitles } from '../pages.ts'
import { attributes, element, escape, XML_DECLARATION } from '../xml.ts'
import { automaticStyles } from './automatic-styles.ts'
import { blocksXml } from './blocks.ts'
import { textMarkup } from './inline.ts'
import { namespaces } from './namespaces.ts'
import { paragraph, type Writing } from './writing.ts'

/** The part `content.xml`, and its pictures by path. */
export function content(
  report: Report,
  picture: Writing['picture']
): { readonly xml: string; readonly pictures: ReadonlyMap<string, string | Uint8Array> } {
  const writing: Writing = { captions: captions(report), styles: new Map(), pictures: new Map(), picture }
  const body = [
    element(
      'text:sequence-decls',
      {},
      ['Table', 'Figure']
        .map((name) => element('text:sequence-decl', { 'text:display-outline-level': 0, 'text:name': name }))
        .join('')
    ),
    element('text:p', { 'text:style-name': 'Title' }, textMarkup(report.title)),
    element('text:p', { 'text:style-name': 'Subtitle' }, textMarkup(report.subtitle)),
    ...flowingSections(report).map(
      ({ section, startsPage, contents }) =>
        (contents === null ? '' : tableOfContents(report, writing)) + blocksXml(section.blocks, writing, { startsPage })
    )
  ].join('')
  const styles = element('office:automatic-styles', {}, automaticStyles(writing.styles))
  const xml =
    `${XML_DECLARATION}<office:document-content${attributes(namespaces)}>${styles}` +
    `<office:body><office:text>${body}</office:text></office:body></office:document-content>`
  return { xml, pictures: writing.pictures }
}

function tableOfContents(report: Report, writing: Writing): string {
  const template = element(
    'text:table-of-content-entry-template',
    { 'text:outline-level': 1, 'text:style-name': 'Contents_20_1' },
    '<text:index-entry-link-start text:style-name="Index_20_Link"/><text:index-entry-text/><text:index-entry-link-end/>'
  )
  const title = element(
    'text:index-title-template',
    { 'text:style-name': 'Contents_20_Heading' },
    escape(report.words.contents)
  )
  const entries = sectionTitles(report).map(({ id, text }) =>
    element(
      'text:p',
      { 'text:style-name': 'Contents_20_1' },
      element(
        'text:a',
        {
          'xlink:type': 'simple',
          'xlink:href': `#${id}`,
          'text:style-name': 'Index_20_Link',
          'text:visited-style-name': 'Index_20_Link'
        },
        textMarkup(text)
      )
    )
  )
  const heading = element(
    'text:index-title',
    { 'text:name': 'Contents_head' },
    paragraph('Contents_20_Heading', escape(report.words.contents), writing)
  )
  return element(
    'text:table-of-content',
    { 'text:name': 'Contents' },
    element('text:table-of-content-source', { 'text:outline-level': 1 }, title + template) +
      element('text:index-body', {}, heading + entries.join(''))
  )
}
