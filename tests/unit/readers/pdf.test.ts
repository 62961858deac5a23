import { readFileSync } from 'node:fs'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { withoutPace, type Pace, type Progress } from '#readers/pace.ts'
import { readDraft } from '#readers/read-draft.ts'
import { linesOf as pdfLines } from '#readers/pdf/lines.ts'
import { linesOf } from '../../support/word-file.ts'

type Pen = InstanceType<typeof PDFDocument>

/** A PDF without structure, as many programs make them. */
async function drawn(
  draw: (pen: Pen) => void,
  options: { readonly margin?: number; readonly userPassword?: string } = {}
): Promise<Uint8Array> {
  const pen = new PDFDocument({ size: 'A4', margin: 72, ...options })
  const chunks: Uint8Array[] = []
  pen.on('data', (chunk) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => pen.on('end', () => resolve()))
  draw(pen)
  pen.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}

const read = async (bytes: Uint8Array) => {
  const result = await readDraft(bytes)
  if (!result.ok) throw new Error(result.problem.code)
  return result.draft
}

const long =
  'Het kabinet wil dat iedereen mee kan doen in een samenleving die steeds digitaler wordt, ook wie dat niet wil. Daarom komt er een programma dat in tien gebieden begint en daarna groeit.'

describe('a PDF draft', () => {
  it('with a structure, as LibreOffice writes it, is read by that structure', async () => {
    const { kind, blocks } = await read(new Uint8Array(readFileSync('tests/fixtures/drafts/source.pdf')))
    expect(kind).toBe('pdf')
    expect(linesOf({ blocks } as never)).toEqual(
      expect.arrayContaining([
        '# 1/Aanleiding',
        '# 1.1/Probleem',
        'item 1.2: het eerste punt',
        'paragraph 1.2.a: SZW betaalt twee mensen.',
        'row 2: M1 | Buurtkamer | SZW'
      ])
    )
  })

  it('without a structure is read by the size of its type and the space between lines', async () => {
    const bytes = await drawn((pen) => {
      pen.fontSize(20).text('Programma Samen Digitaal').moveDown()
      pen.fontSize(14).text('1 Aanleiding').moveDown(0.5)
      pen.fontSize(11).text(long).moveDown().text(`Als tweede: ${long}`).moveDown()
      pen.fontSize(14).text('2 Maatregelen').moveDown(0.5)
      pen.fontSize(11).text('SZW betaalt twee mensen.')
    })
    expect(linesOf(await read(bytes))).toEqual([
      '# /Programma Samen Digitaal',
      '# 1/Aanleiding',
      `paragraph 1: ${long}`,
      `paragraph 1: Als tweede: ${long}`,
      '# 2/Maatregelen',
      'paragraph 2: SZW betaalt twee mensen.'
    ])
  })

  it('in two columns is read column by column', async () => {
    const half = [1, 2, 3].map((part) => `Alinea ${part}. ${long}`)
    const bytes = await drawn((pen) => {
      for (const [x, side] of [
        [72, 'Links'],
        [315, 'Rechts']
      ] as const)
        half.forEach((text, at) => pen.fontSize(10).text(`${side} ${text}`, x, 90 + at * 130, { width: 210 }))
    })
    const { blocks } = await read(bytes)
    expect(blocks.map(({ text }) => text)).toEqual([
      ...half.map((text) => `Links ${text}`),
      ...half.map((text) => `Rechts ${text}`)
    ])
  })

  it('has its running heads and page numbers left out, and says so; each block knows its page', async () => {
    const bytes = await drawn(
      (pen) => {
        for (const page of [1, 2, 3]) {
          if (page > 1) pen.addPage()
          pen.fontSize(8).text('Concept Programmaplan', 72, 40)
          pen.fontSize(11).text(`Tekst van bladzijde ${page}. ${long}`, 72, 120)
          pen.fontSize(8).text(`Pagina ${page} van 3`, 72, 790, { lineBreak: false })
        }
      },
      { margin: 20 }
    )
    const { blocks, unread } = await read(bytes)
    expect(blocks.map(({ text, page }) => [text.slice(0, 21), page])).toEqual([
      ['Tekst van bladzijde 1', 1],
      ['Tekst van bladzijde 2', 2],
      ['Tekst van bladzijde 3', 3]
    ])
    expect(unread.map(({ code }) => code)).toEqual(['headers'])
  })

  it('puts the cells of a row on one line', async () => {
    const bytes = await drawn((pen) => {
      pen.fontSize(11).text(long, 72, 72)
      pen.text('M1', 72, 200).text('Buurtkamers', 150, 200).text('SZW', 350, 200)
    })
    expect(linesOf(await read(bytes))).toContain('row: M1 | Buurtkamers | SZW')
  })
})

describe('a PDF that cannot be read', () => {
  it('that has only pictures is reported, and a page of pictures is counted', async () => {
    const scan = await drawn((pen) => pen.rect(72, 72, 300, 300).fill('#cccccc'))
    expect(await readDraft(scan)).toMatchObject({ ok: false, problem: { code: 'draft-scanned' } })
    const half = await drawn((pen) => {
      pen.text(long).addPage().rect(72, 72, 300, 300).fill('#cccccc')
    })
    expect((await read(half)).unread).toEqual([{ code: 'scanned', count: 1 }])
  })

  it('has the notes at the foot of a page at the paragraph, which goes on over the page', async () => {
    const bytes = await drawn((pen) => {
      pen.fontSize(11).text('Het programma loopt tot en met het jaar 2031 en wordt door', 72, 120, { lineBreak: false })
      pen.fontSize(8).text('1 Kamerstukken II 2025/26,', 72, 700, { lineBreak: false })
      pen.fontSize(8).text('nummer 12.', 72, 712, { lineBreak: false })
      pen.addPage()
      pen.fontSize(11).text('de gemeenten zelf betaald.', 72, 72, { lineBreak: false })
      pen.fontSize(11).text(long, 72, 160)
    })
    const [first] = (await read(bytes)).blocks
    expect(first).toMatchObject({
      text: 'Het programma loopt tot en met het jaar 2031 en wordt door de gemeenten zelf betaald.',
      notes: ['Kamerstukken II 2025/26, nummer 12.']
    })
  })

  it('loses the number that refers to a note, but keeps what is raised in a word', () => {
    const item = (text: string, x: number, raised = false) => ({
      text,
      x,
      y: raised ? 104 : 100,
      width: text.length * 5,
      size: raised ? 6 : 10,
      font: 'f'
    })
    const line = [item('mantelzorgers.', 50), item('16', 120, true), item('Het is 4 m', 133), item('2', 183, true)]
    expect(pdfLines(line, 595).map(({ text }) => text)).toEqual(['mantelzorgers. Het is 4 m2'])
  })

  it('that takes too long is stopped between two pages, which is reported', async () => {
    const bytes = await drawn((pen) => pen.text(long).addPage().text(long))
    const seen: Progress[] = []
    const pace: Pace = { ...withoutPace, isOver: () => seen.length > 0, seen: (each) => void seen.push(each) }
    expect(await readDraft(bytes, pace)).toEqual({
      ok: false,
      problem: { code: 'draft-slow', severity: 'error', path: '', args: { page: 2, pages: 2 } }
    })
    expect(seen).toEqual([{ page: 1, pages: 2, first: [long] }])
  })

  it('with a password is reported', async () => {
    const locked = await drawn((pen) => pen.text(long), { userPassword: 'geheim' })
    expect(await readDraft(locked)).toMatchObject({ ok: false, problem: { code: 'draft-locked' } })
  })

  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, 200)],
    ['only its first words', () => new TextEncoder().encode('%PDF-1.7\n%%EOF')],
    [
      'with a loop in its pages',
      () =>
        new TextEncoder().encode(
          '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 9>>endobj\ntrailer<</Root 1 0 R>>'
        )
    ]
  ])('%s is refused in words', async (_, make) => {
    const result = await readDraft(make(await drawn((pen) => pen.text(long))))
    expect(result.ok ? result.draft.blocks.length : result.problem.code).toMatch(/^draft-(?:damaged|empty|scanned)$/)
  })
})
