import PDFDocument from 'pdfkit'
import type { Block, Figure, Report, Runs, Table } from '#report/model.ts'
import type { Resources } from '#render/renderer.ts'

const margin = 64
const width = 595 - 2 * margin

/**
 * The text, tables and pictures of a report on pages, made with PDFKit as its manual describes. It is here for
 * comparison: no tags, no table of contents, no links, no attachment, nothing kept together.
 */
export function drawWithPdfkit(report: Report, { fonts }: Resources): Promise<number> {
  const page = new PDFDocument({ size: 'A4', margin, font: '' })
    .registerFont('regular', fonts.regular)
    .registerFont('semibold', fonts.semibold)
  const size = new Promise<number>((resolve) => {
    let bytes = 0
    page
      .on('data', (part) => {
        bytes += part.length
      })
      .on('end', () => {
        resolve(bytes)
      })
  })
  page.font('semibold').fontSize(24).text(report.title).font('regular').fontSize(12).text(report.subtitle)
  for (const { blocks } of report.sections) for (const block of blocks) draw(page, block)
  page.end()
  return size
}

function draw(page: PDFDocument, block: Block): void {
  page.fontSize(10).font('regular').fillColor('black').moveDown(0.5)
  switch (block.kind) {
    case 'heading':
      page
        .font('semibold')
        .fontSize(20 - 3 * block.level)
        .text(block.text)
      break
    case 'paragraph':
      drawRuns(page, block.runs)
      break
    case 'list':
      for (const entry of block.entries)
        for (const [at, runs] of entry.entries()) drawRuns(page, [{ text: at === 0 ? '• ' : '   ' }, ...runs])
      break
    case 'callout':
      page.font('semibold').text(block.title)
      for (const runs of block.body) drawRuns(page, runs)
      break
    case 'quote':
      for (const runs of block.paragraphs) drawRuns(page, runs)
      break
    case 'facts':
      for (const { term, value } of block.entries) drawRuns(page, [{ text: `${term}: `, strong: true }, ...value])
      break
    case 'table':
      drawTable(page, block)
      break
    case 'figure':
      drawFigure(page, block)
      break
    case 'group':
      for (const inner of block.blocks) draw(page, inner)
      break
    case 'write-lines':
      page.text(block.label)
      break
    case 'tick-list':
      for (const { label, text } of block.options) drawRuns(page, [{ text: `${label} ` }, ...text])
      break
  }
}

function drawRuns(page: PDFDocument, runs: Runs): void {
  for (const [at, { text, strong }] of runs.entries())
    page.font(strong ? 'semibold' : 'regular').text(text, { continued: at < runs.length - 1 })
}

function drawTable(page: PDFDocument, { caption, columns, rows }: Table): void {
  const whole = columns.reduce((sum, column) => sum + column.width, 0)
  page.font('semibold').text(caption).font('regular').fontSize(9)
  page.table({
    columnStyles: columns.map((column) => (column.width / whole) * width),
    data: [
      columns.map(({ title }) => title),
      ...rows.map(({ cells }) => cells.map((runs) => runs.map(({ text }) => text).join('')))
    ]
  })
  page.x = margin
}

function drawFigure(page: PDFDocument, figure: Figure): void {
  if (page.y + figure.height > page.page.height - margin) page.addPage()
  const [left, top] = [margin, page.y]
  for (const shape of figure.shapes) {
    if (shape.kind === 'rectangle')
      page
        .rect(left + shape.x, top + shape.y, shape.width, shape.height)
        [shape.fill === undefined ? 'stroke' : 'fill']()
    else if (shape.kind === 'circle') page.circle(left + shape.cx, top + shape.cy, shape.r).fill()
    else if (shape.kind === 'line')
      page
        .moveTo(left + shape.x1, top + shape.y1)
        .lineTo(left + shape.x2, top + shape.y2)
        .stroke()
    else {
      page.font(shape.strong ? 'semibold' : 'regular').fontSize(shape.size)
      const before = { start: 0, middle: 0.5, end: 1 }[shape.anchor] * page.widthOfString(shape.text)
      page.text(shape.text, left + shape.x - before, top + shape.y - shape.size, { lineBreak: false })
    }
  }
  page.x = margin
  page.y = top + figure.height
  page.fontSize(9).text(figure.caption)
}
