import type { Answers, Assessment } from '#assessment/types.ts'
import type { Depth, Language } from '#questionnaire/types.ts'

/** A place in a round: somebody is expected to judge from here. A function and an organisation, never a name. */
export interface Seat {
  readonly id: string
  readonly function: string
  readonly organisation: string
}

/** The invitation to judge one draft separately: what the coordinator sends round. */
export interface Round {
  readonly format: 'cohesietoets/round'
  readonly version: 1
  readonly id: string
  readonly questionnaire: Assessment['questionnaire']
  readonly depth: Depth
  readonly language: Language
  /** ISO 8601 in UTC. */
  readonly createdAt: string
  /** The calendar day of the coordinator; files of before have none. */
  readonly createdOn?: string
  readonly draft: { readonly title: string; readonly version: string }
  /** ISO date, or empty. */
  readonly deadline: string
  /** What the coordinator asks of the reviewers, in their own words; may be empty. */
  readonly instruction: string
  readonly seats: readonly Seat[]
  /** Facts about the draft that every reviewer starts with: answers outside the themes, never a level or a remark on one. */
  readonly passport: Answers
  /** SHA-256 of the rest; see `digest.ts`. */
  readonly digest: string
}

export const confidences = ['low', 'middle', 'high'] as const
export type Confidence = (typeof confidences)[number]

/** How sure the reviewer is, by check. */
export type ConfidenceByCheck = Readonly<Record<string, Confidence>>

export interface Reviewer {
  /** Made when the round is opened; tells two people on one seat apart. */
  readonly id: string
  readonly seat: string
}

/** What one reviewer hands in. A later revision of the same reviewer takes the place of an earlier one. */
export interface Review {
  readonly format: 'cohesietoets/review'
  readonly version: 1
  /** Id of the round. */
  readonly round: string
  readonly reviewer: Reviewer
  /** From 1, one more each time the same reviewer hands in. */
  readonly revision: number
  readonly handedInAt: string
  /** The calendar day of handing in, where the reviewer was; files of version 1.0 have none. */
  readonly handedInOn?: string
  /** Digest of the invitation it answers; see `invitationDigest`. Files of version 1.0 have none. */
  readonly invitationDigest?: string
  readonly confidence: ConfidenceByCheck
  /** As it was handed in, without a review part of its own. */
  readonly assessment: Assessment
  /** SHA-256 of the rest; see `digest.ts`. */
  readonly digest: string
}

/** Somebody who does not go along with what was decided, and why. Their own level stands in their review. */
export interface Dissent {
  /** Id of the reviewer. */
  readonly reviewer: string
  readonly why: string
}

/** What one or more reviewers wrote on a check, in their own words. */
export interface Voice {
  /** Ids of the reviewers who wrote these very words. */
  readonly reviewers: readonly string[]
  readonly text: string
}

/** That a check was decided. What was decided is the answer in the settled assessment, its evidence the remark there. */
export interface Decision {
  /** Empty for a unanimous check that was accepted as it was. */
  readonly reason: string
  readonly dissent: readonly Dissent[]
  /** Who says what in the evidence, as long as that is what `joinVoices` makes of these; see `voicesOf`. */
  readonly voices?: readonly Voice[]
}

export const verdicts = ['agreed', 'agreed-with-remark', 'not-agreed'] as const

/** What one seat says of the settled assessment. */
export interface SignOff {
  readonly seat: string
  readonly verdict: (typeof verdicts)[number]
  readonly remark: string
  /** ISO date, or empty. */
  readonly date: string
  /** Digest of what was signed; see `settledDigest`. Files of version 1.0 have none. */
  readonly settledDigest?: string
}

/** What the coordinator decided, as a file. Dissent is named by seat. */
export interface Decisions {
  readonly format: 'cohesietoets/decisions'
  readonly version: 1
  /** Id of the round. */
  readonly round: string
  /** Whether what all reviewers agree on is taken over, where nothing else is decided. */
  readonly acceptUnanimous: boolean
  /** By check. Without a remark, those of the reviewers are put side by side. */
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
  /** Answers to questions outside the checks: who is at the table, which groups, the futures. */
  readonly answers?: Answers
  readonly signOff?: readonly SignOff[]
}

/** Carried by a reviewer's own assessment. */
export interface Judging {
  readonly kind: 'judging'
  readonly round: Round
  readonly reviewer: Reviewer
  readonly confidence: ConfidenceByCheck
  /** How often it was handed in. */
  readonly revision: number
  /** When it was handed in and so frozen; empty while it is being worked on. */
  readonly handedInAt: string
  /** The calendar day of handing in, where the reviewer was. */
  readonly handedInOn?: string
  /** That the invitation came locked with a passphrase, so what is handed in had better be too. Never part of the review. */
  readonly sealed?: boolean
}

/** Carried by the coordinator's assessment, from the invitation on: its answers are what was settled. */
export interface Settling {
  readonly kind: 'settling'
  readonly round: Round
  /** Everything that was handed in, older revisions included, in the order of `union`. Never changed, only added to. */
  readonly reviews: readonly Review[]
  /** By check. */
  readonly decisions: Readonly<Record<string, Decision>>
  readonly signOff: readonly SignOff[]
}

/** What an assessment carries under `review` while it takes part in a round. */
export type ReviewPart = Judging | Settling

/** An assessment whose part in a round was read or made here, so that nobody needs to check it again. */
export type Carrying<P extends ReviewPart> = Omit<Assessment, 'review'> & {
  readonly review: { readonly [K in keyof P]: P[K] }
}
