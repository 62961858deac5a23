import { error, type Problem } from '#lib/problem.ts'
import { preview } from '#lib/schema.ts'
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
  /** Exactly this version; null when it is not available. */
  readonly find: (reference: QuestionnaireReference) => Questionnaire | null
}

/** A collection of available questionnaires; of each id, the first is the newest version. */
export function questionnairesOf(...all: readonly Questionnaire[]): Questionnaires {
  return {
    newest: all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index),
    find: ({ id, version }) => all.find((each) => each.id === id && each.version === version) ?? null
  }
}

/**
 * The questionnaire that judges a document: the version it was made with, or the newest when that one is not available.
 * Null when no version of the questionnaire is known.
 */
export const questionnaireFor = (reference: QuestionnaireReference, among: Questionnaires): Questionnaire | null =>
  among.find(reference) ?? among.newest.find(({ id }) => id === reference.id) ?? null

/** Like `questionnaireFor`, but with the problem `unknown-questionnaire` instead of null. */
export const expectKnown = (reference: QuestionnaireReference, among: Questionnaires): Questionnaire | Problem =>
  questionnaireFor(reference, among) ??
  error('unknown-questionnaire', 'questionnaire.id', { found: preview(reference.id), known: knownIds(among) })

/** The problem that a document names another version than this one; null when it names this one. */
export const otherVersion = ({ version }: QuestionnaireReference, here: Questionnaire): Problem | null =>
  version === here.version
    ? null
    : error('other-questionnaire-version', 'questionnaire.version', { found: preview(version), current: here.version })

/** The ids of the known questionnaires with commas between them, for a message. */
export const knownIds = ({ newest }: Questionnaires): string => newest.map(({ id }) => id).join(', ')

/** One text per version of a questionnaire, for use as a key. */
export const versionKey = ({ id, version }: QuestionnaireReference): string => `${id} ${version}`

/** A version of a questionnaire: three numbers of at most nine digits with dots, each written in one way. */
export const versionPattern = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/

export const isVersion = (text: string): boolean => versionPattern.test(text)

/**
 * Compares two versions such as `1.10.0`, number by number: negative when the first is older, positive when it is
 * newer, 0 when they are the same.
 */
export function compareVersions(one: string, other: string): number {
  const theirs = other.split('.').map(Number)
  return one.split('.').reduce((order, number, index) => order || Number(number) - (theirs[index] ?? 0), 0)
}

/** The given versions of a questionnaire that are available, in that order. Throws when none is. */
export function versionsAtHand(
  id: string,
  versions: readonly { readonly version: string }[],
  { find }: Pick<Questionnaires, 'find'>
): readonly [Questionnaire, ...Questionnaire[]] {
  const [first, ...others] = versions.flatMap(({ version }) => find({ id, version }) ?? [])
  if (first === undefined) throw new Error(`No version of ${id} is at hand`)
  return [first, ...others]
}
