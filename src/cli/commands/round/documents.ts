import { join } from 'node:path'
import type { Language, Translate } from '#i18n/translator.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import type { Report } from '#report/model.ts'
import { buildAgenda, buildRoundComparison, type RoundInput } from '#report/build.ts'
import { roundDocumentName } from '#wording/file-names.ts'
import type { Format } from '#render/renderer.ts'
import { compareReviews } from '#review/compare.ts'
import { loadResources, softwareVersion } from '../../content.ts'
import { toJson, translatorFor } from '../../speak.ts'
import { warnUnsealed, writeWhole } from '../../write-file.ts'
import { writeReport } from '../../write-report.ts'
import { readWholeRound } from './read-files.ts'

export interface DocumentOptions {
  /** Empty: the comparison as data on standard output. */
  readonly formats: readonly Format[]
  /** Null: the language of the round. */
  readonly language: Language | null
  readonly folder: string
  readonly passphrase: string | null
}

/** Compares all reviews: as documents, or as data. */
export async function compare(
  inputs: readonly string[],
  options: DocumentOptions,
  questionnaires: Questionnaires,
  translate: Translate
): Promise<void> {
  const input = await roundInput(inputs, options, questionnaires, translate)
  const data = `${toJson(input.comparison, 2)}\n`
  if (options.formats.length === 0) {
    process.stdout.write(data)
    return
  }
  const name = roundDocumentName(input, 'comparison', input.translate)
  if (options.formats.includes('json')) {
    const path = join(options.folder, `${name}.json`)
    await writeWhole(path, data)
    warnUnsealed(path, translate)
    process.stdout.write(`${path}\n`)
  }
  await write(
    buildRoundComparison(input),
    { ...options, formats: options.formats.filter((format) => format !== 'json') },
    name,
    translate
  )
}

/** Writes the agenda: the checks to discuss. */
export async function agenda(
  inputs: readonly string[],
  options: DocumentOptions,
  questionnaires: Questionnaires,
  translate: Translate
): Promise<void> {
  const input = await roundInput(inputs, options, questionnaires, translate)
  await write(buildAgenda(input), options, roundDocumentName(input, 'agenda', input.translate), translate)
}

async function roundInput(
  inputs: readonly string[],
  { language, passphrase }: DocumentOptions,
  questionnaires: Questionnaires,
  translate: Translate
): Promise<RoundInput> {
  const { round, questionnaire, reviews } = await readWholeRound(inputs, questionnaires, passphrase, translate)
  const spoken = language ?? round.language
  return {
    questionnaire,
    round,
    reviews,
    comparison: compareReviews(questionnaire, round, reviews),
    language: spoken,
    translate: translatorFor(spoken),
    softwareVersion: softwareVersion()
  }
}

async function write(
  report: Report,
  { formats, folder }: DocumentOptions,
  name: string,
  translate: Translate
): Promise<void> {
  const resources = await loadResources()
  for await (const path of writeReport(report, formats, folder, name, resources, translate))
    process.stdout.write(`${path}\n`)
}
