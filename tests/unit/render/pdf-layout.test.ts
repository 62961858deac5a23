import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Report, Section } from '#report/model.ts'
import { facesOf } from '#render/pdf/font/faces.ts'
import { geometryOf } from '#render/pdf/layout/geometry.ts'
import { layOut } from '#render/pdf/layout/lay-out.ts'
import type { Placed } from '#render/pdf/layout/paginate.ts'
import { sampleReport } from '../../fixtures/sample-report.ts'
import { resources } from '../../support/pdf/render-pdf.ts'
import { paragraph, reportWith, runs, tableOf, words } from '../../support/pdf/reports.ts'
import { example, reportOf } from '../../support/report.ts'
import { exampleTeam, roundDocuments } from '../../support/round-report.ts'

const { bodyHeight, column } = geometryOf(undefined)
const place = (report: Report): readonly Placed[] => layOut(report, facesOf(resources.fonts)).placed
const heading = (id: string, level: 1 | 2 | 3 = 2): Block => ({ kind: 'heading', level, id, text: `Kop ${id}` })
const section = (id: string, flow: Section['flow'], blocks: readonly Block[]): Section => ({
  id,
  flow,
  blocks: [heading(id, 1), ...blocks]
})
const withSections = (...sections: readonly Section[]): Report => ({ ...sampleReport('nl'), sections })
const pageOf = (placed: readonly Placed[], anchor: string): number | undefined =>
  placed.find(({ strip, repeated }) => strip.anchor === anchor && !repeated)?.page
const lastPage = (placed: readonly Placed[]): number => Math.max(...placed.map(({ page }) => page))
const sentences = (count: number): readonly Block[] => Array.from({ length: count }, () => paragraph('Een zin.'))
const paragraphs = (count: number): readonly Block[] => Array.from({ length: count }, () => paragraph(words(45)))

const picture = (height: number): Block => ({
  kind: 'figure',
  alt: 'Beeld',
  caption: words(20),
  width: 400,
  height,
  shapes: []
})

test('a link to a row finds it on its own page, not where its table begins', () => {
  const table = tableOf(Array.from({ length: 120 }, (_, at) => [`Rij ${String(at)}`, 'Wat er staat', '1']))
  const rows = table.kind === 'table' ? table.rows.map((row, at) => ({ ...row, id: `row-${String(at)}` })) : []
  const placed = place(withSections(section('only', 'run-on', [{ ...table, rows } as Block])))
  expect(pageOf(placed, 'row-0')).toBe(1)
  expect(pageOf(placed, 'row-119')).toBe(lastPage(placed))
  expect(lastPage(placed)).toBeGreaterThan(1)
})

describe('a section with a page of its own', () => {
  test('is set more densely until it fits, and nothing follows on its page', () => {
    const roomy = place(
      withSections(
        section('first', 'run-on', []),
        section('own', 'own-page', paragraphs(8)),
        section('next', 'run-on', [])
      )
    )
    const tight = place(
      withSections(
        section('first', 'run-on', []),
        section('own', 'own-page', paragraphs(13)),
        section('next', 'run-on', [])
      )
    )
    const loose = place(
      withSections(
        section('first', 'run-on', []),
        section('own', 'run-on', paragraphs(13)),
        section('next', 'run-on', [])
      )
    )
    for (const placed of [roomy, tight])
      expect([pageOf(placed, 'first'), pageOf(placed, 'own'), pageOf(placed, 'next')]).toEqual([1, 2, 3])
    expect(pageOf(loose, 'own')).toBe(1)
    const sizes = [roomy, tight].map(
      (placed) => placed.find(({ page, strip }) => page === 2 && strip.anchor === undefined)?.strip.height ?? 0
    )
    expect(sizes[1]).toBeLessThan(sizes[0] ?? 0)
  })

  test('continues at the normal size when even the densest does not fit', () => {
    const placed = place(withSections(section('own', 'own-page', paragraphs(40)), section('next', 'run-on', [])))
    expect(pageOf(placed, 'next')).toBeGreaterThan(2)
  })

  test('is the summary of every example, in both languages', () => {
    for (const name of [
      'ai-in-het-onderwijs',
      'digitaal-loket-gemeente',
      'digitale-identiteit-wallet',
      'snelle-scan'
    ]) {
      for (const language of ['nl', 'en'] as const) {
        const report = reportOf(example(name).assessment, { language })
        const placed = place(report)
        const at = report.sections.findIndex(({ flow }) => flow === 'own-page')
        const [own, next] = [report.sections[at], report.sections[at + 1]]
          .map((one) => one?.blocks[0])
          .map((block) => (block?.kind === 'heading' ? block.id : ''))
        expect(own).not.toBe('')
        expect(pageOf(placed, next ?? ''), `${name} ${language}`).toBe((pageOf(placed, own ?? '') ?? 0) + 1)
      }
    }
  })
})

describe('on a page', () => {
  const blocks: fc.Arbitrary<Block> = fc.oneof(
    fc.integer({ min: 1, max: 300 }).map((count) => paragraph(words(count))),
    fc.integer({ min: 1, max: 3 }).map((level) => heading('kop', level as 1 | 2 | 3)),
    fc
      .array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 9 })
      .map((counts): Block => ({
        kind: 'list',
        ordered: true,
        entries: counts.map((count) => [runs(words(count)), runs('slot')])
      })),
    fc
      .array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 9 })
      .map((counts): Block => tableOf(counts.map((count) => ['Rij', words(count), '']))),
    fc
      .integer({ min: 1, max: 900 })
      .map((count): Block => ({ kind: 'callout', tone: 'attention', title: 'Let op', body: [runs(words(count))] })),
    fc.integer({ min: 1, max: 9 }).map((count): Block => ({ kind: 'write-lines', label: 'Waar?', count })),
    fc.integer({ min: 20, max: 1500 }).map(picture),
    fc
      .integer({ min: 1, max: 30 })
      .map((count): Block => ({
        kind: 'facts',
        entries: Array.from({ length: count }, () => ({ term: 'Feit', value: runs(words(count)) }))
      }))
  )
  const documents = fc.array(
    fc.oneof(
      blocks,
      fc.array(blocks, { minLength: 1, maxLength: 4 }).map((inner): Block => ({ kind: 'group', blocks: inner }))
    ),
    { minLength: 1, maxLength: 14 }
  )

  test('strips are in order, inside the margins, and never overlap', () => {
    fc.assert(
      fc.property(documents, (found) => {
        const placed = place(reportWith(found))
        placed.forEach(({ page, top, strip }, at) => {
          const before = placed[at - 1]
          const above = before?.page === page ? before.top + before.strip.height : column.top
          expect(top).toBeGreaterThanOrEqual(above - 0.01)
          expect(top + strip.height).toBeLessThanOrEqual(column.bottom + 0.01)
          expect(page - (before?.page ?? 1)).toBeOneOf([0, 1])
        })
      }),
      { numRuns: 60, seed: 1 }
    )
  })

  test('a heading is never last', () => {
    fc.assert(
      fc.property(documents, (found) => {
        const placed = place(reportWith([...found, paragraph('Slot.')]))
        placed.forEach(({ page, strip }, at) => {
          // The title has no anchor of its own: a group that fills a page leaves it alone on the first.
          if (strip.anchor !== undefined && strip.anchor !== '' && placed[at + 1] !== undefined)
            expect(placed[at + 1]?.page).toBe(page)
        })
      }),
      { numRuns: 60, seed: 2 }
    )
  })

  test('what belongs together is never torn: a heading and what follows, a caption and its table or picture', () => {
    fc.assert(
      fc.property(documents, (found) => {
        const placed = place(reportWith(found)).filter(({ repeated }) => !repeated)
        placed.forEach(({ page, strip }, at) => {
          if (strip.keep === 'tight' && placed[at + 1] !== undefined) expect(placed[at + 1]?.page).toBe(page)
        })
      }),
      { numRuns: 100, seed: 3 }
    )
  })

  test('a heading and its introduction are on the page of the picture below them, however high it is', () => {
    for (const height of [100, 500, 700, 1500])
      for (let count = 1; count <= 14; count++) {
        const placed = place(reportWith([...paragraphs(count), heading('kop'), paragraph(words(30)), picture(height)]))
        const from = placed.findIndex(({ strip }) => strip.anchor === 'kop')
        expect(new Set(placed.slice(from).map(({ page }) => page)).size, `${height} below ${count} paragraphs`).toBe(1)
      }
  })

  test('a group stays together where it fits on a page', () => {
    const group: Block = { kind: 'group', blocks: [heading('groep'), paragraph(words(120)), paragraph(words(120))] }
    for (let count = 1; count <= 10; count++) {
      const placed = place(reportWith([...paragraphs(count), group]))
      const from = placed.findIndex(({ strip }) => strip.anchor === 'groep')
      expect(new Set(placed.slice(from).map(({ page }) => page)).size, `below ${String(count)} paragraphs`).toBe(1)
    }
  })

  test('a heading with one sentence is never alone above the heading that follows', () => {
    for (let count = 1; count <= 14; count++) {
      const placed = place(
        reportWith([
          ...paragraphs(count),
          heading('boven', 1),
          paragraph(words(12)),
          heading('onder'),
          paragraph(words(90))
        ])
      )
      expect(pageOf(placed, 'boven'), `below ${String(count)} paragraphs`).toBe(pageOf(placed, 'onder'))
    }
  })

  test('a heading with the first sentence of two paragraphs never ends a page', () => {
    for (let count = 1; count <= 60; count++) {
      const placed = place(
        reportWith([
          ...sentences(count),
          heading('kop', 1),
          paragraph('Eén zin vooraf.'),
          paragraph(words(40)),
          ...paragraphs(9)
        ])
      )
      const from = placed.findIndex(({ strip }) => strip.anchor === 'kop')
      const pages = placed.slice(from, from + 4).map(({ page }) => page)
      expect(new Set(pages).size, `below ${String(count)} lines`).toBe(1)
    }
  })

  test('a low table is not split, and of a higher one the first two rows stay together', () => {
    for (let count = 1; count <= 60; count++) {
      for (const rows of [3, 20]) {
        const table = tableOf(Array.from({ length: rows }, (_, at) => ['Rij', 'kort', String(at)]))
        const placed = place(reportWith([paragraph(words(count * 12)), paragraph(words(300)), table]))
        const body = placed.filter(({ strip, repeated }) => !repeated && strip.repeat !== undefined)
        expect(body).toHaveLength(rows)
        const pages = body.slice(0, rows === 3 ? 3 : 2).map(({ page }) => page)
        expect(new Set(pages).size, `${String(rows)} rows below ${String(count)} lines`).toBe(1)
      }
    }
  })

  test('neither the first nor the last of some facts is alone on a page', () => {
    const entries = Array.from({ length: 9 }, (_, at) => ({ term: `Feit ${String(at)}`, value: runs('waarde') }))
    for (let count = 1; count <= 60; count++) {
      const placed = place(
        reportWith([...sentences(count), { kind: 'facts', entries }, heading('na'), ...paragraphs(9)])
      )
      const after = placed.findIndex(({ strip }) => strip.anchor === 'na')
      const pages = placed.slice(after - 9, after).map(({ page }) => page)
      expect(pages[0], `below ${String(count)} lines`).toBe(pages[1])
      expect(pages[8], `below ${String(count)} lines`).toBe(pages[7])
    }
  })

  test('the text that introduces a table stays together above its first row', () => {
    for (let count = 1; count <= 14; count++) {
      const placed = place(
        reportWith([
          ...paragraphs(count),
          heading('kop'),
          paragraph(words(60)),
          {
            ...tableOf([
              ['Rij', 'kort', '1'],
              ['Rij', 'kort', '2'],
              ['Rij', 'kort', '3']
            ]),
            rows: [{ id: 'rij', cells: [runs('Rij'), runs('kort'), runs('1')] }]
          } as Block
        ])
      )
      const [from, to] = ['kop', 'rij'].map((anchor) => placed.findIndex(({ strip }) => strip.anchor === anchor))
      expect(
        new Set(placed.slice(from, (to ?? 0) + 1).map(({ page }) => page)).size,
        `below ${String(count)} paragraphs`
      ).toBe(1)
    }
  })

  test('no page of an agenda is mostly empty, except the last', () => {
    const placed = place(roundDocuments(exampleTeam()).agenda)
    for (let page = 1; page < lastPage(placed); page++) {
      const ends = placed.filter((one) => one.page === page).map(({ top, strip }) => top + strip.height)
      expect(Math.max(...ends) - column.top, `page ${String(page)}`).toBeGreaterThan(bodyHeight / 2)
    }
  })

  test('neither the first nor the last line of a paragraph stands alone', () => {
    for (let count = 1; count <= 60; count++) {
      const placed = place(reportWith([paragraph(words(count * 12)), paragraph(words(400))]))
      const pages = placed.slice(-Math.floor(400 / 9)).map(({ page }) => page)
      for (const page of new Set(pages)) expect(placed.filter((one) => one.page === page).length).toBeGreaterThan(1)
    }
  })
})

test('a table header repeats on every page of the table', () => {
  const placed = place(
    reportWith([tableOf(Array.from({ length: 120 }, (_, at) => [`Rij ${String(at)}`, words(20), '1']))])
  )
  const repeated = placed.filter((one) => one.repeated)
  expect(lastPage(placed)).toBeGreaterThan(4)
  expect(repeated.map(({ page }) => page)).toEqual(Array.from({ length: lastPage(placed) - 1 }, (_, at) => at + 2))
  for (const { top } of repeated) expect(top).toBe(column.top)
})

test('a row lower than half a page is not split', () => {
  const placed = place(reportWith([tableOf(Array.from({ length: 30 }, () => ['Rij', words(90), '']))]))
  expect(Math.max(...placed.map(({ strip }) => strip.height))).toBeGreaterThan(80)
  expect(Math.max(...placed.map(({ strip }) => strip.height))).toBeLessThan(bodyHeight / 2)
})

describe('a table of contents', () => {
  const report = (pages: number): Report =>
    withSections(...Array.from({ length: pages }, (_, at) => section(`s${String(at)}`, 'new-page', paragraphs(2))))

  test('stands where the report puts it, however long it is', () => {
    expect(pageOf(place({ ...report(12), contents: false }), '#contents')).toBeUndefined()
    expect(pageOf(place({ ...report(2), contents: true }), '#contents')).toBe(1)
  })
})
