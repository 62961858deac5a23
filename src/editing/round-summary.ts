import type { Assessment } from '#assessment/types.ts'
import { isRecord } from '#lib/record.ts'
import { latestReviews, type Ranked } from '#review/merge-reviews.ts'

type Entry = Readonly<Record<string, unknown>>

interface InRound {
  /** The round as it is stored, not parsed. */
  readonly round: Entry
  readonly roundId: string
}

/** A reviewer's assessment. `deadline` and `handedInAt` are empty when there is none. */
export interface JudgingSummary extends InRound {
  readonly kind: 'judging'
  readonly seat: string
  readonly deadline: string
  readonly handedInAt: string
  readonly handedInOn?: string
}

/** A coordinator's assessment: how many seats there are, and from how many a review came in. */
export interface SettlingSummary extends InRound {
  readonly kind: 'settling'
  readonly seats: number
  readonly collected: number
}

/** What a list shows of an assessment in a round. */
export type RoundSummary = JudgingSummary | SettlingSummary

/**
 * Reads only what a list shows; opening the assessment reads the rest. Null when it is in no round, or when a field is
 * missing.
 */
export function summariseRound(review: Assessment['review'] | null): RoundSummary | null {
  const round = review?.['round']
  if (review === null || review === undefined || !isRecord(round) || typeof round['id'] !== 'string') return null
  const inRound: InRound = { round, roundId: round['id'] }
  switch (review['kind']) {
    case 'judging':
      return summariseJudging(review, inRound)
    case 'settling':
      return summariseSettling(review, inRound)
    default:
      return null
  }
}

function summariseJudging({ reviewer, handedInAt, handedInOn }: Entry, inRound: InRound): JudgingSummary | null {
  const { deadline } = inRound.round
  if (!isRecord(reviewer) || typeof reviewer['seat'] !== 'string') return null
  if (typeof handedInAt !== 'string' || typeof deadline !== 'string') return null
  const day = typeof handedInOn === 'string' ? { handedInOn } : {}
  return { ...inRound, kind: 'judging', seat: reviewer['seat'], deadline, handedInAt, ...day }
}

function summariseSettling({ reviews }: Entry, inRound: InRound): SettlingSummary | null {
  const { seats } = inRound.round
  if (!isListOf(seats, isSeat) || !isListOf(reviews, isRanked)) return null
  const counted = latestReviews({ seats }, reviews)
  const collected = seats.filter(({ id }) => counted.some(({ reviewer }) => reviewer.seat === id)).length
  return { ...inRound, kind: 'settling', seats: seats.length, collected }
}

const isListOf = <T>(value: unknown, isEntry: (entry: unknown) => entry is T): value is readonly T[] =>
  Array.isArray(value) && value.every(isEntry)

const isSeat = (value: unknown): value is { readonly id: string } => isRecord(value) && typeof value['id'] === 'string'

const isRanked = (value: unknown): value is Ranked =>
  isRecord(value) &&
  isRecord(value['reviewer']) &&
  typeof value['reviewer']['id'] === 'string' &&
  typeof value['reviewer']['seat'] === 'string' &&
  typeof value['revision'] === 'number' &&
  typeof value['handedInAt'] === 'string' &&
  typeof value['digest'] === 'string'
