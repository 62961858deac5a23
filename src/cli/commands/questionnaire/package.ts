import { join } from 'node:path'
import { packageFile } from '#wording/file-names.ts'
import { writeJson } from '#lib/write-json.ts'
import { writeDocumentFile } from '../../write-file.ts'
import { packed } from './packed.ts'

/** Writes the questionnaire in a folder as one file, to send to others. Prints its path. */
export async function packageQuestionnaire(folder: string, out: string): Promise<void> {
  const made = packed(folder)
  const path = await writeDocumentFile(join(out, packageFile(made.questionnaire)), writeJson(made), null)
  process.stdout.write(`${path}\n`)
}
