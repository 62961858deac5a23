import { passportAnswer } from '#assessment/passport.ts'
import type { ReadAssessment } from '#assessment/read.ts'
import { startOf } from '#lib/shorten.ts'
import { layoutOf, type Layout } from './layout.ts'

/** What says which draft an assessment is about, and which of two is later. */
export interface Identity {
  /** Of the assessment; two files with the same id are two saves of it. */
  readonly id: string
  /** The id of the assessment that it was copied from; empty when the file names none. */
  readonly copiedFrom: string
  /** Title and leading organisation; empty without a title. */
  readonly named: string
  readonly title: string
  readonly draftVersion: string
  /** The day of the draft; empty when it was not filled in. */
  readonly draftDate: string
  readonly modifiedAt: string
}

/** The longest part of a title that is kept: thousands are in memory. */
const longestTitle = 200

/** The identity of the draft of an assessment. */
export function identityOf({ assessment, questionnaire, visible }: ReadAssessment): Identity {
  const { id, answers, modifiedAt } = assessment
  const title = passportAnswer(answers, 'title')
  return {
    id,
    copiedFrom: assessment.copiedFrom ?? '',
    named: title === '' ? '' : `${sameTitle(title)}\n${organisationIn(layoutOf(questionnaire), visible.values)}`,
    title: startOf(title, longestTitle),
    draftVersion: passportAnswer(answers, 'version'),
    draftDate: passportAnswer(answers, 'date'),
    modifiedAt
  }
}

/** The leading organisation as a text that is the same for the same answers. */
function organisationIn({ lead }: Layout, values: ReadAssessment['visible']['values']): string {
  const value = lead === null ? undefined : values[lead.place]
  return (Array.isArray(value) ? [...(value as readonly unknown[])] : [value ?? '']).map(String).toSorted().join(' ')
}

/** A title as it is compared: without differences in capitals, in white space and in how letters are composed. */
const sameTitle = (title: string): string => title.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ')

/**
 * Which of two versions of a draft is earlier, as a sorting order: by the day of the draft, otherwise of the last
 * change; then by the last change itself. What is left equal is ordered too, so that the order of the files never
 * matters.
 */
export const byTime = (one: Identity, other: Identity): number =>
  order(dayOf(one), dayOf(other)) ||
  order(one.modifiedAt, other.modifiedAt) ||
  order(one.draftVersion, other.draftVersion) ||
  order(one.id, other.id)

const dayOf = ({ draftDate, modifiedAt }: Identity): string => draftDate || modifiedAt.slice(0, 10)

/** Ascending by UTF-16 units, so that the order is the same everywhere. */
export const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
