import { adviceText } from '#advice/catalogue.ts'
import type { Action, Answers, Assessment, Value } from '#assessment/types.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import { questionAt } from '#assessment/question-at.ts'
import type { Problem } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { passportNames } from '#assessment/passport.ts'
import { withoutRound } from '#review/without-round.ts'
import type { ReportInput } from './input.ts'
import { tellApart, type Evidence } from './round/evidence.ts'

/** Answers that may say who somebody is: never in the public version. */
const personal: ReadonlySet<string> = new Set([passportNames.author])

/** Whether the answer may say who somebody is. */
export const isPersonal = (name: string): boolean => personal.has(name)

/** What a report may show of its input. Everything that is written or attached afterwards comes from here. */
export interface Shown {
  readonly assessment: Assessment
  /** The answers that count: hidden ones are not among them. */
  readonly answers: Answers
  readonly hidden: ReadonlySet<string>
  /** By check: who says what in the remark, where reviewers wrote it and the reader may know. */
  readonly said: Evidence['said']
  readonly warnings: readonly Problem[]
  readonly previous?: NonNullable<ReportInput['previous']>
  /** How many actions the report leaves out. */
  readonly actionsLeft: number
}

/**
 * The one place that decides what goes out. The working version shows all, less the review round where that is left out.
 * What is left in the public version is the table in docs/formats.md; a test holds the two together.
 */
export function whatIsShown(input: ReportInput): Shown {
  const { questionnaire, flavour, warnings, previous } = input
  const knowsRound = flavour === 'working' && input.leavesOutReview !== true
  const { depth, answers: all } = input.assessment
  const { answers: asked, hidden } = input.visible ?? visibleAnswers(questionnaire, depth, all)
  const known = (assessment: Assessment): Assessment => (knowsRound ? assessment : withoutRound(assessment))
  const assessment = known(input.assessment)
  const { answers: told, said } = evidenceIn(input, known({ ...input.assessment, answers: asked }), knowsRound)
  if (flavour === 'working')
    return {
      answers: told,
      hidden,
      assessment,
      said,
      warnings: knowsRound ? warnings : warnings.filter(({ path }) => !/^review\b/.test(path)),
      ...(previous && { previous }),
      actionsLeft: 0
    }
  const answers = publicAnswers(questionnaire, told, input.includeEvidence)
  const actions = assessment.actions.flatMap((action) => publicAction(questionnaire, action))
  return {
    answers,
    said,
    hidden,
    assessment: publicAssessment(assessment, answers, actions),
    warnings: warnings.filter((problem) => isPublicWarning(questionnaire, problem)),
    ...(previous && { previous: publicPrevious(questionnaire, previous) }),
    actionsLeft: assessment.actions.length - actions.length
  }
}

/** The answers without names in their remarks, and beside them who says what, for who may know. */
function evidenceIn(
  { review, questionnaire, translate }: ReportInput,
  { answers }: Assessment,
  knowsRound: boolean
): Evidence {
  return review === undefined || !knowsRound
    ? { answers, said: new Map() }
    : tellApart(answers, review, questionnaire, (number) => translate('report.round.seatNumber', { number }))
}

/** Only the fields that are named here; what else stands in the file is nobody's to see. */
const publicAssessment = (
  { format, version, id, questionnaire, depth, language, createdAt, createdOn, modifiedAt, modifiedOn }: Assessment,
  answers: Answers,
  actions: readonly Action[]
): Assessment => ({
  format,
  version,
  id,
  questionnaire,
  depth,
  language,
  createdAt,
  ...(createdOn !== undefined && { createdOn }),
  modifiedAt,
  ...(modifiedOn !== undefined && { modifiedOn }),
  answers,
  actions
})

/** Answers to questions that are in the questionnaire and name nobody; remarks on them when they were ticked in. */
function publicAnswers(questionnaire: Questionnaire, answers: Answers, includeEvidence: boolean): Answers {
  const shown: Record<string, Value> = {}
  for (const { name, remarkName } of questionnaire.questions.values()) {
    if (isPersonal(name)) continue
    for (const each of [name, ...(includeEvidence && remarkName !== null ? [remarkName] : [])]) {
      const answer = answers[each]
      if (answer !== undefined) shown[each] = answer
    }
  }
  return shown
}

/** An action is public when its words are those of the questionnaire. Who it is for and why it was dropped are somebody's own words. */
const publicAction = (questionnaire: Questionnaire, { advice, due, status }: Action): readonly Action[] =>
  adviceText(questionnaire, advice) === null ? [] : [{ advice, owner: '', due, status, reason: '' }]

/** Of an earlier version only its answers and how many actions there were in which state are told. */
const publicPrevious = (
  questionnaire: Questionnaire,
  { assessment, outcome }: NonNullable<ReportInput['previous']>
): NonNullable<ReportInput['previous']> => ({
  outcome,
  assessment: publicAssessment(
    assessment,
    publicAnswers(questionnaire, assessment.answers, false),
    assessment.actions.map(({ status }) => ({ advice: '', owner: '', due: '', status, reason: '' }))
  )
})

/** Arguments of a problem that quote the file. */
const quoting = ['found', 'name', 'key', 'id'] as const

/** That the file is of another version of the questionnaire, and what is about a question that may be shown without quoting the file. */
function isPublicWarning({ questions }: Questionnaire, { code, path, args }: Problem): boolean {
  if (code === 'questionnaire-version') return true
  const name = questionAt(path)
  return questions.has(name) && !isPersonal(name) && !quoting.some((argument) => argument in args)
}
