import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Language, Translate } from '#i18n/translator.ts'
import { error, warning } from '#lib/problem.ts'
import { begin, finish, isTooFew, newestOf, type Overview } from '#overview/overview.ts'
import { versionsAtHand, type Questionnaires } from '#questionnaire/collection.ts'
import { buildOverview } from '#report/build.ts'
import { overviewName } from '#wording/file-names.ts'
import { loadResources } from '../content.ts'
import { fail, Failure, type InputProblems } from '../failure.ts'
import { printProblems, toJson, translatorFor } from '../speak.ts'
import { warnUnsealed, writeWhole } from '../write-file.ts'
import { writeReport } from '../write-report.ts'
import { addFiles, addLines } from './overview-inputs.ts'
import { isRowFormat, type OverviewFormat } from './overview-formats.ts'
import { RowFiles, rowsIn, rowsWhole } from './overview-rows.ts'

/** The formats with a row per draft beside other things. */
const withRows: ReadonlySet<OverviewFormat> = new Set(['xlsx', 'json'])

export interface OverviewCall {
  readonly formats: readonly OverviewFormat[]
  readonly language: Language
  readonly flavour: Overview['flavour']
  /** Whether inputs have one assessment per line. */
  readonly isStream: boolean
  readonly withTitles: boolean
  readonly isEachApart: boolean
  readonly withUnfinished: boolean
  readonly passphrase: string | null
  readonly folder: string
}

/**
 * Writes what many assessments have in common: one file per questionnaire and format. Reports and counts what cannot be
 * read or does not count; writes nothing when nothing counts.
 */
export async function overview(
  inputs: readonly string[],
  call: OverviewCall,
  questionnaires: Questionnaires,
  translate: Translate
): Promise<void> {
  const { formats, withTitles, isStream } = call
  const fold = begin({
    questionnaires,
    withTitles,
    // Without titles, nobody may find them by trying titles against the digest.
    salt: withTitles ? '' : randomBytes(16).toString('hex'),
    withUnfinished: call.withUnfinished,
    isEachApart: call.isEachApart,
    // A stream writes rows as they come.
    withRows:
      call.flavour === 'working' && formats.some((format) => withRows.has(format) || (!isStream && isRowFormat(format)))
  })
  const rows: RowFiles[] = []
  for (const format of isStream ? formats.filter(isRowFormat) : [])
    rows.push(new RowFiles(format, await rowsIn(format, call.language), fold, call.folder))
  try {
    await (isStream ? addLines : addFiles)(fold, inputs, call.passphrase, questionnaires, translate, rows)
    const overviews = finish(fold, call.flavour)
    const wrong = overviews.flatMap(problemsOf)
    if (overviews.length === 0) fail(inputs[0] ?? '', [error('nothing-to-count', '')])
    if (wrong.length === overviews.length) throw new Failure(wrong)
    for (const each of wrong) printProblems(each, translate)
    const told = overviews.filter((each) => problemsOf(each).length === 0)
    for (const each of told) await write(each, call, rows, questionnaires, translate)
  } finally {
    for (const each of rows) await each.drop()
  }
}

/** Why an overview has nothing to show; empty when it has something. */
function problemsOf({ drafts, flavour, questionnaire: { id } }: Overview): readonly InputProblems[] {
  if (drafts === 0) return [{ input: id, problems: [error('nothing-to-count', '')] }]
  return isTooFew({ drafts, flavour })
    ? [{ input: id, problems: [error('too-few-drafts', '', { count: drafts })] }]
    : []
}

async function write(
  overview: Overview,
  { formats, language, folder }: OverviewCall,
  rows: readonly RowFiles[],
  questionnaires: Questionnaires,
  translate: Translate
): Promise<void> {
  const name = overviewName(overview, translatorFor(language))
  const print = (path: string): void => void process.stdout.write(`${path}\n`)
  const put = async (extension: string, content: string | Uint8Array): Promise<void> => {
    const path = join(folder, `${name}.${extension}`)
    await writeWhole(path, content)
    warnUnsealed(path, translate)
    print(path)
  }
  const known = versionsAtHand(overview.questionnaire.id, overview.questionnaire.versions, questionnaires)
  if (formats.includes('json')) await put('json', `${toJson({ $schema: 'overview.v1.schema.json', ...overview }, 2)}\n`)
  for (const format of formats.filter(isRowFormat)) {
    const streamed = rows.find((each) => each.format === format)
    const path = join(folder, `${name}.${format}`)
    if (streamed !== undefined) {
      await streamed.put(overview, path)
      print(path)
    } else if (overview.rows === null)
      printProblems({ input: path, problems: [warning('too-many-rows', '')] }, translate)
    else await put(format, rowsWhole(overview.rows, newestOf(questionnaires, known[0]), await rowsIn(format, language)))
  }
  const documents = formats.filter((format) => format !== 'json' && !isRowFormat(format))
  if (documents.length === 0) return
  const report = buildOverview({
    overview,
    questionnaires: known,
    language,
    translate: translatorFor(language),
    madeAt: new Date().toISOString()
  })
  for await (const path of writeReport(report, documents, folder, name, await loadResources(), translate)) print(path)
}
