import { shorten } from '#lib/shorten.ts'
import type { Report } from '#report/model.ts'
import { oneLine } from '../../text.ts'
import { escape } from '../../xml.ts'
import type { Objects, Reference } from './objects.ts'
import { date, MOST_IN_STRING, text, utf8 } from './syntax.ts'

const PRODUCER = 'Cohesietoets, jsPDF 4.2.1'

/**
 * Adds document properties twice, as the standards require: for old readers, and as XMP with the standards that the
 * file conforms to.
 */
export function addMetadata(objects: Objects, report: Report): { readonly info: Reference; readonly xmp: Reference } {
  const { author, subject, keywords, createdAt, modifiedAt } = report.properties
  const property = (value: string): string => shorten(oneLine(value), MOST_IN_STRING)
  const texts = {
    title: property(report.title),
    author: property(author),
    subject: property(subject),
    keywords: property(keywords.join(', '))
  }
  const entry = (name: string, value: string): string => (value === '' ? '' : `/${name} ${text(value)}`)
  const info = `<<${entry('Title', texts.title)}${entry('Author', texts.author)}${entry('Subject', texts.subject)}${entry('Keywords', texts.keywords)}${entry('Producer', PRODUCER)}/CreationDate ${date(createdAt)}/ModDate ${date(modifiedAt)}>>`
  return { info: objects.add(info), xmp: objects.add('/Type /Metadata\n/Subtype /XML', utf8(xmp(report, texts))) }
}

interface InfoTexts {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly keywords: string
}

function xmp(report: Report, { title, author, subject, keywords }: InfoTexts): string {
  const { createdAt, modifiedAt, documentId } = report.properties
  const list = (kind: 'Alt' | 'Seq' | 'Bag', value: string): string =>
    `<rdf:${kind}><rdf:li${kind === 'Alt' ? ' xml:lang="x-default"' : ''}>${escape(value)}</rdf:li></rdf:${kind}>`
  const optional = (name: string, value: string, inner = (plain: string): string => escape(plain)): string =>
    value === '' ? '' : `<${name}>${inner(value)}</${name}>`
  const moment = (iso: string): string => iso.replace(/\.\d+Z$/u, 'Z')
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${EXTENSION}
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>${report.attachment === undefined ? '2' : '3'}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format>${optional('dc:title', title, (value) => list('Alt', value))}${optional('dc:creator', author, (value) => list('Seq', value))}${optional('dc:description', subject, (value) => list('Alt', value))}<dc:language>${list('Bag', report.language)}</dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">${optional('pdf:Keywords', keywords)}<pdf:Producer>${PRODUCER}</pdf:Producer></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"><xmp:CreateDate>${moment(createdAt)}</xmp:CreateDate><xmp:ModifyDate>${moment(modifiedAt)}</xmp:ModifyDate>${optional('xmpMM:DocumentID', documentId)}</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}

/** Defines `pdfuaid:part`, which the archive standard does not know. */
const EXTENSION = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>The part of ISO 14289 that the document keeps to</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`
