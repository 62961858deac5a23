import { foreignKind } from '#lib/foreign-file.ts'
import { parseJson } from '#lib/json.ts'
import { containerBytes } from '#lib/limits.ts'
import { isRecord } from '#lib/record.ts'
import { looksLikeZip } from '#render/looks-like-zip.ts'

/** What a file is, as far as where to bring it. Whether it is in order is for its reader to say. */
export type Recognised =
  | { readonly kind: 'sealed'; readonly bytes: Uint8Array }
  | { readonly kind: 'round'; readonly text: string }
  /** `round` is the id of the round it says it belongs to; empty when it says none. */
  | { readonly kind: 'review'; readonly text: string; readonly round: string }
  | { readonly kind: 'zip'; readonly bytes: Uint8Array }
  /** An assessment, a PDF, or something we do not know. */
  | { readonly kind: 'other' }

const sealedStart = new TextEncoder().encode('age-encryption.org/v1\n')

/** Recognises a chosen or dropped file. */
export const recognise = async (file: Blob): Promise<Recognised> => {
  if (file.size > containerBytes) return { kind: 'other' }
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null
  )
  if (bytes === null) return { kind: 'other' }
  if (sealedStart.every((byte, at) => bytes[at] === byte)) return { kind: 'sealed', bytes }
  // A Word file is a ZIP file too, and not one that somebody packed.
  if (looksLikeZip(bytes)) return foreignKind(bytes) === 'zip' ? { kind: 'zip', bytes } : { kind: 'other' }
  const text = new TextDecoder().decode(bytes)
  if (!text.includes('cohesietoets/')) return { kind: 'other' }
  const json = parseJson(text)
  if (!json.ok || !isRecord(json.value)) return { kind: 'other' }
  const { format, round } = json.value
  if (format === 'cohesietoets/round') return { kind: 'round', text }
  if (format === 'cohesietoets/review') return { kind: 'review', text, round: typeof round === 'string' ? round : '' }
  return { kind: 'other' }
}
