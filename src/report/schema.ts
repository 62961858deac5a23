import { languages } from '#lib/language.ts'
import type { Describes, Proven, SameType } from '#lib/same-type.ts'
import { z } from '#lib/schema.ts'
import type { Block, Group, Report, Section } from './model.ts'

/**
 * The shape of `model.ts` as a schema, from which the published JSON Schema is made. The types at the end of this file
 * check that both agree.
 */
const text = z.string()
const many = <Item extends z.ZodMiniType>(item: Item) => z.readonly(z.array(item))
const yes = z.exactOptional(z.literal(true))

const runs = many(
  z.strictObject({
    text,
    strong: yes,
    muted: yes,
    href: z.exactOptional(text),
    language: z.exactOptional(z.enum(languages))
  })
)

const ink = z.enum([
  'text',
  'muted',
  'line',
  'surface',
  'accent',
  'accent-soft',
  'band-0',
  'band-1',
  'band-2',
  'band-3',
  'white'
])
const length = z.number()

const shape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('rectangle'),
    x: length,
    y: length,
    width: length,
    height: length,
    fill: z.exactOptional(ink),
    pattern: z.exactOptional(z.enum(['solid', 'range', 'none'])),
    stroke: z.exactOptional(ink),
    radius: z.exactOptional(length)
  }),
  z.strictObject({
    kind: z.literal('line'),
    x1: length,
    y1: length,
    x2: length,
    y2: length,
    stroke: ink,
    width: length,
    dash: yes
  }),
  z.strictObject({
    kind: z.literal('circle'),
    cx: length,
    cy: length,
    r: length,
    fill: z.exactOptional(ink),
    stroke: z.exactOptional(ink)
  }),
  z.strictObject({
    kind: z.literal('text'),
    x: length,
    y: length,
    text,
    size: length,
    strong: yes,
    ink,
    anchor: z.enum(['start', 'middle', 'end'])
  })
])

const column = z.strictObject({
  title: text,
  width: length,
  align: z.exactOptional(z.enum(['start', 'end', 'centre'])),
  ticks: yes
})

/** All blocks except the one that contains others. */
const simpleBlocks = [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    id: text,
    text
  }),
  z.strictObject({ kind: z.literal('paragraph'), runs, tone: z.exactOptional(z.enum(['lead', 'note'])) }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), entries: many(many(runs)) }),
  z.strictObject({
    kind: z.literal('callout'),
    tone: z.enum(['neutral', 'attention', 'strength']),
    title: text,
    body: many(runs)
  }),
  z.strictObject({ kind: z.literal('facts'), entries: many(z.strictObject({ term: text, value: runs })) }),
  z.strictObject({
    kind: z.literal('table'),
    caption: text,
    columns: many(column),
    rowHeaders: z.boolean(),
    rows: many(z.strictObject({ cells: many(runs), id: z.exactOptional(text) }))
  }),
  z.strictObject({
    kind: z.literal('figure'),
    alt: text,
    caption: text,
    width: length,
    height: length,
    shapes: many(shape)
  }),
  z.strictObject({ kind: z.literal('write-lines'), label: text, count: z.number() }),
  z.strictObject({ kind: z.literal('tick-list'), options: many(z.strictObject({ label: text, text: runs })) }),
  z.strictObject({ kind: z.literal('quote'), name: text, paragraphs: many(runs) })
] as const
const simpleBlock = z.discriminatedUnion('kind', simpleBlocks)

const group = z.strictObject({ kind: z.literal('group'), blocks: many(z.lazy((): z.ZodMiniType<Block> => block)) })
const block: z.ZodMiniType<Block> = z.discriminatedUnion('kind', [...simpleBlocks, group])

const sheet = z.strictObject({
  id: text,
  title: text,
  columns: many(text),
  rows: many(many(z.union([text, z.number(), z.null()])))
})

/** The report document, version 1. */
export const reportSchema = z.strictObject({
  $schema: z.exactOptional(text),
  format: z.literal('cohesietoets/report'),
  version: z.literal(1),
  language: z.enum(languages),
  flavour: z.enum(['working', 'public']),
  title: text,
  length: z.exactOptional(z.literal('short')),
  mark: z.exactOptional(text),
  subtitle: text,
  properties: z.strictObject({
    author: text,
    subject: text,
    keywords: many(text),
    createdAt: z.iso.datetime(),
    modifiedAt: z.iso.datetime(),
    documentId: text
  }),
  footer: z.strictObject({ start: text, pageLabel: z.enum(['Pagina {page} van {pages}', 'Page {page} of {pages}']) }),
  words: z.strictObject({
    contents: text,
    continued: text,
    figure: text,
    table: text,
    note: text,
    skip: text,
    empty: z.exactOptional(text)
  }),
  paper: z.exactOptional(
    z.strictObject({ size: z.enum(['a0', 'a1', 'a3', 'a4', 'a5']), type: z.number(), isTurned: yes, isBare: yes })
  ),
  contents: z.exactOptional(z.boolean()),
  sections: many(z.strictObject({ id: text, flow: z.enum(['run-on', 'new-page', 'own-page']), blocks: many(block) })),
  sheets: many(sheet),
  attachment: z.exactOptional(
    z.strictObject({ fileName: text, mediaType: z.literal('application/json'), text, description: text })
  )
})

type Written = Omit<z.output<typeof reportSchema>, '$schema'>
type SimpleBlock = Exclude<Block, Group>

/** Blocks are compared separately: the schema of a section only says that it has blocks. */
export type CheckedReport = [
  report: Proven<SameType<Omit<Written, 'sections'>, Omit<Report, 'sections'>>>,
  section: Proven<SameType<Omit<Written['sections'][number], 'blocks'>, Omit<Section, 'blocks'>>>,
  blocks: Proven<Describes<typeof simpleBlock, SimpleBlock>>,
  group: Proven<SameType<Omit<z.output<typeof group>, 'blocks'>, Omit<Group, 'blocks'>>>
]
