import type { Block, Draft, DraftRead, ReadDraft } from '#draft/types.ts'
import { foreignKind } from '#lib/foreign-file.ts'
import { parseJson } from '#lib/json.ts'
import { fileLimits } from '#lib/limits.ts'
import { error } from '#lib/problem.ts'
import { tooLarge } from '#lib/too-large.ts'
import { decodeText } from './decode.ts'
import { readHtml } from './html.ts'
import { kindOfOle } from './ole.ts'
import { readOffice } from './office.ts'
import { readText } from './text.ts'
import { draftLimits } from './limits.ts'
import { withoutPace } from './pace.ts'
import { atOnce, atPace, type Steps } from '#lib/steps.ts'

const starts = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((sign, at) => bytes[at] === sign.charCodeAt(0))

/**
 * Reads a draft of any kind, recognised by its content and never by its name. The PDF reader is loaded on first use.
 */
export async function readDraft(bytes: Uint8Array, pace = withoutPace): Promise<DraftRead> {
  if (!holdsPdf(bytes)) return checked(await atPace(stepsOf(bytes), pace.pause))
  const { readPdf } = await import('./pdf/read-pdf.ts')
  return checked(await readPdf(bytes, pace))
}

/** Reads a draft of any kind except PDF. */
export const readNow: ReadDraft = (bytes) => checked(atOnce(stepsOf(bytes)))

function checked(read: DraftRead): DraftRead {
  if (!read.ok) return read
  const { blocks } = read.draft
  if (blocks.length === 0)
    return { ok: false, problem: error(isScan(read.draft) ? 'draft-scanned' : 'draft-empty', '') }
  return isTooLarge(blocks) ? { ok: false, problem: error('draft-too-large', '', { ...draftLimits }) } : read
}

const isScan = ({ unread }: Draft): boolean => unread.some(({ code }) => code === 'scanned')

const isTooLarge = (blocks: readonly Block[]): boolean =>
  blocks.length > draftLimits.blocks || blocks.reduce((sum, { text }) => sum + text.length, 0) > draftLimits.characters

function* stepsOf(bytes: Uint8Array): Steps<DraftRead> {
  if (bytes.length === 0) return { ok: false, problem: error('draft-empty', '') }
  if (starts(bytes, 'PK\x03\x04')) return yield* readOffice(bytes)
  if (starts(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { ok: false, problem: kindOfOle(bytes) }
  const kind = foreignKind(bytes)
  if (kind !== null && kind !== 'html' && kind !== 'xml' && kind !== 'text' && kind !== 'mail')
    return { ok: false, problem: error('draft-kind', '', { kind }) }
  if (bytes.length > fileLimits.bytes) return { ok: false, problem: tooLarge() }
  const text = decodeText(bytes)
  if (text === null || (kind === null && isJson(text))) return { ok: false, problem: error('draft-unknown', '') }
  if (kind === 'html' || looksLikePage(text)) return { ok: true, draft: readHtml(text) }
  return kind === 'xml'
    ? { ok: false, problem: error('draft-kind', '', { kind }) }
    : { ok: true, draft: readText(text) }
}

const looksLikePage = (text: string): boolean =>
  /<(?:!doctype html|html|body|p|h[1-6]|div)[\s>]/i.test(text.slice(0, 5_000))

/** Whether a text is JSON, such as a file of an assessment. */
const isJson = (text: string): boolean => /^\s*[{[]/.test(text) && parseJson(text).ok

/** Whether the bytes are a PDF, which may have bytes before its header. */
function holdsPdf(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 1_024))
  return head.includes('%PDF-')
}
