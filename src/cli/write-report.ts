import { join } from 'node:path'
import type { Report } from '#report/model.ts'
import { renderers } from '#render/registry.ts'
import type { Translate } from '#i18n/translator.ts'
import type { Format, Resources } from '#render/renderer.ts'
import { oneLine } from './speak.ts'
import { seal } from '#seal/seal.ts'
import { warnUnsealed, writeWhole } from './write-file.ts'

/**
 * Writes a report in each format, and yields the path of each file once it exists; sealed when there is a passphrase.
 * Reports characters that a file cannot show on standard error.
 */
export async function* writeReport(
  report: Report,
  formats: readonly Format[],
  folder: string,
  name: string,
  resources: Resources,
  translate: Translate,
  passphrase: string | null = null
): AsyncGenerator<string> {
  for (const format of formats) {
    const renderer = await renderers[format].load()
    for (const file of await renderer.render(report, resources)) {
      const plain = join(folder, `${name}${file.suffix}.${file.extension}`)
      const path = passphrase === null ? plain : `${plain}.age`
      await writeWhole(path, passphrase === null ? file.content : await seal(file.content, passphrase))
      if (passphrase === null) warnUnsealed(path, translate)
      if (file.unseen !== undefined) {
        const unseen = translate('cli.unseen', { signs: file.unseen.join(' ') })
        process.stderr.write(`${oneLine(path)}: ${translate('cli.warning')} ${oneLine(unseen)}\n`)
      }
      yield path
    }
  }
}
