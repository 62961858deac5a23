import PDFDocument from 'pdfkit'
import type { Block } from '#draft/types.ts'
import { keyedDrafts } from '../support/drafts.ts'
import { paragraph, wordFile } from '../support/word-file.ts'

const words = 60 * 400

/** The blocks of all drafts, again and again up to the words of 60 pages. */
export function sixtyPages(): readonly Block[] {
  const all = [...keyedDrafts('tuned'), ...keyedDrafts('held-out')].flatMap(({ draft }) => draft.blocks)
  const pages: Block[] = []
  for (let [at, count] = [0, 0]; count < words; at += 1) {
    const block = all[at % all.length]
    if (block === undefined) break
    pages.push(block)
    count += block.text.split(' ').length
  }
  return pages
}

/** The same as a Word file. */
export const sixtyPagesOfWord = (): Uint8Array =>
  wordFile(
    sixtyPages()
      .map(({ text }) => paragraph(text.replace(/[&<]/g, ' ')))
      .join('')
  )

/** The same as a PDF without structure. */
export async function sixtyPagesOfPdf(): Promise<Uint8Array> {
  const pen = new PDFDocument({ size: 'A4', margin: 72 })
  const chunks: Uint8Array[] = []
  pen.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => pen.on('end', () => resolve()))
  for (const { kind, text } of sixtyPages()) {
    pen.fontSize(kind === 'heading' ? 14 : 11).text(text)
    pen.moveDown(0.5)
  }
  pen.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}
