import { languages } from '#lib/language.ts'
import { rulesOf } from './introduction.ts'
import type { Depth, Language, Part, Questionnaire } from './types.ts'

/** How many words people read in a minute when they weigh every sentence; lighter text goes at 240 to 300. */
export const wordsPerMinute = 200

/** Assumed, not measured: to choose a level, and in full to write down where it is in the draft. */
const secondsPerCheck: Readonly<Record<Depth, number>> = { quick: 20, full: 20 + 30 }

type Words = Readonly<Record<'default' | 'en', string>> | undefined

/** What the form shows of a question or a group, from the SurveyJS JSON. */
interface Element {
  readonly name: string
  readonly type: string
  readonly title: Words
  readonly description?: Words
  readonly choices?: readonly { readonly value: string | number; readonly text: Words }[]
  readonly commentText?: Words
  readonly visibleIf?: string
  /** 0 for a question in a row of similar ones: its choices are in a drop-down list. */
  readonly colCount?: number
  readonly elements?: readonly Element[]
}

/**
 * How many words the form shows without opening anything: introductions, the rules for choosing a level once, and all
 * questions with their options. Leaves out what is folded: help, and in the quick scan the groups without checks. Also
 * leaves out buttons, and questions that appear only after certain answers.
 */
export function shownWords(questionnaire: Questionnaire, depth: Depth, language: Language): number {
  const { pages } = questionnaire.survey as { readonly pages: readonly { readonly elements: readonly Element[] }[] }
  const count = (text: Words): number => countWords(text?.[language === 'nl' ? 'default' : language] ?? '')
  const isAsked = ({ name, visibleIf }: Element): boolean => {
    const check = questionnaire.checks.get(name)
    return visibleIf === undefined && (check === undefined || depth === 'full' || check.quick)
  }
  const ofOption = (name: string, { value, text }: NonNullable<Element['choices']>[number]): number =>
    count(text) + (questionnaire.checks.has(name) && typeof value === 'number' ? levelName.length : 0)
  const ofQuestion = ({ name, title, description, choices = [], commentText, colCount }: Element): number =>
    count(title) +
    count(description) +
    (colCount === 0 ? 0 : choices.reduce((sum, choice) => sum + ofOption(name, choice), 0)) +
    count(commentText)
  const ofGroup = ({ title, description, elements = [] }: Element): number =>
    depth === 'quick' && !elements.some(({ name }) => questionnaire.checks.has(name))
      ? count(title)
      : count(title) + count(description) + sum(elements.filter(isAsked).map(ofQuestion))
  const ofPage = ({ elements }: (typeof pages)[number]): number =>
    sum(elements.filter(isAsked).map((element) => (element.type === 'panel' ? ofGroup : ofQuestion)(element)))
  const ofHeading = ({ title, introduction }: Part): number => {
    const { text, hints } = introduction[language]
    return sum([title[language], text, ...hints].map(countWords))
  }
  const rules = rulesOf(questionnaire, language)
  return (
    sum(pages.map(ofPage)) +
    sum(questionnaire.parts.map(ofHeading)) +
    (rules === null ? 0 : sum([rules.title, ...rules.rules].map(countWords)))
  )
}

/**
 * The time we tell people who know their draft: reading in the language with most words, and answering. Rounded up to a
 * quarter of an hour, or to five minutes when that is enough.
 */
export function toldMinutes(questionnaire: Questionnaire, depth: Depth): number {
  const checks = [...questionnaire.checks.values()].filter(({ quick }) => depth === 'full' || quick).length
  const words = Math.max(...languages.map((language) => shownWords(questionnaire, depth, language)))
  const minutes = words / wordsPerMinute + (checks * secondsPerCheck[depth]) / 60
  const step = minutes <= 10 ? 5 : 15
  return Math.ceil(minutes / step) * step
}

/** The time we tell, in minutes. */
export type Minutes = Readonly<Record<Depth, number>>

export const minutesOf = (questionnaire: Questionnaire): Minutes => ({
  quick: toldMinutes(questionnaire, 'quick'),
  full: toldMinutes(questionnaire, 'full')
})

/** A level is shown as `2 Uitgewerkt`, before its text. */
const levelName = ['number', 'word'] as const

const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
