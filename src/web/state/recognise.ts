import { foreignKind } from '#lib/foreign-file.ts'
import type { ForeignKind } from '#lib/file-signatures.ts'
import { parseJson } from '#lib/json.ts'
import { containerBytes } from '#lib/limits.ts'
import { isRecord } from '#lib/record.ts'
import { looksLikePdf } from '#render/pdf/looks-like-pdf.ts'
import { looksLikeZip } from '#render/looks-like-zip.ts'

/** The kind of a file, which decides who reads it. Its reader decides whether it is valid. */
export type Recognised =
  | { readonly kind: 'sealed'; readonly bytes: Uint8Array }
  | { readonly kind: 'questionnaire'; readonly text: string }
  | { readonly kind: 'round'; readonly text: string }
  /** `round` is the id of the round it claims to belong to; empty when it names none. */
  | { readonly kind: 'review'; readonly text: string; readonly round: string }
  | { readonly kind: 'zip'; readonly bytes: Uint8Array }
  /** A document, which may be the draft that people want to test. */
  | { readonly kind: 'draft' }
  /** An assessment, also in a PDF, or an unknown file. */
  | { readonly kind: 'other' }

const sealedStart = new TextEncoder().encode('age-encryption.org/v1\n')

/** A text that is named JSON was meant as an assessment, and its reader reports what is wrong with it. */
const mayBeDraft = (kind: ForeignKind, name: string): boolean =>
  kind === 'word' || kind === 'odt' || ((kind === 'html' || kind === 'text') && !/\.json$/i.test(name))

/** Whether a PDF is a report of ours, or claims to be one. */
async function holdsAssessment(bytes: Uint8Array): Promise<boolean> {
  const { readAttachment } = await import('#render/pdf/read-attachment.ts')
  const found = readAttachment(bytes)
  return found.ok || found.problems.every(({ code }) => code !== 'no-assessment-in-pdf')
}

/** Recognises a chosen or dropped file by its content. */
export const recognise = async (file: Blob & { readonly name?: string }): Promise<Recognised> => {
  if (file.size > containerBytes) return { kind: 'other' }
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null
  )
  if (bytes === null) return { kind: 'other' }
  if (sealedStart.every((byte, at) => bytes[at] === byte)) return { kind: 'sealed', bytes }
  // A Word file is also a ZIP file, but not one that a user packed.
  if (looksLikePdf(bytes)) return { kind: (await holdsAssessment(bytes)) ? 'other' : 'draft' }
  const kind = foreignKind(bytes)
  if (looksLikeZip(bytes) && kind === 'zip') return { kind: 'zip', bytes }
  if (kind !== null && mayBeDraft(kind, file.name ?? '')) return { kind: 'draft' }
  if (looksLikeZip(bytes)) return { kind: 'other' }
  const text = new TextDecoder().decode(bytes)
  if (!text.includes('cohesietoets/')) return { kind: 'other' }
  const json = parseJson(text)
  if (!json.ok || !isRecord(json.value)) return { kind: 'other' }
  const { format, round } = json.value
  if (format === 'cohesietoets/questionnaire') return { kind: 'questionnaire', text }
  if (format === 'cohesietoets/round') return { kind: 'round', text }
  if (format === 'cohesietoets/review') return { kind: 'review', text, round: typeof round === 'string' ? round : '' }
  return { kind: 'other' }
}
