import type { Translate } from '#i18n/translator.ts'
import { parseJson } from '#lib/json.ts'
import type { Problem, Result } from '#lib/problem.ts'
import { isRecord } from '#lib/record.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import { refusalsOf } from '#questionnaire/joined.ts'
import { readPackage } from '#questionnaire/package.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { checkReview, checkReviewAlone } from '#review/read-review.ts'
import { checkRound, type ReadRound } from '#review/read-round.ts'
import { checkWorkshop } from '#workshop/read.ts'
import { checkQuestionnaire } from '../check-questionnaire.ts'
import { questionnaireFolderOf } from '../questionnaire-folder.ts'
import { Failure, type InputProblems } from '../failure.ts'
import { formatOf, readDocument } from '../input.ts'
import { openText } from '../open-text.ts'
import { oneLine, printProblems } from '../speak.ts'

/**
 * Validates assessments, rounds, reviews and questionnaires: reports every problem of every input at once, and which
 * inputs are in order.
 */
export async function check(
  inputs: readonly string[],
  questionnaires: Questionnaires,
  passphrase: string | null,
  translate: Translate
): Promise<void> {
  const wrong: InputProblems[] = []
  const rounds: ReadRound[] = []
  // One after the other, keeping only what a round may still need: there can be thousands of files.
  const looked: (Checked | Result<unknown>)[] = []
  for (const input of inputs) {
    const document = await openDocument(input, passphrase)
    if (document === null)
      looked.push(
        checked('questionnaire', amongKnown(checkQuestionnaire(questionnaireFolderOf(input) ?? input), questionnaires))
      )
    else if (document.ok && formatOf(document.value) === 'cohesietoets/round') {
      const round = checkRound(document.value, questionnaires)
      if (round.ok) rounds.push(round.value)
      looked.push(checked('round', round))
    } else if (document.ok && formatOf(document.value) === 'cohesietoets/workshop')
      looked.push(checked('workshop', checkWorkshop(document.value, questionnaires)))
    else {
      const isWaiting = document.ok && formatOf(document.value) === 'cohesietoets/review'
      looked.push(isWaiting ? document : checkDocument(document, questionnaires, rounds))
    }
  }
  for (const [index, input] of inputs.entries()) {
    const found = looked[index]
    if (found === undefined) continue
    const { kind, problems, warnings } = 'kind' in found ? found : checkDocument(found, questionnaires, rounds)
    printProblems({ input, problems: warnings }, translate)
    if (problems.length > 0) wrong.push({ input, problems })
    else process.stdout.write(`${translate(`cli.check.${kind}InOrder`, { input: oneLine(input) })}\n`)
  }
  if (wrong.length > 0) throw new Failure(wrong)
}

interface Checked {
  readonly kind: 'assessment' | 'questionnaire' | 'round' | 'review' | 'workshop'
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** The JSON of an input; null when it is a questionnaire. */
async function openDocument(input: string, passphrase: string | null): Promise<Result<unknown> | null> {
  if (questionnaireFolderOf(input) !== null) return null
  const text = await openText(input, passphrase)
  if (!text.ok) return text
  const json = parseJson(text.value)
  return json.ok ? { ...json, warnings: text.warnings } : json
}

/** Checks a review against its round when that is among the inputs. */
function checkDocument(
  document: Result<unknown>,
  questionnaires: Questionnaires,
  rounds: readonly ReadRound[]
): Checked {
  if (!document.ok) return { kind: 'assessment', problems: document.problems, warnings: [] }
  const json = document.value
  if (formatOf(json) === 'cohesietoets/questionnaire')
    return checked('questionnaire', amongKnown(readPackage(json), questionnaires))
  if (formatOf(json) === 'cohesietoets/review') {
    const its = rounds.find(({ round }) => isRecord(json) && json['round'] === round.id)
    return checked(
      'review',
      its === undefined ? checkReviewAlone(json, questionnaires) : checkReview(json, its.round, its.questionnaire)
    )
  }
  const read = readDocument(json, questionnaires)
  return read.ok
    ? { kind: 'assessment', problems: read.value.reviewProblems, warnings: [...document.warnings, ...read.warnings] }
    : checked('assessment', read)
}

/** Refuses a questionnaire that cannot be used beside those of the program. */
function amongKnown(read: Result<Questionnaire>, known: Questionnaires): Result<Questionnaire> {
  const problems = read.ok ? refusalsOf(read.value, known) : []
  return problems.length > 0 ? { ok: false, problems } : read
}

const checked = (kind: Checked['kind'], result: Result<unknown>): Checked =>
  result.ok ? { kind, problems: [], warnings: result.warnings } : { kind, problems: result.problems, warnings: [] }
