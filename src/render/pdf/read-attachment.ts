import { unzlibSync } from 'fflate'
import { error, type ProblemCode, type Result } from '#lib/problem.ts'

/** Whether the bytes begin as a PDF does (the standard allows some bytes before the header). */
export const looksLikePdf = (bytes: Uint8Array): boolean => latin1(bytes.subarray(0, 1024)).includes('%PDF-')

/** Larger attachments are refused, packed or not. */
const maxBytes = 10_000_000

/**
 * Reads the assessment embedded in a report as `PdfRenderer` writes it: an embedded file stream with a direct length,
 * plain or deflated. It does not read PDF in general: a report that another program has saved anew is told to be one
 * without an assessment, and the message says which file to use instead.
 */
export function readAttachment(bytes: Uint8Array): Result<string> {
  const pdf = latin1(bytes)
  const end = pdf.slice(-2048)
  if (!end.includes('%%EOF')) return refuse('damaged-pdf')
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(end)) return refuse('encrypted-pdf')
  for (const match of pdf.matchAll(/\d+ \d+ obj\s*<<((?:(?!endobj|stream)[^])*?\/EmbeddedFile\b(?:(?!endobj|stream)[^])*?)>>\s*stream\r?\n/g)) {
    const length = Number(/\/Length (\d+)\b(?! \d+ R)/.exec(match[1] ?? '')?.[1] ?? Number.NaN)
    const start = match.index + match[0].length
    if (!(length <= maxBytes) || start + length > bytes.length) return refuse('damaged-pdf')
    return decode(bytes.subarray(start, start + length), (match[1] ?? '').includes('/FlateDecode'))
  }
  return refuse('no-assessment-in-pdf')
}

function decode(stream: Uint8Array, isDeflated: boolean): Result<string> {
  try {
    const plain = isDeflated ? unzlibSync(stream, { out: new Uint8Array(maxBytes) }) : stream
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(plain), warnings: [] }
  } catch {
    return refuse('damaged-pdf')
  }
}

const refuse = (code: ProblemCode): Result<never> => ({ ok: false, problems: [error(code, '')] })

/** One character per byte, so that positions in the text are positions in the file. */
const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
