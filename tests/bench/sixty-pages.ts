import PDFDocument from 'pdfkit'
import type { Block } from '#draft/types.ts'
import { keyedDrafts } from '../support/drafts.ts'
import { paragraph, wordFile } from '../support/word-file.ts'

/** The blocks of all drafts, again and again up to the words of 60 pages. */
export function sixtyPages(): readonly Block[] {
  const all = [...keyedDrafts('tuned'), ...keyedDrafts('held-out')].flatMap(({ draft }) => draft.blocks)
  const words = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  const times = Math.ceil((60 * 400) / words(all))
  return Array.from({ length: times }, () => all).flat()
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
