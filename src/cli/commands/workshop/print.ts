import { join } from 'node:path'
import type { Language, Translate } from '#i18n/translator.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { renderers } from '#render/registry.ts'
import { buildPrint } from '#report/build.ts'
import { printName } from '#wording/file-names.ts'
import { newWorkshop } from '#workshop/begin.ts'
import type { PrintKind } from '#workshop/print-kinds.ts'
import type { ReadWorkshop } from '#workshop/read.ts'
import { loadCase, loadResources, softwareVersion } from '../../content.ts'
import { translatorFor } from '../../speak.ts'
import { writeWhole } from '../../write-file.ts'
import { readWorkshopFiles } from './read-file.ts'

export interface PrintOptions {
  readonly kinds: readonly PrintKind[]
  /** Null: the language of the workshop. */
  readonly language: Language | null
  readonly folder: string
}

/** Writes what is printed for the workshop in a file. */
export async function printFile(
  input: string,
  options: PrintOptions,
  questionnaires: Questionnaires,
  passphrase: string | null,
  translate: Translate
): Promise<void> {
  for (const read of await readWorkshopFiles([input], questionnaires, passphrase, translate))
    await printWorkshop(read, options)
}

/** Writes what is printed for a workshop of 90 minutes on a case. */
export async function printCase(
  name: string,
  options: PrintOptions,
  questionnaire: Questionnaire,
  messages: Language
): Promise<void> {
  const language = options.language ?? messages
  const { title, version } = loadCase(name)
  const workshop = newWorkshop({
    id: name,
    now: new Date().toISOString(),
    questionnaire,
    language,
    title: '',
    draft: { title: title[language], version },
    setting: 'plenary',
    script: '90'
  })
  await printWorkshop({ workshop, questionnaire }, options)
}

/** Writes a PDF per kind and paper. */
async function printWorkshop(
  { workshop, questionnaire }: ReadWorkshop,
  { kinds, language, folder }: PrintOptions
): Promise<void> {
  const own = language ?? workshop.language
  const translate = translatorFor(own)
  const renderer = await renderers.pdf.load()
  const resources = await loadResources()
  const input = { questionnaire, workshop, language: own, translate, softwareVersion: softwareVersion() }
  for (const { name, report } of kinds.flatMap((kind) => buildPrint(kind, input)))
    for (const file of await renderer.render(report, resources)) {
      const path = join(folder, `${printName(workshop, name)}.${file.extension}`)
      await writeWhole(path, file.content)
      process.stdout.write(`${path}\n`)
    }
}
