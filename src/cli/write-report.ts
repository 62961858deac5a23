import { join } from 'node:path'
import type { Report } from '#report/model.ts'
import { renderers } from '#render/registry.ts'
import type { Format, Resources } from '#render/renderer.ts'
import { writeWhole } from './write-file.ts'

/** Writes a report in each format, and gives the path of each file once it is there. */
export async function* writeReport(
  report: Report,
  formats: readonly Format[],
  folder: string,
  name: string,
  resources: Resources
): AsyncGenerator<string> {
  for (const format of formats) {
    const renderer = await renderers[format].load()
    for (const file of await renderer.render(report, resources)) {
      const path = join(folder, `${name}${file.suffix}.${file.extension}`)
      await writeWhole(path, file.content)
      yield path
    }
  }
}
