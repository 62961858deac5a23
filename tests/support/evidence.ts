import type { Evidence } from '#assessment/evidence.ts'

export const anyDigest = '0'.repeat(64)

/** A place in section 3.2 of a draft, with a quotation. */
export const pieceOf = (exact: string, salt = '0123456789abcdef', number = '3.2'): Evidence => ({
  origin: 'own',
  source: { name: 'nota.docx', sha256: anyDigest, reader: 'docx', version: 1 },
  selector: [
    { type: 'TextQuoteSelector', exact },
    { type: 'TextPositionSelector', start: 0, end: exact.length },
    { type: 'Section', number, heading: null, paragraph: 4, page: null },
    { type: 'Passage', salt, digest: anyDigest, before: null, after: anyDigest }
  ]
})
