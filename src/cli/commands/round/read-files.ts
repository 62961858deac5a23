import { parseJson } from '#lib/json.ts'
import { error } from '#lib/problem.ts'
import type { Translate } from '#i18n/translator.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import { collect, type Collection, type ReceivedFile } from '#review/collect.ts'
import type { ReadRound } from '#review/read-round.ts'
import type { Carrying, Settling } from '#review/types.ts'
import { checkTogether } from '#review/together.ts'
import { fail, Failure, type InputProblems } from '../../failure.ts'
import { openText } from '../../open-text.ts'
import { printProblems } from '../../speak.ts'
import { readLeading, type Leading } from './read-leading.ts'

/** A round with its reviews. */
export interface RoundFiles extends ReadRound, Collection {
  /** The coordinator's assessment, when it is among the files; otherwise null. */
  readonly coordinator: Carrying<Settling> | null
}

/**
 * Reads a round file and review files, in any order. The coordinator's assessment contains its round and the earlier
 * reviews, and can replace the round file. Files that are no review of the round are in `received` with the reason.
 */
export async function readRoundFiles(
  inputs: readonly string[],
  questionnaires: Questionnaires,
  passphrase: string | null
): Promise<RoundFiles> {
  const leading: Leading[] = []
  const reviews: ReceivedFile[] = []
  const wrong: InputProblems[] = []
  let bytes = 0
  for (const input of inputs) {
    const text = await openText(input, passphrase)
    bytes += text.ok ? Buffer.byteLength(text.value) : 0
    const together = checkTogether(bytes)
    if (together !== null) fail(input, [together])
    const json = text.ok ? parseJson(text.value) : text
    const lead = json.ok ? readLeading(json.value, questionnaires) : json
    if (!lead.ok) wrong.push({ input, problems: lead.problems })
    else if (lead.value !== null) leading.push({ input, ...lead.value })
    else if (text.ok) reviews.push({ name: input, text: text.value })
  }
  const [first, ...others] = leading
  wrong.push(
    ...others
      .filter(({ round }) => round.digest !== first?.round.digest)
      .map(({ input }) => ({ input, problems: [error('not-in-this-round', '')] }))
  )
  if (first === undefined && wrong.length === 0)
    wrong.push({ input: inputs.join(' '), problems: [error('no-round', '')] })
  if (first === undefined || wrong.length > 0) throw new Failure(wrong)
  const known = leading.flatMap(({ coordinator }) => coordinator?.review.reviews ?? [])
  return {
    round: first.round,
    questionnaire: first.questionnaire,
    coordinator: leading.find(({ coordinator }) => coordinator !== null)?.coordinator ?? null,
    ...collect(first.round, first.questionnaire, known, reviews)
  }
}

/** Reads the files of a round like `readRoundFiles`, and fails when any file has errors. Prints the warnings. */
export async function readWholeRound(
  inputs: readonly string[],
  questionnaires: Questionnaires,
  passphrase: string | null,
  translate: Translate
): Promise<RoundFiles> {
  const files = await readRoundFiles(inputs, questionnaires, passphrase)
  const refused = refusedIn(files)
  if (refused.length > 0) throw new Failure(refused)
  for (const { name, problems } of files.received) printProblems({ input: name, problems }, translate)
  return files
}

/** The files that were not collected, with the reason. */
export const refusedIn = ({ received }: RoundFiles): readonly InputProblems[] =>
  received.filter(({ fate }) => fate === 'refused').map(({ name, problems }) => ({ input: name, problems }))
