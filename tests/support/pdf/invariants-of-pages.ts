import type { Invariant } from './invariants.ts'
import { fontsOf } from './marked.ts'
import { textOf } from './open-pdf.ts'
import { isTreeNode } from './tree.ts'

const unless = (holds: boolean, fault: string): readonly string[] => (holds ? [] : [fault])

export const pageInvariants: Readonly<Record<string, Invariant>> = {
  'everything painted is a mark or an artifact': ({ pages }) => [...pages.values()].flatMap(({ bare }) => bare),

  'marks are closed, and never inside each other': ({ pages }) => [...pages.values()].flatMap(({ faults }) => faults),

  'marks of a page have their own number': ({ pages }) =>
    [...pages].flatMap(([page, { marks }]) =>
      unless(new Set(marks.map(({ number }) => number)).size === marks.length, page)
    ),

  'pages follow the structure with TAB and know their place in it': ({ pdf }) => [
    ...pdf.pages.flatMap((page) => unless(pdf.dictionary(page)['/Tabs'] === '/S', `${page} without /Tabs /S`)),
    ...unless(
      new Set(pdf.pages.map((page) => pdf.dictionary(page)['/StructParents'])).size === pdf.pages.length,
      '/StructParents are not unique'
    ),
    ...pdf.pages.flatMap((page) =>
      unless(typeof pdf.dictionary(page)['/StructParents'] === 'number', `${page} without /StructParents`)
    )
  ],

  'colours are given in red, green and blue': ({ pages }) =>
    [...pages.values()].flatMap(({ operators }) =>
      ['k', 'K', 'cs', 'CS', 'sc', 'SC', 'scn', 'SCN', 'sh'].filter((operator) => operators.has(operator))
    ),

  'pages use no outside objects or states': ({ pdf, pages }) => [
    ...[...pages.values()].flatMap(({ operators }) => ['Do', 'gs', 'BI'].filter((operator) => operators.has(operator))),
    ...pdf.pages.flatMap((page) => {
      const resources = pdf.dictionary(pdf.dictionary(page)['/Resources'])
      return ['/XObject', '/ExtGState', '/Pattern', '/Shading'].filter(
        (name) => Object.keys(pdf.dictionary(resources[name])).length > 0
      )
    })
  ],

  'fonts are embedded, with names of their own': ({ pdf, pages }) =>
    [...pages.keys()].slice(0, 1).flatMap((page) =>
      Object.values(pdf.dictionary(pdf.dictionary(pdf.dictionary(page)['/Resources'])['/Font'])).flatMap(
        (reference) => {
          const font = pdf.dictionary(reference)
          const descendant = pdf.dictionary(pdf.list(font['/DescendantFonts'])[0])
          const descriptor = pdf.dictionary(descendant['/FontDescriptor'])
          return [
            ...unless(font['/Subtype'] === '/Type0' && font['/Encoding'] === '/Identity-H', 'not a composite font'),
            ...unless(pdf.data(descriptor['/FontFile2']).startsWith('\0\u0001\0\0'), 'not embedded'),
            ...unless(descendant['/CIDToGIDMap'] === '/Identity', 'no map of glyphs'),
            ...unless(
              /^\/[A-Z]{6}\+/u.test(String(font['/BaseFont'])) &&
                font['/BaseFont'] === descendant['/BaseFont'] &&
                font['/BaseFont'] === descriptor['/FontName'],
              `named ${String(font['/BaseFont'])}`
            )
          ]
        }
      )
    ),

  'every character shown can be read, and none is missing from its font': ({ pdf, pages }) =>
    [...pages].flatMap(([page, { codes }]) => {
      const fonts = fontsOf(pdf, page)
      return [...codes].flatMap(([font, shown]) =>
        [...shown].flatMap((code) => {
          const meaning = fonts.get(font)?.get(code)?.codePointAt(0)
          return unless(
            code !== 0 && meaning !== undefined && meaning !== 0 && meaning !== 0xfeff && meaning !== 0xfffe,
            `${font} ${String(code)}`
          )
        })
      )
    }),

  'links on pages are described, printed, and stand in the structure': ({ pdf, nodes }) => {
    const inTree = new Set(
      nodes.flatMap(({ kids }) =>
        kids.flatMap((kid) => (!isTreeNode(kid) && 'annotation' in kid ? [kid.annotation] : []))
      )
    )
    const keys = pdf.pages.map((page) => pdf.dictionary(page)['/StructParents'])
    const annotations = pdf.pages.flatMap((page) => pdf.list(pdf.dictionary(page)['/Annots']).map(String))
    return [
      ...annotations.flatMap((reference) => {
        const annotation = pdf.dictionary(reference)
        const [left = 0, bottom = 0, right = 0, top = 0] = pdf.list(annotation['/Rect']).map(Number)
        return [
          ...unless(annotation['/Subtype'] === '/Link', 'not a link'),
          ...unless((textOf(annotation['/Contents']) ?? '') !== '', 'no description'),
          ...unless(annotation['/F'] === 4, 'not printed'),
          ...unless(
            typeof annotation['/StructParent'] === 'number' && !keys.includes(annotation['/StructParent']),
            'no place in the structure'
          ),
          ...unless(inTree.has(reference), 'not in the structure'),
          ...unless(
            left >= 0 && bottom >= 0 && right <= 595.3 && top <= 841.9 && left < right && bottom < top,
            'outside the page'
          ),
          ...unless(
            annotation['/Dest'] === undefined
              ? pdf.dictionary(annotation['/A'])['/S'] === '/URI'
              : pdf.pages.includes(String(pdf.list(annotation['/Dest'])[0])),
            'leads nowhere'
          )
        ]
      }),
      ...unless(inTree.size === annotations.length, 'links in the structure that are on no page')
    ]
  }
}
