import type { Answers, Assessment } from '#assessment/types.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import type { Translate } from '#i18n/translator.ts'
import type { Problem } from '#lib/problem.ts'
import type { Finding, Outcome, ThemeOutcome } from '#outcome/types.ts'
import type { Check, Questionnaire, Text, Theme } from '#questionnaire/types.ts'
import type { RoundComparison } from '#review/compare.ts'
import type { Settling } from '#review/types.ts'
import type { Flavour, Language } from './model.ts'
import type { Previous } from './previous.ts'

/** How the assessment was settled by several people. */
export interface ReviewInput {
  readonly settling: Settling
  /** Of its reviews. */
  readonly comparison: RoundComparison
}

export interface ReportInput {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  readonly outcome: Outcome
  /** What reading the assessment warned about. */
  readonly warnings: readonly Problem[]
  readonly language: Language
  readonly flavour: Flavour
  /** Whether the public version shows the remarks; the working version always does. */
  readonly includeEvidence: boolean
  /** An earlier version of the draft, when the report is to say what changed since. */
  readonly previous?: Previous
  /** When the report of a settled assessment is to tell of the review. */
  readonly review?: ReviewInput
  readonly translate: Translate
  readonly softwareVersion: string
}

/** What it takes to speak of a questionnaire in the reader's language. */
export interface Speech {
  readonly questionnaire: Questionnaire
  readonly language: Language
  /** The text in the language of the report. */
  readonly pick: (text: Text) => string
  /** The words behind `report.<key>`. */
  readonly say: Translate
}

/** What every section needs to look things up and to speak the reader's language. */
export interface Context extends ReportInput, Speech {
  /** The answers that count: hidden ones are not among them. */
  readonly answers: Answers
  readonly hidden: ReadonlySet<string>
  readonly showsRemarks: boolean
  readonly isPublic: boolean
}

export function createContext(input: ReportInput): Context {
  const { questionnaire, assessment } = input
  return {
    ...input,
    ...speechIn(input),
    ...visibleAnswers(questionnaire, assessment.depth, assessment.answers),
    isPublic: input.flavour === 'public',
    showsRemarks: input.flavour === 'working' || input.includeEvidence
  }
}

/** Speech in one language. */
export const speechIn = ({
  questionnaire,
  language,
  translate
}: Pick<ReportInput, 'questionnaire' | 'language' | 'translate'>): Speech => ({
  questionnaire,
  language,
  pick: (text) => text[language],
  say: remembering((key, args) => translate(`report.${key}`, args))
})

/** A report says many things more than once, and translating is the slowest part of building it. */
function remembering(translate: Translate): Translate {
  const said = new Map<string, string>()
  return (key, args) => {
    const name = args === undefined ? key : `${key} ${JSON.stringify(args)}`
    const known = said.get(name)
    if (known !== undefined) return known
    const words = translate(key, args)
    said.set(name, words)
    return words
  }
}

/** A check by its id. An outcome only names checks of its questionnaire, so a miss is a bug. */
export function checkOf({ questionnaire }: Pick<Speech, 'questionnaire'>, id: string): Check {
  const check = questionnaire.checks.get(id)
  if (check === undefined) throw new Error(`No check named ${id}`)
  return check
}

export function themeOf({ questionnaire }: Pick<Speech, 'questionnaire'>, id: string): Theme {
  const theme = questionnaire.themes.find((candidate) => candidate.id === id)
  if (theme === undefined) throw new Error(`No theme named ${id}`)
  return theme
}

export function themeOutcomeOf({ outcome }: Context, id: string): ThemeOutcome {
  const theme = outcome.themes.find((candidate) => candidate.id === id)
  if (theme === undefined) throw new Error(`No outcome for theme ${id}`)
  return theme
}

/** The findings that are shown; those of one theme when it is named. */
export const findingsOf = ({ outcome }: Context, theme?: string): readonly Finding[] =>
  outcome.findings.filter((finding) => finding.outcome !== 'hidden' && (theme === undefined || finding.theme === theme))

/** Whether checks are left open that somebody could have answered. */
export const isIncomplete = ({ outcome }: Context): boolean => outcome.completeness !== null && outcome.completeness < 1

/** The name of the instrument: its title up to a colon. */
export const instrumentName = ({ questionnaire, pick }: Pick<Speech, 'questionnaire' | 'pick'>): string =>
  beforeColon(pick(questionnaire.title))

/** Options read `label: explanation`; this is the label. */
export const beforeColon = (text: string): string => text.split(':')[0]?.trim() ?? text
