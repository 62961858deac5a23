import { adviceText } from '#advice/catalogue.ts'
import type { Action, Answers, Assessment, Value } from '#assessment/types.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import { questionAt } from '#assessment/question-at.ts'
import type { Problem } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { passportNames } from '#assessment/passport.ts'
import { withoutRound } from '#review/without-round.ts'
import type { Settled, WorkshopResult } from '#workshop/result.ts'
import type { ReportInput } from './input.ts'
import { tellApart, type Evidence } from './round/evidence.ts'

/** Answers that may identify a person: never in the public version. */
const personal: ReadonlySet<string> = new Set([passportNames.author])

/** Whether the answer may identify a person. */
export const isPersonal = (name: string): boolean => personal.has(name)

/** The part of its input that a report may show. Everything that is written or attached afterwards comes from here. */
export interface Shown {
  readonly assessment: Assessment
  /** The answers that count; hidden ones are not included. */
  readonly answers: Answers
  readonly hidden: ReadonlySet<string>
  /** By check: the authors of each remark, where reviewers wrote it and the reader may know them. */
  readonly said: Evidence['said']
  readonly warnings: readonly Problem[]
  readonly previous?: NonNullable<ReportInput['previous']>
  readonly workshop?: WorkshopResult
  /** How many actions the report leaves out. */
  readonly actionsLeft: number
}

/**
 * Decides what is published; the only place that does. The working version shows everything, without the review round
 * where that is left out. docs/formats.md has the table of what the public version contains; a test compares the two.
 */
export function whatIsShown(input: ReportInput): Shown {
  const { questionnaire, flavour, warnings, previous } = input
  const workshop = input.leavesOutReview === true ? undefined : input.workshop
  // A facilitator's assessment has counts of few people and private notes: only the result may leave it.
  const kind = input.assessment.review?.['kind']
  const isWorkshop = kind === 'workshop' || kind === 'workshop-result'
  const knowsRound = flavour === 'working' && input.leavesOutReview !== true && !isWorkshop
  const { depth, answers: all } = input.assessment
  const { answers: asked, hidden } = input.visible ?? visibleAnswers(questionnaire, depth, all)
  const known = (assessment: Assessment): Assessment => (knowsRound ? assessment : withoutRound(assessment))
  const assessment = withResult(known(input.assessment), workshop)
  const { answers: told, said } = evidenceIn(input, known({ ...input.assessment, answers: asked }), knowsRound)
  if (flavour === 'working')
    return {
      answers: told,
      hidden,
      assessment,
      said,
      warnings: knowsRound ? warnings : warnings.filter(({ path }) => !/^review\b/.test(path)),
      ...(previous && { previous }),
      ...(workshop && { workshop }),
      actionsLeft: 0
    }
  const answers = publicAnswers(questionnaire, told, input.includeEvidence)
  const actions = assessment.actions.flatMap((action) => publicAction(questionnaire, action))
  return {
    answers,
    said,
    hidden,
    assessment: {
      ...publicAssessment(assessment, answers, actions),
      ...(input.includeEvidence && assessment.evidence && { evidence: assessment.evidence })
    },
    warnings: warnings.filter((problem) => isPublicWarning(questionnaire, problem)),
    ...(previous && { previous: publicPrevious(questionnaire, previous) }),
    ...(workshop && { workshop: publicResult(workshop, input.includeEvidence) }),
    actionsLeft: assessment.actions.length - actions.length
  }
}

/** The answers without names in their remarks and, for readers who may know them, the authors of each remark. */
function evidenceIn(
  { review, questionnaire, translate }: ReportInput,
  { answers }: Assessment,
  knowsRound: boolean
): Evidence {
  return review === undefined || !knowsRound
    ? { answers, said: new Map() }
    : tellApart(answers, review, questionnaire, (number) => translate('report.round.seatNumber', { number }))
}

/** The assessment with the result of its workshop, for the attached file. */
const withResult = (assessment: Assessment, result: WorkshopResult | undefined): Assessment =>
  result === undefined ? assessment : { ...assessment, review: { kind: 'workshop-result', result } satisfies Settled }

/**
 * Functions, counts and levels are public. Organisations are not, and what people wrote is public only where remarks
 * are.
 */
const publicResult = ({ roles, checks, tables, ...others }: WorkshopResult, showsWords: boolean): WorkshopResult => ({
  ...others,
  roles: roles.map((role) => ({ ...role, organisation: '' })),
  checks: checks.map(({ decision, ...check }) => ({
    ...check,
    decision: decision === null || showsWords ? decision : { ...decision, reason: '', minority: [] }
  })),
  tables: tables.map(({ judgements, ...table }) => ({
    ...table,
    judgements: judgements.map((judgement) => ({ ...judgement, reason: showsWords ? judgement.reason : '' }))
  }))
})

/** Copies only the fields named here; everything else in the file stays private. */
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

/** Answers to questions of the questionnaire that identify nobody, with their remarks if requested. */
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

/**
 * An action is public with the text of the questionnaire. What somebody made of that text, its owner and the reason for
 * dropping it are the user's own words.
 */
const publicAction = (questionnaire: Questionnaire, { advice, target, due, status }: Action): readonly Action[] =>
  adviceText(questionnaire, advice) === null
    ? []
    : [{ advice, ...(target !== undefined && { target }), owner: '', due, status, reason: '' }]

/** Of an earlier version, only its answers and the number of actions in each state are published. */
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

/**
 * Public are the warning that the file has another version of the questionnaire, and warnings about public questions
 * that do not quote the file.
 */
function isPublicWarning({ questions }: Questionnaire, { code, path, args }: Problem): boolean {
  if (code === 'questionnaire-version') return true
  const name = questionAt(path)
  return questions.has(name) && !isPersonal(name) && !quoting.some((argument) => argument in args)
}
