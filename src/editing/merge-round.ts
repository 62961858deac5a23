import type { Judging, RoundPart, Settling, SignOff } from '#review/types.ts'
import { mergeReviews } from '#review/merge-reviews.ts'
import type { WorkshopPart } from '#workshop/part.ts'
import type { Collision } from './collision.ts'
import { isFrozen, judgingOf, roundPartOf, type WorkingAssessment } from './round-part.ts'
import { isSame } from '#lib/same.ts'
import { mergeValue, mergeRecord } from './merge-value.ts'

type Sides<T> = readonly [base: T, mine: T, theirs: T]

const mergeJudging = ([base, mine, theirs]: Sides<Judging>, collisions: Collision[]): Judging => ({
  ...theirs,
  confidence: mergeRecord(base.confidence, mine.confidence, theirs.confidence, (name, here, there) => {
    collisions.push({ of: 'confidence', name, mine: here, theirs: there })
  }),
  revision: Math.max(mine.revision, theirs.revision),
  handedInAt: mergeValue(base.handedInAt, mine.handedInAt, theirs.handedInAt, () => {})
})

const bySeat = (signOff: readonly SignOff[]): Readonly<Record<string, SignOff>> =>
  Object.fromEntries(signOff.map((word) => [word.seat, word]))

const mergeSettling = ([base, mine, theirs]: Sides<Settling>, collisions: Collision[]): Settling => ({
  ...theirs,
  reviews: isSame(mine.reviews, theirs.reviews)
    ? theirs.reviews
    : mergeReviews(theirs.round, mine.reviews, theirs.reviews),
  decisions: mergeRecord(base.decisions, mine.decisions, theirs.decisions, (name, here, there) => {
    collisions.push({ of: 'decision', name, mine: here, theirs: there })
  }),
  signOff: Object.values(
    mergeRecord(bySeat(base.signOff), bySeat(mine.signOff), bySeat(theirs.signOff), (name, here, there) => {
      collisions.push({ of: 'sign-off', name, mine: here, theirs: there })
    })
  )
})

const mergeParts = (
  base: RoundPart | null,
  mine: RoundPart | null,
  theirs: RoundPart | null,
  collisions: Collision[]
): RoundPart | null => {
  if (base?.kind === 'judging' && mine?.kind === 'judging' && theirs?.kind === 'judging')
    return mergeJudging([base, mine, theirs], collisions)
  if (base?.kind === 'settling' && mine?.kind === 'settling' && theirs?.kind === 'settling')
    return mergeSettling([base, mine, theirs], collisions)
  return mergeValue(base, mine, theirs, () => {})
}

/** A workshop has one facilitator at a time, so of two copies the one with more changes stays. */
const mergeHeld = (...[base, mine, theirs]: Sides<WorkingAssessment['review']>): WorkshopPart | null => {
  if (mine?.kind === 'workshop' && theirs?.kind === 'workshop')
    return mine.workshop.sequence > theirs.workshop.sequence ? mine : theirs
  const other = mergeValue(base, mine, theirs, () => {})
  return other?.kind === 'workshop' || other?.kind === 'workshop-result' ? other : null
}

const judgedContent = (assessment: WorkingAssessment): unknown => [
  assessment.answers,
  assessment.depth,
  judgingOf(assessment)?.confidence
]

/**
 * A review that was handed in exists as a file: when the merge gives a different one, it is reopened and waits for a
 * newer revision.
 */
const thawed = (merged: WorkingAssessment, sides: readonly WorkingAssessment[]): WorkingAssessment => {
  const judging = judgingOf(merged)
  const handedIn = sides.find(isFrozen)
  if (
    judging === null ||
    judging.handedInAt === '' ||
    handedIn === undefined ||
    isSame(judgedContent(handedIn), judgedContent(merged))
  )
    return merged
  return { ...merged, review: { ...judging, handedInAt: '' } }
}

/** Merges the review parts of two sides since `base`; `merged` already has everything else. */
export const mergeRound = (
  base: WorkingAssessment,
  mine: WorkingAssessment,
  theirs: WorkingAssessment,
  merged: WorkingAssessment,
  collisions: Collision[]
): WorkingAssessment => {
  const sides = [base, mine, theirs] as const
  const { review: _, ...without } = merged
  // A part that is unusable here is kept unchanged.
  if (sides.some(({ review }) => review?.kind === 'set-aside')) {
    const review = mergeValue(base.review, mine.review, theirs.review, () => {})
    return review === undefined ? without : { ...without, review }
  }
  const held = mergeHeld(base.review, mine.review, theirs.review)
  if (held !== null) return { ...without, review: held }
  const roundPart = mergeParts(roundPartOf(base), roundPartOf(mine), roundPartOf(theirs), collisions)
  return roundPart === null ? without : thawed({ ...without, review: roundPart }, [theirs, mine])
}
