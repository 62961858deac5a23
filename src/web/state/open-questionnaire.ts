import { parseJson } from '#lib/json.ts'
import type { Result } from '#lib/problem.ts'
import { versionKey } from '#questionnaire/collection.ts'
import { newestOf, refusalsOf } from '#questionnaire/joined.ts'
import { readPackage } from '#questionnaire/package.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { Packages } from '#storage/packages.ts'
import type { LoadableQuestionnaires } from './loadable-questionnaires.ts'

/** A questionnaire that was read from a package, with the row to keep of it. */
export interface ReadQuestionnaire {
  readonly questionnaire: Questionnaire
  readonly json: unknown
  /** The newest version that the app has of it so far; null when the questionnaire is new here. */
  readonly current: Questionnaire | null
}

/** Reads a package that somebody opened. Refuses one that cannot join: see `refusalsOf`. */
export async function readQuestionnaireFile(
  text: string,
  questionnaires: LoadableQuestionnaires
): Promise<Result<ReadQuestionnaire>> {
  const json = parseJson(text)
  if (!json.ok) return json
  const read = readPackage(json.value)
  if (!read.ok) return read
  await questionnaires.load(read.value)
  const before = read.value.changes.at(-1)?.from
  if (before !== undefined) await questionnaires.load({ id: read.value.id, version: before })
  const after = newestOf(read.value, questionnaires)?.changes.find(({ from }) => from === read.value.version)?.to
  if (after !== undefined) await questionnaires.load({ id: read.value.id, version: after })
  const problems = refusalsOf(read.value, questionnaires)
  return problems.length > 0
    ? { ok: false, problems }
    : {
        ok: true,
        value: { questionnaire: read.value, json: json.value, current: newestOf(read.value, questionnaires) },
        warnings: []
      }
}

/** Adds a questionnaire that was read, and keeps it on this device. False when it lasts only until the app closes. */
export async function keepQuestionnaire(
  { questionnaire, json }: Pick<ReadQuestionnaire, 'questionnaire' | 'json'>,
  questionnaires: LoadableQuestionnaires,
  packages: Packages
): Promise<boolean> {
  questionnaires.add(questionnaire)
  return packages.put({ name: versionKey(questionnaire), json })
}

/** Adds the questionnaires that are kept on this device. One that can no longer be read stays stored, and unused. */
export async function addKeptQuestionnaires(questionnaires: LoadableQuestionnaires, packages: Packages): Promise<void> {
  for (const { json } of await packages.all()) {
    const read = readPackage(json)
    if (read.ok) questionnaires.add(read.value)
  }
}
