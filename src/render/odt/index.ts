import { languageTags } from '#lib/language.ts'
import type { Report } from '#report/model.ts'
import { fontFilesFor } from '../fonts.ts'
import { pictureWith } from '../picture.ts'
import type { Renderer } from '../renderer.ts'
import { oneLine } from '../text.ts'
import { attributes, element, escape, XML_DECLARATION } from '../xml.ts'
import { zip } from '../zip.ts'
import { content } from './content.ts'
import { namespaces } from './namespaces.ts'
import { stylesXml } from './styles.ts'

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text'

/** OpenDocument text 1.3, for LibreOffice and for offices that require an open standard. */
export const renderer: Renderer = {
  render: async (report, resources) => {
    const { first, more } = await fontFilesFor(report, resources)
    const { xml, pictures } = content(report, pictureWith(first, more))
    const parts = new Map<string, string | Uint8Array>([
      ['content.xml', xml],
      ['styles.xml', stylesXml(report)],
      ['meta.xml', metaXml(report)],
      ...pictures
    ])
    // The type comes first and uncompressed, so that programs find it at a fixed place.
    const file = zip(
      new Map([['mimetype', MEDIA_TYPE], ...parts, ['META-INF/manifest.xml', manifest([...parts.keys()])]]),
      ['mimetype']
    )
    return [{ suffix: '', extension: 'odt', mediaType: MEDIA_TYPE, content: file }]
  }
}

function metaXml({ title, language, properties }: Report): string {
  const text = (name: string, value: string) => (value === '' ? '' : element(name, {}, escape(oneLine(value))))
  const body = [
    text('dc:title', title),
    text('dc:subject', properties.subject),
    text('meta:initial-creator', properties.author),
    text('dc:creator', properties.author),
    text('meta:creation-date', properties.createdAt),
    text('dc:date', properties.modifiedAt),
    text('dc:language', languageTags[language]),
    ...properties.keywords.map((keyword) => text('meta:keyword', keyword)),
    element('meta:user-defined', { 'meta:name': 'Identifier' }, escape(properties.documentId))
  ].join('')
  return `${XML_DECLARATION}<office:document-meta${attributes(namespaces)}><office:meta>${body}</office:meta></office:document-meta>`
}

function manifest(paths: readonly string[]): string {
  const types: Readonly<Record<string, string>> = { xml: 'text/xml', svg: 'image/svg+xml', png: 'image/png' }
  const entry = (path: string, type: string) =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type })
  const entries = paths.map((path) => entry(path, types[path.slice(-3)] ?? ''))
  return (
    XML_DECLARATION +
    element(
      'manifest:manifest',
      { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' },
      entry('/', MEDIA_TYPE) + entries.join('')
    )
  )
}
