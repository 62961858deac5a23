import { readFileSync } from 'node:fs'
import { readDraft } from '#readers/read-draft.ts'
import type { Reader } from './reader.ts'

/** Drafts as word processors and people make them. */
const seeds = ['source.docx', 'source.odt', 'source.html', 'source.txt', 'source.pdf'].map(
  (name) => new Uint8Array(readFileSync(new URL(`../fixtures/drafts/${name}`, import.meta.url)))
)

export const draftReader: Reader = {
  name: 'draft',
  turns: 1,
  seeds,
  read: async (bytes) => ({ isAccepted: (await readDraft(bytes)).ok, fault: null })
}
