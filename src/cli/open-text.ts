import { foreignFile } from '#lib/foreign-file.ts'
import { error, type Result } from '#lib/problem.ts'
import { looksLikePdf } from '#render/pdf/looks-like-pdf.ts'
import { readAttachment } from '#render/pdf/read-attachment.ts'
import { isSealed, unseal } from '#seal/seal.ts'
import { decode, readBytes } from './read-bytes.ts'

/** The name that stands for standard input. */
export const standardInput = '-'

/** The text of a file, of what a report in PDF holds, of a sealed file, or of standard input. */
export async function openText(input: string, passphrase: string | null): Promise<Result<string>> {
  const bytes = await readBytes(input === standardInput ? process.stdin : input)
  if (!bytes.ok) return bytes
  if (isSealed(bytes.value))
    return passphrase === null ? { ok: false, problems: [error('sealed', '')] } : unseal(bytes.value, passphrase)
  if (looksLikePdf(bytes.value)) return readAttachment(bytes.value)
  const foreign = foreignFile(bytes.value)
  return foreign === null ? decode(bytes.value) : { ok: false, problems: [foreign] }
}
