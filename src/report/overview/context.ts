import { formatShare } from '#i18n/format.ts'
import type { Translate } from '#i18n/translator.ts'
import type { Language } from '#lib/language.ts'
import type { Count, Overview } from '#overview/overview.ts'
import type { Check, Question, Questionnaire, Theme } from '#questionnaire/types.ts'
import { speechIn, type Speech } from '#wording/speech.ts'
import { muted, type TextOrRuns } from '../blocks.ts'

export interface OverviewInput {
  readonly overview: Overview
  /** The versions of its questionnaire that judged, newest first; never empty. */
  readonly questionnaires: readonly [Questionnaire, ...Questionnaire[]]
  readonly language: Language
  readonly translate: Translate
  /** When the overview was made, ISO 8601 in UTC; the day is shown. */
  readonly madeAt: string
}

/** What every section of an overview needs to look things up. */
export interface OverviewContext extends Speech, OverviewInput {
  readonly isPublic: boolean
  /** Translates a key below `report.overview`. */
  readonly overviewText: Translate
}

/** Derives from its input what every section needs. Texts come from the newest version of the questionnaire. */
export function overviewContext(input: OverviewInput): OverviewContext {
  const speech = speechIn({ ...input, questionnaire: input.questionnaires[0] })
  return {
    ...input,
    ...speech,
    isPublic: input.overview.flavour === 'public',
    overviewText: (key, args) => speech.say(`overview.${key}`, args)
  }
}

/**
 * The first of the versions that has something. Throws when none has it, which is a bug: an overview counts only what
 * they have.
 */
function inSome<T>({ questionnaires }: OverviewContext, find: (among: Questionnaire) => T | undefined): T {
  for (const questionnaire of questionnaires) {
    const found = find(questionnaire)
    if (found !== undefined) return found
  }
  throw new Error('No version of the questionnaire has what an overview counts')
}

/** A check by its id, in the newest version that has it. */
export const checkIn = (context: OverviewContext, id: string): Check => inSome(context, ({ checks }) => checks.get(id))

/** A theme by its id, in the newest version that has it. */
export const themeIn = (context: OverviewContext, id: string): Theme =>
  inSome(context, ({ themes }) => themes.find((theme) => theme.id === id))

/** A question by its name, in the newest version that has it. */
export const questionIn = (context: OverviewContext, name: string): Question =>
  inSome(context, ({ questions }) => questions.get(name))

/** The short name of a check, with a mark for a key check. */
export function checkName(context: OverviewContext, id: string): string {
  const { short, gate } = checkIn(context, id)
  return gate ? context.overviewText('gateName', { name: context.pick(short) }) : context.pick(short)
}

/** The label of an option of a question; the value itself where no version has it. */
export function optionLabel(context: OverviewContext, name: string, value: string | number): string {
  for (const { questions } of context.questionnaires) {
    const question = questions.get(name)
    if (question?.kind !== 'choice' && question?.kind !== 'choices') continue
    const option = question.options.find((each) => each.value === value)
    if (option !== undefined) return context.pick(option.label)
  }
  return String(value)
}

/** With fewer drafts a share suggests more than the numbers tell. */
const fewest = 20

/** Whether shares are shown beside counts. */
export const hasShares = ({ overview: { drafts } }: OverviewContext): boolean => drafts >= fewest

/** A count as a cell: with its share of all drafts where there are enough, or a text that it is not published. */
export function countCell(context: OverviewContext, count: Count, isShared = true): TextOrRuns {
  const { language, overview } = context
  if (count === null) return [muted(context.overviewText('notTold'))]
  if (!isShared || !hasShares(context)) return String(count)
  return context.overviewText('countShare', { count, share: formatShare(count / overview.drafts, language) })
}

/** `12 van de 40 ontwerpen`, or a text that the number is not published. */
export const countInWords = ({ overviewText, overview: { drafts } }: OverviewContext, count: Count): string =>
  count === null ? overviewText('notTold') : overviewText('ofDrafts', { count, drafts })
