import { fileName } from '#assessment/file-name.ts'
import type { Assessment } from '#assessment/types.ts'
import { writeAssessment } from '#assessment/write.ts'
import { download } from './download.ts'

const extension = 'cohesietoets.json'
const mediaType = 'application/json'

export async function downloadAssessment(assessment: Assessment): Promise<void> {
  download({ name: `${fileName(assessment)}.${extension}`, content: writeAssessment(assessment), mediaType })
}

/** One ZIP file with every assessment; two of the same name get a number. */
export async function downloadAll(assessments: readonly Assessment[]): Promise<void> {
  const { zip } = await import('#render/zip.ts')
  const files = new Map<string, string>()
  for (const assessment of assessments) {
    const name = `${fileName(assessment)}.${extension}`
    let free = name
    for (let number = 2; files.has(free); number++) free = name.replace(`.${extension}`, `_${number}.${extension}`)
    files.set(free, writeAssessment(assessment))
  }
  download({ name: 'cohesietoets.zip', content: zip(files), mediaType: 'application/zip' })
}
