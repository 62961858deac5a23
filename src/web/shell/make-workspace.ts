import { loadQuestionnaires } from '../content.ts'
import type { PdfReader } from '../state/import-text.ts'
import { createWorkspace, type Workspace } from '../state/workspace.ts'

const readPdf: PdfReader = async (bytes) => {
  const { readAttachment } = await import('#render/pdf/read-attachment.ts')
  const found = readAttachment(bytes)
  return found.ok ? { ok: true, text: found.value } : found
}

/** Creates the workspace of the app with its questionnaires. */
export async function makeWorkspace(): Promise<Workspace> {
  return createWorkspace({ questionnaires: await loadQuestionnaires(), readPdf })
}
