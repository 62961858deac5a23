import type { ReadDraft } from '#draft/types.ts'
import { foreignKind } from '#lib/foreign-file.ts'
import { error } from '#lib/problem.ts'

/** Reads a document of Word or LibreOffice. */
export const readOffice: ReadDraft = (bytes) => ({
  ok: false,
  problem: error('draft-kind', '', { kind: foreignKind(bytes) ?? 'zip' })
})
