import { join } from 'node:path'
import type { Language } from '#i18n/translator.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import { buildBlankForm } from '#report/build.ts'
import { blankFormName } from '#wording/file-names.ts'
import { renderers } from '#render/registry.ts'
import { loadResources, softwareVersion } from '../content.ts'
import { translatorFor } from '../speak.ts'
import { writeWhole } from '../write-file.ts'

/** Writes an empty questionnaire as PDF, to print and fill in by hand. */
export async function blank(
  questionnaire: Questionnaire,
  depth: Depth,
  language: Language,
  folder: string
): Promise<void> {
  const translate = translatorFor(language)
  const form = buildBlankForm({ questionnaire, depth, language, translate, softwareVersion: softwareVersion() })
  const renderer = await renderers.pdf.load()
  const name = blankFormName(questionnaire, depth, translate)
  for (const file of await renderer.render(form, await loadResources())) {
    const path = join(folder, `${name}.${file.extension}`)
    await writeWhole(path, file.content)
    process.stdout.write(`${path}\n`)
  }
}
