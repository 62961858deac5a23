import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { invitationFile } from '#wording/file-names.ts'
import { passportAnswer } from '#assessment/passport.ts'
import type { Answers } from '#assessment/types.ts'
import type { Language, Translate } from '#i18n/translator.ts'
import { writeDay } from '#lib/day.ts'
import type { Problem } from '#lib/problem.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import { invite } from '#review/invite.ts'
import { checkRound } from '#review/read-round.ts'
import type { Round } from '#review/types.ts'
import { writeDocument } from '#review/write.ts'
import { Failure } from '../../failure.ts'
import { checkSealing } from '../../passphrase.ts'
import { readAll } from '../../read-all.ts'
import { printProblems } from '../../speak.ts'
import { writeDocumentFile } from '../../write-file.ts'
import { visibleText } from '#lib/blank.ts'
import { seatsFrom } from './seats.ts'
import { linesIn, textOf } from './option-file.ts'

export interface NewOptions {
  readonly questionnaire: Questionnaire
  /** Empty when the assessment has one, or when there is none. */
  readonly title: string
  readonly draftVersion: string
  readonly depth: Depth | null
  /** Null: that of the assessment, otherwise of the messages. */
  readonly language: Language | null
  readonly messages: Language
  readonly deadline: string
  readonly instruction: string
  readonly instructionFile: string | null
  /** `function; organisation`, one each. */
  readonly seats: readonly string[]
  readonly seatsFile: string | null
  readonly folder: string
  /** Null: the round is not sealed. */
  readonly passphrase: string | null
}

/** Writes the file of a new round, sealed when there is a passphrase. */
export async function newRound(
  input: string | undefined,
  options: NewOptions,
  questionnaires: Questionnaires,
  translate: Translate
): Promise<void> {
  const weak = options.passphrase === null ? [] : checkSealing(options.passphrase, translate('cli.passphrase'))
  const [from] =
    input === undefined ? [] : await readAll([input], questionnaires, translate, options.passphrase, (read) => read)
  const answers: Answers = from?.assessment.answers ?? {}
  const round = invite({
    id: randomUUID(),
    ...present(),
    questionnaire: from?.questionnaire ?? options.questionnaire,
    depth: options.depth ?? from?.assessment.depth ?? 'full',
    language: options.language ?? from?.assessment.language ?? options.messages,
    draft: {
      title: options.title || passportAnswer(answers, 'title'),
      version: options.draftVersion || passportAnswer(answers, 'version')
    },
    deadline: options.deadline,
    instruction:
      options.instructionFile === null ? options.instruction : visibleText(await textOf(options.instructionFile)),
    seats: seatsFrom([...options.seats, ...(options.seatsFile === null ? [] : await linesIn(options.seatsFile))]),
    answers
  })
  const checked = checkRound(JSON.parse(JSON.stringify(round)), questionnaires)
  const about = { input: translate('cli.round.new.round') }
  if (!checked.ok) throw new Failure([{ ...about, problems: checked.problems.map(named) }])
  // A reader accepts an impossible date with a warning; here the user can still correct it.
  const [noDay] = checked.warnings.filter(({ code, path }) => code === 'not-a-day' && path === 'deadline')
  if (noDay !== undefined) throw new Failure([{ ...about, problems: [named({ ...noDay, severity: 'error' })] }])
  printProblems({ ...about, problems: checked.warnings.map(named) }, translate)
  printProblems({ input: translate('cli.passphrase'), problems: weak }, translate)
  await write(round, options)
}

/** The current moment, and the calendar day where the command runs. */
function present(): { readonly now: string; readonly today: string } {
  const at = new Date()
  return { now: at.toISOString(), today: writeDay(at.getFullYear(), at.getMonth() + 1, at.getDate()) }
}

async function write(round: Round, { folder, passphrase }: NewOptions): Promise<void> {
  process.stdout.write(
    `${await writeDocumentFile(join(folder, invitationFile(round)), writeDocument(round), passphrase)}\n`
  )
}

/** Reports a problem in a field that came from an option under that option. */
const named = (problem: Problem): Problem => ({
  ...problem,
  path: problem.path.replace(/^deadline$/, '--deadline').replace(/^seats\b/, '--seat')
})
