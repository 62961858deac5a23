import { foreignFile } from '#lib/foreign-file.ts'
import { containerBytes, fileLimits } from '#lib/limits.ts'
import { error, type Problem, type Result } from '#lib/problem.ts'
import { tooLarge } from '#lib/too-large.ts'
import { looksLikePdf } from '#render/pdf/looks-like-pdf.ts'
import { decodeUtf8 } from '#lib/utf8.ts'

/** Finds the text of the assessment inside a PDF report. */
export type PdfReader = (bytes: Uint8Array) => Promise<Result<string>>

const refuse = (problem: Problem): Result<string> => ({ ok: false, problems: [problem] })

const decode = (bytes: Uint8Array): Result<string> => {
  const text = decodeUtf8(bytes)
  return text === null ? refuse(error('bad-character', '')) : { ok: true, value: text, warnings: [] }
}

/** The text of the assessment in a file of ours: JSON, or a PDF report. */
export async function importText(file: Blob, readPdf: PdfReader | undefined): Promise<Result<string>> {
  if (file.size > containerBytes) return refuse(tooLarge(containerBytes))
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null
  )
  if (bytes === null) return refuse(error('unreadable', ''))
  if (looksLikePdf(bytes)) return readPdf ? readPdf(bytes) : refuse(error('no-assessment-in-pdf', ''))
  const foreign = foreignFile(bytes)
  if (foreign !== null) return refuse(foreign)
  return bytes.length > fileLimits.bytes ? refuse(tooLarge()) : decode(bytes)
}
