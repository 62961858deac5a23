import { outcomeOf } from '#advice/outcome-of.ts'
import type { Language, Translate } from '#i18n/translator.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import type { Format } from '#render/renderer.ts'
import { buildWorkshopResult } from '#report/build.ts'
import type { Flavour } from '#report/model.ts'
import { workshopResultName } from '#wording/file-names.ts'
import { loadResources, softwareVersion } from '../../content.ts'
import { translatorFor } from '../../speak.ts'
import { writeReport } from '../../write-report.ts'
import { readWorkshopFiles } from './read-file.ts'
import { settledFrom } from './settle.ts'

export interface ResultOptions {
  readonly formats: readonly Format[]
  /** Null: the language of the workshop. */
  readonly language: Language | null
  readonly flavour: Flavour
  readonly folder: string
  readonly passphrase: string | null
}

/** Writes the result of a workshop: on one page, and its counts as sheets. */
export async function writeResult(
  input: string,
  { formats, language, flavour, folder, passphrase }: ResultOptions,
  questionnaires: Questionnaires,
  translate: Translate
): Promise<void> {
  for (const read of await readWorkshopFiles([input], questionnaires, passphrase, translate)) {
    const { questionnaire } = read
    const { assessment, result } = settledFrom(read)
    const own = language ?? read.workshop.language
    const translateReport = translatorFor(own)
    const document = buildWorkshopResult({
      questionnaire,
      assessment,
      outcome: outcomeOf(questionnaire, assessment),
      warnings: [],
      language: own,
      flavour,
      includeEvidence: false,
      workshop: result,
      translate: translateReport,
      softwareVersion: softwareVersion()
    })
    const name = workshopResultName(assessment, flavour, translateReport)
    for await (const path of writeReport(document, formats, folder, name, await loadResources(), translate))
      process.stdout.write(`${path}\n`)
  }
}
