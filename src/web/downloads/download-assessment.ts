import { assessmentFile, fileName } from '#assessment/file-name.ts'
import type { Assessment } from '#assessment/types.ts'
import { writeAssessment } from '#assessment/write.ts'
import { checkFits } from '#lib/json-fits.ts'
import { download } from './download.ts'
import { sealFiles } from './download-sealed.ts'
import { announce } from '../shell/announce.ts'
import { groupForZip } from '../state/backup.ts'

/**
 * Downloads the assessment file, sealed when there is a passphrase. Returns false, with a message, when the file could
 * not be opened again.
 */
export async function downloadAssessment(assessment: Assessment, passphrase = ''): Promise<boolean> {
  const content = writeAssessment(assessment)
  if (checkFits(content) !== null) {
    announce('save.tooMuchForFile')
    return false
  }
  const file = { name: assessmentFile(assessment), content, mediaType: 'application/json' }
  download(...(await sealFiles([file], passphrase)))
  return true
}

/**
 * Downloads all assessments as one ZIP file, or as several when there are too many or they are too large for one that
 * can be restored.
 */
export async function downloadAll(assessments: readonly Assessment[]): Promise<void> {
  const { zip } = await import('#render/zip.ts')
  const files = assessments.map((assessment) => ({ name: fileName(assessment), text: writeAssessment(assessment) }))
  const fitting = files.filter(({ text }) => checkFits(text) === null)
  const groups = groupForZip(fitting, '.cohesietoets.json')
  for (const [index, group] of groups.entries())
    download({
      name: index === 0 ? 'cohesietoets.zip' : `cohesietoets-${index + 1}.zip`,
      content: zip(group),
      mediaType: 'application/zip'
    })
  if (fitting.length < files.length)
    announce('save.leftOut', { count: files.length - fitting.length, names: namesOf(files, fitting) })
  else if (groups.length > 1) announce('save.severalZips', { count: groups.length })
}

const namesOf = <T extends { readonly name: string }>(files: readonly T[], fitting: readonly T[]): string =>
  files
    .filter((file) => !fitting.includes(file))
    .map(({ name }) => name)
    .slice(0, 5)
    .join(', ')
