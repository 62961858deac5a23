import { outline } from '#draft/outline.ts'
import type { DraftRead } from '#draft/types.ts'
import { error } from '#lib/problem.ts'
import { atOnce, atPace } from '#lib/steps.ts'
import { Counts } from '../counts.ts'
import { draftLimits } from '../limits.ts'
import type { Pace } from '../pace.ts'
import { plain } from '../plain.ts'
import { loadPdfjs } from './load-pdfjs.ts'
import { pieceSteps } from './pieces.ts'
import { readPage, type ReadPage } from './read-page.ts'
import { withoutRunningHeads } from './running-heads.ts'

/** Reads the text of a PDF, page by page, at the pace of the caller. */
export async function readPdf(bytes: Uint8Array, pace: Pace): Promise<DraftRead> {
  const { getDocument, VerbosityLevel } = await loadPdfjs(pace.pause)
  await pace.pause()
  const task = getDocument({
    // pdf.js takes ownership of the bytes.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS - 1,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    disableAutoFetch: true,
    disableStream: true
  })
  try {
    const pdf = await task.promise
    await pace.pause()
    if (pdf.numPages > draftLimits.pages)
      return { ok: false, problem: error('draft-too-large', '', { ...draftLimits }) }
    const counts = new Counts()
    const pages: ReadPage[] = []
    let [characters, first]: [number, readonly string[] | null] = [0, null]
    for (let page = 1; page <= pdf.numPages; page += 1) {
      if (pace.isOver()) return { ok: false, problem: error('draft-slow', '', { page, pages: pdf.numPages }) }
      const read = await readPage(pdf, page, counts, pace)
      await pace.pause()
      first ??= (read.tagged ?? atOnce(pieceSteps([read]))).map(({ text }) => text)
      pace.seen({ page, pages: pdf.numPages, first })
      characters += read.lines.reduce((sum, { text }) => sum + text.length, 0)
      if (characters > draftLimits.characters)
        return { ok: false, problem: error('draft-too-large', '', { ...draftLimits }) }
      pages.push(read)
    }
    const { info } = await pdf.getMetadata()
    const named = (info as { readonly Title?: unknown }).Title
    const title = plain(typeof named === 'string' ? named : '')
    const isTagged = pages.every(({ tagged, lines }) => tagged !== null || lines.length === 0)
    await pace.pause()
    const pieces = isTagged
      ? pages.flatMap(({ tagged }) => tagged ?? [])
      : await atPace(pieceSteps(withoutRunningHeads(pages, counts)), pace.pause)
    await pace.pause()
    const blocks = outline(pieces)
    return { ok: true, draft: { kind: 'pdf', blocks, unread: counts.list(), title: title === '' ? null : title } }
  } catch (fault) {
    const isLocked = fault instanceof Error && fault.name === 'PasswordException'
    return { ok: false, problem: isLocked ? error('draft-locked', '') : error('draft-damaged', '', { part: 'PDF' }) }
  } finally {
    await task.destroy()
  }
}
