import type { PdfReader } from '../state/import-text.ts'
import type { LoadableQuestionnaires } from '../state/loadable-questionnaires.ts'
import { createWorkspace, type Workspace } from '../state/workspace.ts'

const readPdf: PdfReader = async (bytes) => {
  const { readAttachment } = await import('#render/pdf/read-attachment.ts')
  return readAttachment(bytes)
}

/** Creates the workspace of the app with its questionnaires. */
export const makeWorkspace = (questionnaires: LoadableQuestionnaires): Promise<Workspace> =>
  createWorkspace({ questionnaires, readPdf })
