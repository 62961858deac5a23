import type { Answers, Assessment } from '#assessment/types.ts'
import { formatNumber } from '#i18n/format.ts'
import type { Translate } from '#i18n/translator.ts'
import { reportLimits } from '#lib/limits.ts'
import type { Finding, ThemeOutcome } from '#outcome/types.ts'
import { placesOf } from '#questionnaire/places.ts'
import type { Check, Questionnaire, Text, Theme } from '#questionnaire/types.ts'
import type { ReportInput } from './input.ts'
import type { Language } from './model.ts'
import { holdTexts, type Cut } from './hold-texts.ts'
import { whatIsShown, type Shown } from './shown.ts'

export type { ReportInput, ReviewInput } from './input.ts'

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
export interface Context extends Omit<ReportInput, keyof Shown>, Shown, Speech {
  /** The assessment as it may go out, with all of its texts: for the file that is attached. */
  readonly whole: Assessment
  /** How many actions are more than the list of a report can hold. */
  readonly actionsOver: number
  readonly showsRemarks: boolean
  readonly isPublic: boolean
}

export function createContext(input: ReportInput): Context {
  const shown = whatIsShown(input)
  const speech = speechIn(input)
  return {
    ...input,
    ...speech,
    ...held(input, shown, speech),
    isPublic: input.flavour === 'public',
    showsRemarks: input.flavour === 'working' || input.includeEvidence
  }
}

/** What is shown, with texts and lists that a report can hold. No section or renderer meets a longer one. */
function held(
  { questionnaire, review }: ReportInput,
  shown: Shown,
  speech: Speech
): Shown & Pick<ReportInput, 'review'> & Pick<Context, 'whole' | 'actionsOver'> {
  const { assessment, said, warnings, previous } = shown
  const texts = holdTexts(
    {
      answers: askedIn(questionnaire, shown.answers),
      actions: assessment.actions.slice(0, reportLimits.actions),
      said,
      warnings,
      ...(review && { review }),
      ...(previous && {
        previous: {
          outcome: previous.outcome,
          assessment: { ...previous.assessment, answers: askedIn(questionnaire, previous.assessment.answers) }
        }
      })
    },
    cutIn(speech)
  )
  const { answers, actions, ...others } = texts
  return {
    ...shown,
    ...others,
    answers,
    assessment: { ...assessment, answers, actions },
    whole: assessment,
    actionsOver: assessment.actions.length - actions.length
  }
}

/** Fields other than answers whose text is short. */
const shortFields: ReadonlySet<string> = new Set([
  'title',
  'version',
  'owner',
  'advice',
  'function',
  'organisation',
  'who',
  'path',
  'found',
  'name',
  'key',
  'id'
])

/** How texts that somebody wrote are held to what a report shows, and what is then said. */
export const cutIn = ({ questionnaire, language, say }: Speech): Cut => ({
  lengthOf: (field) =>
    shortFields.has(field) || questionnaire.questions.get(field)?.kind === 'text' ? 'short' : 'long',
  andMore: (count) => say('cut', { number: formatNumber(count, language) })
})

/** The answers to questions of the questionnaire and the remarks on them; no report shows others. */
function askedIn(questionnaire: Questionnaire, answers: Answers): Answers {
  const { answers: places } = placesOf(questionnaire)
  const names = Object.keys(answers)
  return names.every((name) => places.has(name))
    ? answers
    : Object.fromEntries(names.filter((name) => places.has(name)).map((name) => [name, answers[name] ?? '']))
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
