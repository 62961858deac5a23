import type { Invariant } from './invariants.ts'
import { isDictionary, isList, textOf, type Pdf, type Value } from './open-pdf.ts'

const unless = (holds: boolean, fault: string): readonly string[] => (holds ? [] : [fault])

const xmpOf = (pdf: Pdf): string => Buffer.from(pdf.data(pdf.catalog['/Metadata']), 'latin1').toString('utf8')

/** The text of an element of the metadata, or of the first item of its list. */
function xmp(pdf: Pdf, name: string): string | null {
  const inner = new RegExp(`<${name}[^>]*>([^]*?)</${name}>`, 'u').exec(xmpOf(pdf))?.[1]
  if (inner === undefined) return null
  return (/<rdf:li[^>]*>([^]*?)<\/rdf:li>/u.exec(inner)?.[1] ?? inner)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** `D:20261122100000Z` as `2026-11-22T10:00:00Z`. */
const iso = (date: string | null): string | null =>
  date?.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/u, '$1-$2-$3T$4:$5:$6Z') ?? null

/** Every dictionary of the file, including nested ones. */
function* dictionaries(pdf: Pdf): Generator<{ readonly [name: string]: Value }> {
  const waiting: Value[] = [
    ...pdf.objects.values(),
    ...[...pdf.streams.values()].map(({ dictionary }) => dictionary),
    pdf.trailer
  ]
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (isDictionary(value)) yield value
    if (typeof value === 'object' && value !== null) waiting.push(...(isList(value) ? value : Object.values(value)))
  }
}

export const fileInvariants: Readonly<Record<string, Invariant>> = {
  'the file is PDF 1.7, with an id and without a lock': ({ pdf }) => [
    ...unless(pdf.header === '%PDF-1.7', pdf.header),
    ...unless(pdf.list(pdf.trailer['/ID']).length === 2, 'no id'),
    ...unless(pdf.trailer['/Encrypt'] === undefined, 'encrypted')
  ],

  'the document says that it is tagged, its language, and to show its title': ({ pdf }) => [
    ...unless(pdf.dictionary(pdf.catalog['/MarkInfo'])['/Marked'] === true, 'not marked'),
    ...unless(['u:nl-NL', 'u:en-GB'].includes(String(pdf.catalog['/Lang'])), 'no language'),
    ...unless(pdf.dictionary(pdf.catalog['/ViewerPreferences'])['/DisplayDocTitle'] === true, 'shows the file name')
  ],

  'metadata name the standards and are plain': ({ pdf }) => {
    const part = pdf.catalog['/AF'] === undefined ? '2' : '3'
    return [
      ...unless(xmp(pdf, 'pdfuaid:part') === '1', 'no pdfuaid:part'),
      ...unless(xmp(pdf, 'pdfaid:part') === part, `pdfaid:part is not ${part}`),
      ...unless(xmp(pdf, 'pdfaid:conformance') === 'A', 'no pdfaid:conformance'),
      ...unless(
        xmpOf(pdf).includes('<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/<'),
        'no extension schema'
      ),
      ...unless(pdf.dictionary(pdf.catalog['/Metadata'])['/Filter'] === undefined, 'deflated')
    ]
  },

  'metadata and document information agree': ({ pdf }) => {
    const info = pdf.dictionary(pdf.trailer['/Info'])
    const pairs = [
      ['/Title', 'dc:title'],
      ['/Author', 'dc:creator'],
      ['/Subject', 'dc:description'],
      ['/Keywords', 'pdf:Keywords'],
      ['/Producer', 'pdf:Producer']
    ] as const
    return [
      ...pairs.flatMap(([name, element]) =>
        unless(
          textOf(info[name]) === xmp(pdf, element),
          `${name} ${String(info[name])} against ${String(xmp(pdf, element))}`
        )
      ),
      ...unless(iso(textOf(info['/CreationDate'])) === xmp(pdf, 'xmp:CreateDate'), 'dates of creation differ'),
      ...unless(iso(textOf(info['/ModDate'])) === xmp(pdf, 'xmp:ModifyDate'), 'dates of change differ'),
      ...unless((xmp(pdf, 'dc:title') ?? '') !== '', 'no title')
    ]
  },

  'colours have their meaning from an output intent': ({ pdf }) => {
    const [intent] = pdf.list(pdf.catalog['/OutputIntents'])
    const profile = pdf.dictionary(intent)['/DestOutputProfile']
    return [
      ...unless(pdf.dictionary(intent)['/S'] === '/GTS_PDFA1', 'no output intent'),
      ...unless(pdf.dictionary(profile)['/N'] === 3 && pdf.data(profile).slice(36, 40) === 'acsp', 'no profile')
    ]
  },

  'nothing in it acts, is a form, an image or transparent': ({ pdf }) =>
    [...dictionaries(pdf)].flatMap((one) => [
      ...unless(
        one['/JS'] === undefined && one['/AA'] === undefined && one['/AcroForm'] === undefined,
        'a script, trigger or form'
      ),
      ...unless(
        one['/Type'] !== '/Action' &&
          one['/S'] !== '/Launch' &&
          one['/S'] !== '/JavaScript' &&
          one['/S'] !== '/SubmitForm',
        'an action'
      ),
      ...unless(one['/Subtype'] !== '/Form' && one['/Subtype'] !== '/Image', 'a form object or image'),
      ...unless(
        one['/SMask'] === undefined && one['/ca'] === undefined && one['/CA'] === undefined && one['/BM'] === undefined,
        'transparency'
      )
    ]),

  'what is embedded is a source, named, and of a known type': ({ pdf }) => {
    const files = pdf.list(pdf.catalog['/AF'])
    const named = pdf.list(pdf.dictionary(pdf.dictionary(pdf.catalog['/Names'])['/EmbeddedFiles'])['/Names'])
    return [
      ...unless(named.length === files.length * 2, 'files without a name, or names without a file'),
      ...files.flatMap((file) => {
        const specification = pdf.dictionary(file)
        const stream = pdf.dictionary(pdf.dictionary(specification['/EF'])['/F'])
        return [
          ...unless(specification['/AFRelationship'] === '/Source', 'no relationship'),
          ...unless(
            (textOf(specification['/UF']) ?? '').endsWith('.cohesietoets.json') &&
              specification['/F'] === specification['/UF'],
            'no file name'
          ),
          ...unless((textOf(specification['/Desc']) ?? '') !== '', 'no description'),
          ...unless(stream['/Type'] === '/EmbeddedFile' && stream['/Subtype'] === '/application/json', 'no media type'),
          ...unless(pdf.dictionary(stream['/Params'])['/ModDate'] !== undefined, 'no date')
        ]
      })
    ]
  },

  'strings are no longer than PDF/A allows': ({ pdf }) => {
    const bytes = (value: string): number =>
      value.startsWith('b:')
        ? (value.length - 2) / 2
        : /^u:[ -~]*$/u.test(value)
          ? value.length - 2
          : value.length * 2 - 2
    return [...dictionaries(pdf)].flatMap((one) =>
      Object.entries(one).flatMap(([name, value]) =>
        unless(typeof value !== 'string' || !/^[ub]:/u.test(value) || bytes(value) <= 32_767, name)
      )
    )
  },

  'bookmarks have a title and lead to a page': ({ pdf }) => {
    const faults: string[] = []
    const follow = (first: Value | undefined, parent: Value | undefined): number => {
      let count = 0
      for (let item = first; item !== undefined; item = pdf.dictionary(item)['/Next'], count++) {
        const { '/Title': title, '/Dest': destination, '/Parent': up, '/First': below } = pdf.dictionary(item)
        faults.push(...unless((textOf(title) ?? '') !== '', 'no title'), ...unless(up === parent, 'a wrong parent'))
        faults.push(
          ...unless(pdf.pages.includes(String(pdf.list(destination)[0])), `leads to ${JSON.stringify(destination)}`)
        )
        if (below !== undefined) follow(below, item)
      }
      return count
    }
    const root = pdf.catalog['/Outlines']
    const count = follow(pdf.dictionary(root)['/First'], root)
    return [...faults, ...unless(count > 0, 'no bookmarks')]
  }
}
