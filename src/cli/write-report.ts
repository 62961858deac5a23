import { join } from 'node:path'
import type { Report } from '#report/model.ts'
import { renderers } from '#render/registry.ts'
import type { Translate } from '#i18n/translator.ts'
import type { Format, Resources } from '#render/renderer.ts'
import { oneLine } from './speak.ts'
import { tellUnsealed, writeWhole } from './write-file.ts'

/**
 * Writes a report in each format, and yields the path of each file once it exists. Reports characters that a file
 * cannot show on standard error.
 */
export async function* writeReport(
  report: Report,
  formats: readonly Format[],
  folder: string,
  name: string,
  resources: Resources,
  translate: Translate
): AsyncGenerator<string> {
  for (const format of formats) {
    const renderer = await renderers[format].load()
    for (const file of await renderer.render(report, resources)) {
      const path = join(folder, `${name}${file.suffix}.${file.extension}`)
      await writeWhole(path, file.content)
      tellUnsealed(path, translate)
      if (file.unseen !== undefined) {
        const words = translate('cli.unseen', { signs: file.unseen.join(' ') })
        process.stderr.write(`${oneLine(path)}: ${translate('cli.warning')} ${oneLine(words)}\n`)
      }
      yield path
    }
  }
}
