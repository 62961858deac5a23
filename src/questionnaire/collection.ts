import type { Questionnaire } from './types.ts'

/** The questionnaire that a document names. */
export interface QuestionnaireReference {
  readonly id: string
  readonly version: string
}

/** The questionnaires that a reader of documents may use. */
export interface Questionnaires {
  /** The newest version of each questionnaire, in the order in which they are offered. */
  readonly newest: readonly Questionnaire[]
  /** Exactly this version; null when it is not at hand. */
  readonly find: (reference: QuestionnaireReference) => Questionnaire | null
}

/** A collection of questionnaires that are all at hand; of each id, the first is the newest version. */
export function questionnairesOf(...all: readonly Questionnaire[]): Questionnaires {
  return {
    newest: all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index),
    find: ({ id, version }) => all.find((each) => each.id === id && each.version === version) ?? null
  }
}

/**
 * The questionnaire that judges a document: the version it was made with, or the newest when that one is not at hand.
 * Null when no version of the questionnaire is known.
 */
export const questionnaireFor = (reference: QuestionnaireReference, among: Questionnaires): Questionnaire | null =>
  among.find(reference) ?? among.newest.find(({ id }) => id === reference.id) ?? null

/** The ids of the known questionnaires, for a message. */
export const knownIds = ({ newest }: Questionnaires): string => newest.map(({ id }) => id).join(', ')

/** Whether a text is a version of a questionnaire: three numbers with dots. */
export const isVersion = (text: string): boolean => /^\d{1,9}\.\d{1,9}\.\d{1,9}$/.test(text)

/** Negative when the first version is older, positive when it is newer, 0 when they are the same. */
export function compareVersions(one: string, other: string): number {
  const [before, after] = [one, other].map((version) => version.split('.').map(Number))
  return (after ?? []).reduce((order, number, index) => order || (before?.[index] ?? 0) - number, 0)
}
