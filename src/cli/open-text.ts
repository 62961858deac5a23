import { foreignFile } from '#lib/foreign-file.ts'
import { error, type Result } from '#lib/problem.ts'
import { looksLikePdf } from '#render/pdf/looks-like-pdf.ts'
import { readAttachment } from '#render/pdf/read-attachment.ts'
import { isSealed, textIn, unsealer, type Unseal } from '#seal/seal.ts'
import { rememberSealed } from './inputs.ts'
import { decode, readBytes } from './read-bytes.ts'

/** The argument for standard input. */
export const standardInput = '-'

/** The text of a file, of the assessment in a PDF report, of a sealed file, or of standard input. */
export const openText = async (input: string, passphrase: string | null): Promise<Result<string>> =>
  openBytes(await readBytes(input === standardInput ? process.stdin : input), passphrase)

/** The text of bytes that are already read, like `openText`. */
export async function openBytes(bytes: Result<Uint8Array>, passphrase: string | null): Promise<Result<string>> {
  if (!bytes.ok) return bytes
  if (isSealed(bytes.value)) {
    rememberSealed()
    return passphrase === null
      ? { ok: false, problems: [error('sealed', '')] }
      : insideSeal(await unsealing(passphrase)(bytes.value))
  }
  if (looksLikePdf(bytes.value)) return readAttachment(bytes.value)
  const foreign = foreignFile(bytes.value)
  return foreign === null ? decode(bytes.value) : { ok: false, problems: [foreign] }
}

/** A sealed text, or the assessment in a sealed report. */
const insideSeal = (opened: Result<Uint8Array>): Result<string> =>
  opened.ok && looksLikePdf(opened.value) ? readAttachment(opened.value) : textIn(opened)

const unsealers = new Map<string, Unseal>()

/** All sealed files of a run share one opener, which remembers the spelling that worked. */
function unsealing(passphrase: string): Unseal {
  const unseal = unsealers.get(passphrase) ?? unsealer(passphrase)
  unsealers.set(passphrase, unseal)
  return unseal
}
