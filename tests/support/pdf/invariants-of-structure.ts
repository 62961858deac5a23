import type { Examined, Invariant } from './invariants.ts'
import { isList, textOf, type Dictionary, type Value } from './open-pdf.ts'
import { isTreeNode, textUnder, type TreeNode } from './tree.ts'

const unless = (holds: boolean, fault: string): readonly string[] => (holds ? [] : [fault])

const childTypes = ({ kids }: TreeNode): readonly string[] =>
  kids.map((kid) => (isTreeNode(kid) ? kid.type : 'content'))

/** The entry of an attribute, from whichever attribute object has it. */
function attribute({ pdf }: Examined, { dictionary }: TreeNode, owner: string, name: string): Value | undefined {
  const all: readonly Value[] = isList(dictionary['/A']) ? dictionary['/A'] : [dictionary['/A'] ?? null]
  return all.map((one): Dictionary => pdf.dictionary(one)).find((one) => one['/O'] === owner)?.[name]
}

/** Which types may be directly below which; other types contain text, and blocks of any kind. */
const family: Readonly<Record<string, readonly string[]>> = {
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['Caption', 'THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOCI'],
  TOCI: ['Reference'],
  Reference: ['Link'],
  Document: ['Sect']
}

const standardTypes = new Set([
  'Document',
  'Sect',
  'Div',
  'H1',
  'H2',
  'H3',
  'H4',
  'P',
  'BlockQuote',
  'L',
  'LI',
  'Lbl',
  'LBody',
  'Table',
  'THead',
  'TBody',
  'TR',
  'TH',
  'TD',
  'Caption',
  'Figure',
  'Link',
  'TOC',
  'TOCI',
  'Reference',
  'Span'
])

export const structureInvariants: Readonly<Record<string, Invariant>> = {
  'every mark stands once in the structure, and every place in it has its mark': ({ pages, nodes }) => {
    const expected = [...pages].flatMap(([page, { marks }]) => marks.map(({ number }) => `${page} ${String(number)}`))
    const found = nodes.flatMap(({ kids }) =>
      kids.flatMap((kid) => (!isTreeNode(kid) && 'mark' in kid ? [`${kid.page} ${String(kid.mark)}`] : []))
    )
    return [
      ...expected.filter((mark) => !found.includes(mark)).map((mark) => `${mark} is not in the structure`),
      ...found.filter((mark, at) => !expected.includes(mark) || found.indexOf(mark) !== at)
    ]
  },

  'marks are named after their node': ({ pages, nodes }) =>
    nodes.flatMap((node) =>
      node.kids.flatMap((kid) => {
        const mark =
          !isTreeNode(kid) && 'mark' in kid
            ? pages.get(kid.page)?.marks.find(({ number }) => number === kid.mark)
            : undefined
        return unless(mark === undefined || mark.tag === node.type, `${mark?.tag ?? ''} in ${node.type}`)
      })
    ),

  'the parent tree leads back from marks and links': (examined) => {
    const { pdf, nodes } = examined
    const numbers = pdf.list(pdf.dictionary(pdf.dictionary(pdf.catalog['/StructTreeRoot'])['/ParentTree'])['/Nums'])
    const parents = new Map(
      numbers.flatMap((key, at) => (at % 2 === 0 ? [[Number(key), numbers[at + 1]] as const] : []))
    )
    return nodes.flatMap((node) =>
      node.kids.flatMap((kid) => {
        if (isTreeNode(kid)) return []
        if ('mark' in kid)
          return unless(
            pdf.list(parents.get(Number(pdf.dictionary(kid.page)['/StructParents'])))[kid.mark] === node.reference,
            `${kid.page} ${String(kid.mark)}`
          )
        return unless(
          parents.get(Number(pdf.dictionary(kid.annotation)['/StructParent'])) === node.reference,
          kid.annotation
        )
      })
    )
  },

  'nodes know their parent': ({ nodes }) =>
    nodes.flatMap(({ dictionary, parent, reference }) => unless(dictionary['/P'] === parent, reference)),

  'types are those of the standard, each in its family': ({ nodes }) =>
    nodes.flatMap((node) => [
      ...unless(standardTypes.has(node.type), node.type),
      ...childTypes(node)
        .filter((type) => family[node.type]?.includes(type) === false)
        .map((type) => `${type} in ${node.type}`),
      ...node.kids
        .filter(isTreeNode)
        .filter(({ type }) =>
          Object.entries(family).some(
            ([parent, children]) =>
              children.includes(type) &&
              type !== 'Sect' &&
              type !== 'Caption' &&
              type !== 'Link' &&
              parent !== node.type &&
              !family[node.type]?.includes(type)
          )
        )
        .map(({ type }) => `${type} in ${node.type}`)
    ]),

  'headings begin with one title and skip no level': ({ nodes }) => {
    const levels = nodes.flatMap(({ type }) => (/^H\d$/u.test(type) ? [Number(type.slice(1))] : []))
    return [
      ...unless(levels[0] === 1 && levels.filter((level) => level === 1).length === 1, 'not one title'),
      ...levels.flatMap((level, at) =>
        unless(at === 0 || level <= (levels[at - 1] ?? 0) + 1, `H${String(level)} behind H${String(levels[at - 1])}`)
      )
    ]
  },

  'headings have text': ({ pdf, nodes, pages }) =>
    nodes
      .filter(({ type }) => /^H\d$/u.test(type))
      .flatMap((node) => unless(textUnder(pdf, node, pages).trim() !== '', node.reference)),

  'table heads say what they head': (examined) =>
    examined.nodes
      .filter(({ type }) => type === 'TH')
      .flatMap((node) =>
        unless(['/Column', '/Row'].includes(String(attribute(examined, node, '/Table', '/Scope'))), node.reference)
      ),

  'rows of a table have the same number of cells': ({ nodes }) =>
    nodes
      .filter(({ type }) => type === 'Table')
      .flatMap(({ kids, reference }) => {
        const rows = kids
          .filter(isTreeNode)
          .flatMap(({ kids: inner }) => inner.filter(isTreeNode).filter(({ type }) => type === 'TR'))
        return unless(new Set(rows.map((row) => row.kids.length)).size <= 1, reference)
      }),

  'lists say how they are numbered, and entries have a body': (examined) =>
    examined.nodes.flatMap((node) => {
      if (node.type === 'L')
        return unless(
          ['/Decimal', '/Disc', '/None'].includes(String(attribute(examined, node, '/List', '/ListNumbering'))),
          'no numbering'
        )
      return node.type === 'LI' ? unless(childTypes(node).includes('LBody'), 'no body') : []
    }),

  'pictures have an alternative text and a place': (examined) =>
    examined.nodes
      .filter(({ type }) => type === 'Figure')
      .flatMap((node) => {
        const box = attribute(examined, node, '/Layout', '/BBox')
        const [left = -1, bottom = -1, right = 0, top = 0] = isList(box) ? box.map(Number) : []
        return [
          ...unless((textOf(node.dictionary['/Alt']) ?? '').trim() !== '', 'no alternative text'),
          ...unless(
            left >= 0 && bottom >= 0 && right <= 595.3 && top <= 841.9 && left < right && bottom < top,
            'no place'
          )
        ]
      }),

  'links have text and a place to click': ({ nodes }) =>
    nodes
      .filter(({ type }) => type === 'Link')
      .flatMap(({ kids, reference }) => [
        ...unless(
          kids.some((kid) => !isTreeNode(kid) && 'annotation' in kid),
          `${reference} cannot be clicked`
        ),
        ...unless(
          kids.some((kid) => !isTreeNode(kid) && 'mark' in kid),
          `${reference} has no text`
        )
      ]),

  'spans say what they stand for': ({ nodes }) =>
    nodes
      .filter(({ type }) => type === 'Span')
      .flatMap(({ dictionary, reference }) =>
        unless((textOf(dictionary['/ActualText']) ?? '') !== '' || dictionary['/Lang'] !== undefined, reference)
      ),

  'cells without text say that they are empty': ({ pdf, nodes, pages }) =>
    nodes
      .filter(({ type }) => type === 'TD')
      .flatMap((node) => unless(textUnder(pdf, node, pages).trim() !== '', node.reference)),

  'nothing is empty but cells': ({ nodes }) =>
    nodes.flatMap(({ kids, type }) => unless(kids.length > 0 || type === 'TD' || type === 'TH', type))
}
