import { languages } from '#lib/language.ts'
import { roundLimits } from '#lib/limits.ts'
import { isRecord } from '#lib/record.ts'
import type { Describes, Proven, Unread } from '#lib/same-type.ts'
import { daySchema as day, z } from '#lib/schema.ts'
import { confidences, verdicts, type Judging, type Review, type Round, type Settling } from './types.ts'

const id = z.string().check(z.regex(/^[A-Za-z0-9._:-]{1,100}$/))
const instant = z.iso.datetime()
const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const questionnaire = z.looseObject({ id: z.string(), version: z.string(), digest: z.optional(digest) })
const record = z.custom<Readonly<Record<string, unknown>>>(isRecord)
const reviewer = z.looseObject({ id, seat: id })
const confidence = z.record(z.string(), z.enum(confidences))

/** The round file, version 1. `read-round.ts` checks its facts about the draft against the questionnaire. */
export const roundSchema = z.looseObject({
  format: z.literal('cohesietoets/round'),
  version: z.literal(1),
  id,
  questionnaire,
  depth: z.enum(['quick', 'full']),
  language: z.enum(languages),
  createdAt: instant,
  createdOn: z.optional(z.string()),
  draft: z.looseObject({ title: z.string(), version: z.string() }),
  deadline: day,
  instruction: z.string(),
  seats: z
    .array(z.looseObject({ id, function: z.string(), organisation: z.string() }))
    .check(z.minLength(1), z.maxLength(roundLimits.seats)),
  proposals: z.exactOptional(z.literal(true)),
  passport: record,
  digest
})

/** The review file, version 1. Its assessment is read like any other. */
export const reviewSchema = z.looseObject({
  format: z.literal('cohesietoets/review'),
  version: z.literal(1),
  round: id,
  reviewer,
  revision: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  handedInAt: instant,
  handedInOn: z.optional(z.string()),
  invitationDigest: z.optional(digest),
  confidence,
  assessment: record,
  digest
})

const signOff = z.looseObject({
  seat: id,
  verdict: z.enum(verdicts),
  remark: z.string(),
  date: day,
  settledDigest: z.optional(digest)
})
const decision = z.looseObject({
  reason: z.string(),
  dissent: z.array(z.looseObject({ reviewer: id, why: z.string() })),
  voices: z.optional(z.array(z.looseObject({ reviewers: z.array(id), text: z.string() })))
})

/** The review part of an assessment; rounds and reviews in it are read like their files. */
export const judgingSchema = z.looseObject({
  kind: z.literal('judging'),
  round: record,
  reviewer,
  confidence,
  revision: z.int().check(z.minimum(0)),
  handedInAt: z.union([z.literal(''), instant]),
  handedInOn: z.optional(z.string()),
  sealed: z.optional(z.boolean())
})
/** The coordinator's review part of an assessment. */
export const settlingSchema = z.looseObject({
  kind: z.literal('settling'),
  round: record,
  reviews: z.array(record).check(z.maxLength(roundLimits.reviews)),
  decisions: z.record(z.string(), decision),
  signOff: z.array(signOff)
})

/** Schemas that the decisions file shares. */
export { id as idSchema, record as recordSchema, signOff as signOffSchema }

export type CheckedRound = Proven<Describes<typeof roundSchema, Unread<Round, 'passport'>>>
export type CheckedReview = Proven<Describes<typeof reviewSchema, Unread<Review, 'assessment'>>>
export type CheckedJudging = Proven<Describes<typeof judgingSchema, Unread<Judging, 'round'>>>
export type CheckedSettling = Proven<
  Describes<
    typeof settlingSchema,
    Omit<Unread<Settling, 'round'>, 'reviews'> & { readonly reviews: readonly Readonly<Record<string, unknown>>[] }
  >
>
