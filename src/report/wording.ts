import type { Language } from '#lib/language.ts'
import type { Translate } from '#i18n/translator.ts'
import type { Value } from '#assessment/types.ts'
import { formatDate, formatList, formatNumber, formatPlain, formatShare } from '#i18n/format.ts'
import type { Finding, Score } from '#outcome/types.ts'
import type { Check, ChoiceQuestion, Question } from '#questionnaire/types.ts'
import { muted, strong, type Words } from './blocks.ts'
import { beforeColon, checkOf, type Context, type Speech } from './context.ts'
import { isBlank, visibleText } from '#lib/blank.ts'

/** Whole points for display. Everywhere else numbers stay unrounded. */
export const points = ({ language }: Speech, value: number): string => formatNumber(value, language)

/** `42–58`, or `42` when both ends round to the same: for pictures, whose text says it in words. */
export function rangeShort(context: Speech, score: Score): string {
  const [low, high] = [points(context, score.low), points(context, score.high)]
  return low === high ? low : `${low}–${high}`
}

/** `42 tot 58`, for the ear: a dash between two figures is not heard. */
export function rangeSpoken(context: Speech, score: Score): string {
  const [low, high] = [points(context, score.low), points(context, score.high)]
  return low === high ? low : context.say('score.spoken', { low, high })
}

/** `42 tot 58 van de 100 punten`, or `42 van de 100 punten`. */
export function rangeInWords(context: Speech, score: Score): string {
  const [low, high] = [points(context, score.low), points(context, score.high)]
  return low === high ? context.say('score.one', { low }) : context.say('score.range', { low, high })
}

/** `62%`, or that there is nothing to take a share of. */
export const percentage = ({ language, say }: Speech, share: number | null): string =>
  share === null ? say('none') : say('percentage', { number: formatShare(share, language) })

/** How far an assessment is filled in. *I do not know yet* is filled in, so it is told beside it: everywhere in these words. */
export const filledWords = (
  translate: Translate,
  language: Language,
  share: number | null,
  unknown: number
): string => {
  const percents = translate('report.percentage', { number: formatShare(share ?? 0, language) })
  return unknown === 0
    ? translate('common.filled', { share: percents })
    : translate('report.filledUnknown', { share: percents, count: unknown })
}

export const listOf = ({ language }: Speech, words: readonly string[]): string => formatList(words, language)

/** Names in quotes, as a list; after `most` of them the rest is counted. */
export function namesOf(context: Speech, names: readonly string[], most = names.length): string {
  const quoted = names.map((name) => context.say('quoted', { name }))
  if (names.length <= most + 1) return listOf(context, quoted)
  return listOf(context, [...quoted.slice(0, most), context.say('more', { count: names.length - most })])
}

/** The label of a band, or that there is none. */
export const bandLabel = ({ questionnaire, pick, say }: Speech, band: number | null): string => {
  const found = band === null ? undefined : questionnaire.policy.bands[band]
  return found === undefined ? say('none') : pick(found.label)
}

/** `1 Benoemd`: bands also name the levels. */
export const levelLabel = (context: Speech, level: number): string =>
  context.say('level', { level, label: bandLabel(context, level) })

/** What stands in a cell; an empty one says so in a word, as a listener hears nothing of a dash. */
export const cellText = ({ say }: Speech, text: string): Words => (isBlank(text) ? [muted(say('none'))] : text)

/** The same for what may be in several runs. */
export const cellWords = (speech: Speech, words: Words): Words => (words.length === 0 ? cellText(speech, '') : words)

/** What a check came to, in a few words. */
export function findingLabel(context: Context, finding: Finding): string {
  if (finding.outcome === 'answered' && finding.level !== null) return levelLabel(context, finding.level)
  return context.say(`finding.${finding.outcome}`)
}

/** The words of the level that was chosen; empty unless answered. */
export const levelText = (context: Context, { check, level }: Finding): string =>
  level === null ? '' : wholeLevel(context, checkOf(context, check), level)

/** A level that opens with `Als 2.` builds on that level; away from the form, where the levels stand together, it is written out. */
export function wholeLevel({ pick }: Speech, { levels }: Check, level: number): string {
  const text = levels[level]
  if (text === undefined) return ''
  const [opening, below] = /^(?:Als|As) (\d)\.\s+/.exec(pick(text)) ?? []
  const base = below === undefined ? undefined : levels[Number(below)]
  return opening === undefined || base === undefined
    ? pick(text)
    : [pick(base), pick(text).slice(opening.length)].join(' ')
}

export const shortOf = (context: Speech, check: string): string => context.pick(checkOf(context, check).short)

/** The remark beside a question, or empty where this flavour leaves remarks out. */
export function remarkOf({ answers, questionnaire, showsRemarks }: Context, question: string): string {
  const remark = answers[questionnaire.questions.get(question)?.remarkName ?? '']
  return showsRemarks ? visibleText(remark) : ''
}

/** The same with who says what, a line for each voice; in plain text too nobody can begin a line in the name of somebody else. */
export function remarkWords(context: Context, question: string): Words {
  const said = context.showsRemarks ? (context.said.get(question) ?? []) : []
  return said.length === 0
    ? remarkOf(context, question)
    : said.flatMap(({ who, words }, index) => [strong(`${index === 0 ? '' : '\n'}${who}`), { text: `: ${words}` }])
}

/** An answer as a person would say it; empty when there is none. */
export function answerText(context: Speech, question: Question, value: Value | undefined): string {
  if (value === undefined) return ''
  switch (question.kind) {
    case 'check':
      if (typeof value === 'number' && question.levels[value] !== undefined) return levelLabel(context, value)
      return value === 'unknown' || value === 'not-applicable' ? context.say(`finding.${value}`) : ''
    case 'choice':
    case 'choices':
      return (Array.isArray(value) ? value : [value]).map((one) => optionText(context, question, one)).join('; ')
    case 'date':
      return formatDate(String(value), context.language)
    case 'number':
      return typeof value === 'number' ? formatPlain(value, context.language) : String(value)
    case 'text':
    case 'comment':
      return visibleText(String(value))
  }
}

function optionText({ pick }: Speech, question: ChoiceQuestion, value: string | number | boolean): string {
  const option = question.options.find((candidate) => candidate.value === value)
  return option === undefined ? String(value) : pick(option.text)
}

/** The labels of the chosen options without their explanations. */
export function optionLabels(context: Speech, question: ChoiceQuestion, value: Value | undefined): string {
  if (value === undefined) return ''
  return (Array.isArray(value) ? value : [value])
    .map((one) => beforeColon(optionText(context, question, one)))
    .join(', ')
}

/** The first sentence, as the short form of an advice. */
export const firstSentence = (text: string): string => /^.+?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text

/** `aanbeveling 1` for `aanbeveling-1`; a source without words of its own stays as it is. */
export function sourceText({ say }: Speech, source: string): string {
  const [, number] = /^aanbeveling-(\d+)$/.exec(source) ?? []
  if (number !== undefined) return say('source.recommendation', { number })
  return source === 'te-smal' || source === 'geen-paniek' || source === 'methode' ? say(`source.${source}`) : source
}
