import type { Answers, Assessment } from '#assessment/types.ts'
import type { Depth, Language } from '#questionnaire/types.ts'

/** A place in a round for one expected reviewer. A function and an organisation, never a person's name. */
export interface Seat {
  readonly id: string
  readonly function: string
  readonly organisation: string
}

/** The invitation to judge one draft separately: the file that the coordinator sends. */
export interface Round {
  readonly format: 'cohesietoets/round'
  readonly version: 1
  readonly id: string
  /** `digest`: of the package of the questionnaire; absent in older files. */
  readonly questionnaire: Assessment['questionnaire'] & { readonly digest?: string }
  readonly depth: Depth
  readonly language: Language
  /** ISO 8601 in UTC. */
  readonly createdAt: string
  /** The calendar day of the coordinator; absent in older files. */
  readonly createdOn?: string
  readonly draft: { readonly title: string; readonly version: string }
  /** ISO date, or empty. */
  readonly deadline: string
  /** What the coordinator asks of the reviewers, in their own words; may be empty. */
  readonly instruction: string
  readonly seats: readonly Seat[]
  /** Whether reviewers may see proposals for where evidence stands in the draft. Absent: they may not. */
  readonly proposals?: true
  /** Facts about the draft that every reviewer starts with: answers outside the themes, never a level or its remark. */
  readonly passport: Answers
  /** SHA-256 of the other fields; see `digest.ts`. */
  readonly digest: string
}

export const confidences = ['low', 'middle', 'high'] as const
export type Confidence = (typeof confidences)[number]

/** How sure the reviewer is, by check. */
export type ConfidenceByCheck = Readonly<Record<string, Confidence>>

export interface Reviewer {
  /** Created when the round is opened; distinguishes two people on one seat. */
  readonly id: string
  readonly seat: string
}

/** The file that one reviewer hands in. A later revision replaces an earlier one of the same reviewer. */
export interface Review {
  readonly format: 'cohesietoets/review'
  readonly version: 1
  /** Id of the round. */
  readonly round: string
  readonly reviewer: Reviewer
  /** Counts from 1, one more each time the same reviewer hands in. */
  readonly revision: number
  readonly handedInAt: string
  /** The calendar day of handing in for the reviewer; absent in files of version 1.0. */
  readonly handedInOn?: string
  /** Digest of the invitation it answers; see `invitationDigest`. Absent in files of version 1.0. */
  readonly invitationDigest?: string
  readonly confidence: ConfidenceByCheck
  /** As it was handed in, without a review part of its own. */
  readonly assessment: Assessment
  /** SHA-256 of the other fields; see `digest.ts`. */
  readonly digest: string
}

/** A reviewer who does not agree with a decision, and why. Their own level is in their review. */
export interface Dissent {
  /** Id of the reviewer. */
  readonly reviewer: string
  readonly why: string
}

/** What one or more reviewers wrote on a check, in their own words. */
export interface Voice {
  /** Ids of the reviewers who wrote exactly this text. */
  readonly reviewers: readonly string[]
  readonly text: string
}

/** The decision on a check. The decided answer is in the settled assessment, and its evidence is the remark there. */
export interface Decision {
  /** Empty for a unanimous check that was accepted unchanged. */
  readonly reason: string
  readonly dissent: readonly Dissent[]
  /** The authors of the evidence, valid as long as the evidence equals their `joinVoices`; see `voicesOf`. */
  readonly voices?: readonly Voice[]
}

export const verdicts = ['agreed', 'agreed-with-remark', 'not-agreed'] as const

/** The verdict of one seat on the settled assessment. */
export interface SignOff {
  readonly seat: string
  readonly verdict: (typeof verdicts)[number]
  readonly remark: string
  /** ISO date, or empty. */
  readonly date: string
  /** Digest of the signed content; see `settledDigest`. Absent in files of version 1.0. */
  readonly settledDigest?: string
}

/** The decisions of the coordinator, as a file. Dissent is named by seat. */
export interface Decisions {
  readonly format: 'cohesietoets/decisions'
  readonly version: 1
  /** Id of the round. */
  readonly round: string
  /** Whether to take over what all reviewers agree on, where nothing else is decided. */
  readonly acceptUnanimous: boolean
  /** By check. Without a remark, the remarks of the reviewers are put side by side. */
  readonly decisions: Readonly<
    Record<
      string,
      {
        readonly answer: number | string
        readonly remark?: string
        readonly reason: string
        readonly dissent?: readonly { readonly seat: string; readonly why: string }[]
      }
    >
  >
  /** Answers to questions outside the checks: who is involved, which groups, the futures. */
  readonly answers?: Answers
  readonly signOff?: readonly SignOff[]
}

/** The review part of a reviewer's own assessment. */
export interface Judging {
  readonly kind: 'judging'
  readonly round: Round
  readonly reviewer: Reviewer
  readonly confidence: ConfidenceByCheck
  /** How often it was handed in. */
  readonly revision: number
  /** When it was handed in and so frozen; empty while the reviewer is working on it. */
  readonly handedInAt: string
  /** The calendar day of handing in, for the reviewer. */
  readonly handedInOn?: string
  /**
   * Whether the invitation was sealed with a passphrase, so that the review should be too. Never part of the review.
   */
  readonly sealed?: boolean
}

/**
 * The review part of the coordinator's assessment, from the invitation on; the answers of that assessment are the
 * settled ones.
 */
export interface Settling {
  readonly kind: 'settling'
  readonly round: Round
  /**
   * Everything that was handed in, including older revisions, in the order of `mergeReviews`. Reviews are only added,
   * never changed.
   */
  readonly reviews: readonly Review[]
  /** By check. */
  readonly decisions: Readonly<Record<string, Decision>>
  readonly signOff: readonly SignOff[]
}

/** What an assessment has under `review` while it takes part in a round. */
export type RoundPart = Judging | Settling

/** An assessment whose review part was read or made here, so that no code needs to check it again. */
export type Carrying<P extends RoundPart> = Omit<Assessment, 'review'> & {
  readonly review: { readonly [K in keyof P]: P[K] }
}
