import type { Dictionary, Pdf, Value } from './open-pdf.ts'
import { everyNode, isTreeNode, readTree, type TreeNode } from './tree.ts'

/** Breaks a file in one way; the expected faults begin with `breaks`. */
export interface Mutation {
  readonly name: string
  readonly breaks: string
  apply(pdf: Pdf): void
}

const put = (pdf: Pdf, reference: string, entries: Readonly<Record<string, Value | undefined>>): void => {
  const merged = Object.fromEntries(
    Object.entries({ ...pdf.dictionary(reference), ...entries }).filter(([, value]) => value !== undefined)
  ) as Dictionary
  const stream = pdf.streams.get(reference)
  if (stream === undefined) pdf.objects.set(reference, merged)
  else pdf.streams.set(reference, { ...stream, dictionary: merged })
}

const root = (pdf: Pdf): string => String(pdf.trailer['/Root'])
const first = (pdf: Pdf, type: string): TreeNode => {
  const found = everyNode(readTree(pdf)).find((node) => node.type === type)
  if (found === undefined) throw new Error(`The file has no ${type}`)
  return found
}
const page = (pdf: Pdf): string => pdf.pages[0] ?? ''
const rewrite = (pdf: Pdf, reference: Value | undefined, change: (data: string) => string): void => {
  const stream = pdf.streams.get(String(reference))
  if (stream === undefined) throw new Error('No such stream')
  const data = change(stream.data)
  if (data === stream.data) throw new Error('Nothing was changed')
  pdf.streams.set(String(reference), { ...stream, data })
}
const content = (pdf: Pdf): Value | undefined => pdf.dictionary(page(pdf))['/Contents']
const fontOf = (pdf: Pdf): string =>
  String(Object.values(pdf.dictionary(pdf.dictionary(pdf.dictionary(page(pdf))['/Resources'])['/Font']))[0])
const descendantOf = (pdf: Pdf): string => String(pdf.list(pdf.dictionary(fontOf(pdf))['/DescendantFonts'])[0])
const firstLink = (pdf: Pdf): string =>
  pdf.pages.flatMap((one) => pdf.list(pdf.dictionary(one)['/Annots'])).map(String)[0] ?? ''
const xmp =
  (from: string | RegExp, to: string) =>
  (pdf: Pdf): void =>
    rewrite(pdf, pdf.catalog['/Metadata'], (data) => data.replace(from, to))
const onNode =
  (type: string, entries: Readonly<Record<string, Value | undefined>>) =>
  (pdf: Pdf): void =>
    put(pdf, first(pdf, type).reference, entries)
const onPage =
  (from: string | RegExp, to: string) =>
  (pdf: Pdf): void =>
    rewrite(pdf, content(pdf), (data) => data.replace(from, to))

export const mutations: readonly Mutation[] = [
  {
    name: 'no mark on the catalog',
    breaks: 'the document says',
    apply: (pdf) => put(pdf, root(pdf), { '/MarkInfo': undefined })
  },
  { name: 'no language', breaks: 'the document says', apply: (pdf) => put(pdf, root(pdf), { '/Lang': undefined }) },
  {
    name: 'no title shown',
    breaks: 'the document says',
    apply: (pdf) => put(pdf, root(pdf), { '/ViewerPreferences': undefined })
  },
  { name: 'locked', breaks: 'the file is', apply: (pdf) => Object.assign(pdf.trailer, { '/Encrypt': {} }) },
  { name: 'no pdfuaid', breaks: 'metadata name', apply: xmp('<pdfuaid:part>1<', '<pdfuaid:part>2<') },
  { name: 'the wrong part of PDF/A', breaks: 'metadata name', apply: xmp(/<pdfaid:part>\d</u, '<pdfaid:part>1<') },
  {
    name: 'no extension schema',
    breaks: 'metadata name',
    apply: xmp('pdfaSchema:namespaceURI>http://www.aiim.org/pdfua', 'pdfaSchema:namespaceURI>http://www.example')
  },
  { name: 'another title in the metadata', breaks: 'metadata and', apply: xmp(/(<dc:title>.*?<rdf:li[^>]*>)/u, '$1x') },
  {
    name: 'another date in the information',
    breaks: 'metadata and',
    apply: (pdf) => put(pdf, String(pdf.trailer['/Info']), { '/ModDate': 'u:D:20200101000000Z' })
  },
  {
    name: 'no output intent',
    breaks: 'colours have',
    apply: (pdf) => put(pdf, root(pdf), { '/OutputIntents': undefined })
  },
  {
    name: 'a script',
    breaks: 'nothing in it acts',
    apply: (pdf) => put(pdf, root(pdf), { '/OpenAction': { '/S': '/JavaScript', '/JS': 'u:1' } })
  },
  {
    name: 'transparency',
    breaks: 'nothing in it acts',
    apply: (pdf) => void pdf.objects.set('9999 0 R', { '/ca': 0.5 })
  },
  {
    name: 'an image',
    breaks: 'nothing in it acts',
    apply: (pdf) => void pdf.objects.set('9999 0 R', { '/Subtype': '/Image' })
  },
  {
    name: 'an attachment without relationship',
    breaks: 'what is embedded',
    apply: (pdf) => put(pdf, String(pdf.list(pdf.catalog['/AF'])[0]), { '/AFRelationship': undefined })
  },
  {
    name: 'an attachment without a name in the tree',
    breaks: 'what is embedded',
    apply: (pdf) => put(pdf, root(pdf), { '/Names': undefined })
  },
  {
    name: 'a bookmark without a page',
    breaks: 'bookmarks',
    apply: (pdf) =>
      put(pdf, String(pdf.dictionary(pdf.catalog['/Outlines'])['/First']), { '/Dest': ['999 0 R', '/Fit'] })
  },
  { name: 'paint outside of marks', breaks: 'everything painted', apply: onPage(/^/u, '0 0 9 9 re f\n') },
  {
    name: 'an artifact inside a mark',
    breaks: 'marks are closed',
    apply: onPage(/BDC\n(BT|[\d. ]+rg BT)/u, 'BDC\n/Artifact BMC EMC $1')
  },
  { name: 'a mark that is not closed', breaks: 'marks are closed', apply: onPage(/EMC\s*$/u, '') },
  { name: 'two marks of one number', breaks: 'marks of a page', apply: onPage('<</MCID 1>>', '<</MCID 0>>') },
  { name: 'no order of tabs', breaks: 'pages follow', apply: (pdf) => put(pdf, page(pdf), { '/Tabs': undefined }) },
  {
    name: 'a page without its place',
    breaks: 'pages follow',
    apply: (pdf) => put(pdf, page(pdf), { '/StructParents': undefined })
  },
  { name: 'printing colours', breaks: 'colours are given', apply: onPage(/[\d.]+ [\d.]+ [\d.]+ rg/u, '0 0 0 1 k') },
  { name: 'a form object', breaks: 'pages use', apply: onPage(/BDC/u, 'BDC /X Do') },
  {
    name: 'a font that is not embedded',
    breaks: 'fonts are embedded',
    apply: (pdf) => put(pdf, String(pdf.dictionary(descendantOf(pdf))['/FontDescriptor']), { '/FontFile2': undefined })
  },
  {
    name: 'a font without a subset name',
    breaks: 'fonts are embedded',
    apply: (pdf) => put(pdf, fontOf(pdf), { '/BaseFont': '/Inter-Regular' })
  },
  {
    name: 'text that cannot be read',
    breaks: 'every character',
    apply: (pdf) => put(pdf, fontOf(pdf), { '/ToUnicode': undefined })
  },
  { name: 'a missing glyph', breaks: 'every character', apply: onPage(/\((\\?[^)]){2}/u, '(\0\0') },
  {
    name: 'a link without description',
    breaks: 'links on pages',
    apply: (pdf) => put(pdf, firstLink(pdf), { '/Contents': undefined })
  },
  {
    name: 'a link without its place',
    breaks: 'links on pages',
    apply: (pdf) => put(pdf, firstLink(pdf), { '/StructParent': undefined })
  },
  {
    name: 'a link that is not printed',
    breaks: 'links on pages',
    apply: (pdf) => put(pdf, firstLink(pdf), { '/F': undefined })
  },
  { name: 'a mark that is not in the structure', breaks: 'every mark', apply: onNode('P', { '/K': [] }) },
  { name: 'a place without a mark', breaks: 'every mark', apply: onNode('P', { '/K': 999 }) },
  { name: 'a mark with another name', breaks: 'marks are named', apply: onPage('/P<<', '/Span<<') },
  {
    name: 'a broken parent tree',
    breaks: 'the parent tree',
    apply: (pdf) => put(pdf, String(pdf.dictionary(pdf.catalog['/StructTreeRoot'])['/ParentTree']), { '/Nums': [] })
  },
  { name: 'a wrong parent', breaks: 'nodes know', apply: onNode('LI', { '/P': String('1 0 R') }) },
  { name: 'an unknown type', breaks: 'types are', apply: onNode('P', { '/S': '/Alinea' }) },
  { name: 'a list entry outside a list', breaks: 'types are', apply: onNode('L', { '/S': '/Div' }) },
  { name: 'a skipped heading', breaks: 'headings begin', apply: onNode('H2', { '/S': '/H4' }) },
  { name: 'no title', breaks: 'headings begin', apply: onNode('H1', { '/S': '/P' }) },
  { name: 'an empty heading', breaks: 'headings have text', apply: onNode('H2', { '/K': [] }) },
  { name: 'a head without scope', breaks: 'table heads', apply: onNode('TH', { '/A': undefined }) },
  {
    name: 'a row that lacks a cell',
    breaks: 'rows of a table',
    apply: (pdf) => put(pdf, first(pdf, 'TR').reference, { '/K': pdf.list(first(pdf, 'TR').dictionary['/K']).slice(1) })
  },
  { name: 'a list without numbering', breaks: 'lists say', apply: onNode('L', { '/A': undefined }) },
  {
    name: 'an entry without body',
    breaks: 'lists say',
    apply: (pdf) =>
      put(pdf, first(pdf, 'LI').reference, {
        '/K': first(pdf, 'LI')
          .kids.filter(isTreeNode)
          .filter(({ type }) => type === 'Lbl')
          .map(({ reference }) => reference)
      })
  },
  {
    name: 'a picture without alternative text',
    breaks: 'pictures have',
    apply: onNode('Figure', { '/Alt': undefined })
  },
  { name: 'a picture without a place', breaks: 'pictures have', apply: onNode('Figure', { '/A': undefined }) },
  {
    name: 'a link that cannot be clicked',
    breaks: 'links have',
    apply: (pdf) =>
      put(pdf, first(pdf, 'Link').reference, {
        '/K': first(pdf, 'Link').kids.flatMap((kid) => ('mark' in kid ? [kid.mark] : []))
      })
  },
  { name: 'a span that stands for nothing', breaks: 'spans say', apply: onNode('Span', { '/ActualText': undefined }) },
  { name: 'a silent cell', breaks: 'cells without text', apply: onNode('TD', { '/K': [] }) },
  {
    name: 'a string that is too long',
    breaks: 'strings are',
    apply: (pdf) => put(pdf, String(pdf.trailer['/Info']), { '/Title': `u:é${'x'.repeat(20_000)}` })
  },
  { name: 'an empty node', breaks: 'nothing is empty', apply: onNode('Caption', { '/K': [] }) }
]
