import type { Report } from '#report/model.ts'
import { oneLine } from './text.ts'
import { element, escape, XML_DECLARATION } from './xml.ts'

/** The document properties of an Office file, `docProps/core.xml`. */
export function coreProperties({ title, language, properties }: Report): string {
  const text = (name: string, value: string) => (value === '' ? '' : element(name, {}, escape(oneLine(value))))
  const moment = (name: string, value: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, escape(value))
  return (
    XML_DECLARATION +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance'
      },
      text('dc:title', title) +
        text('dc:subject', properties.subject) +
        text('dc:creator', properties.author) +
        text('cp:keywords', properties.keywords.join(', ')) +
        text('dc:identifier', properties.documentId) +
        text('dc:language', language) +
        text('cp:lastModifiedBy', properties.author) +
        moment('dcterms:created', properties.createdAt) +
        moment('dcterms:modified', properties.modifiedAt)
    )
  )
}
