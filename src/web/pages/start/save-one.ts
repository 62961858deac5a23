import { downloadAssessment } from '../../downloads/download-assessment.ts'
import type { Library } from '../../state/library.ts'

/** Downloads the file of an assessment on this device, also of one that cannot be opened. */
export async function saveOne(library: Library, id: string): Promise<void> {
  const all = await library.exportAll()
  const assessment = all.ok ? all.value.find((each) => each.id === id) : undefined
  if (assessment !== undefined) await downloadAssessment(assessment)
}
