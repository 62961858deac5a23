import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Translate } from '#i18n/translator.ts'
import { writeJson } from '#lib/write-json.ts'
import { fail } from '../../failure.ts'
import { digestsFile, releasedDigests, versionFile } from '../../questionnaire-folder.ts'
import { writeWhole } from '../../write-file.ts'
import { packed } from './packed.ts'

/**
 * Releases the version of a questionnaire folder: writes its package and its digest among the versions of that folder.
 * Its words stay out: those of the folder go on to improve, and serve every version.
 * Refuses a version that was released with other content.
 */
export async function release(folder: string, translate: Translate): Promise<void> {
  const { terms: _, ...made } = packed(folder)
  const { version } = made.questionnaire
  const digests = releasedDigests(folder)
  if (!digests.ok) fail(folder, digests.problems)
  const path = join(folder, versionFile(version))
  if (digests.value[version] === undefined || !existsSync(path)) {
    await writeWhole(path, writeJson(made))
    await writeWhole(join(folder, digestsFile), writeJson({ ...digests.value, [version]: made.digest }))
  }
  process.stdout.write(`${translate('cli.questionnaire.release.done', { path })}\n`)
}
