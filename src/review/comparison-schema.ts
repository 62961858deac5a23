import type { Describes, Proven } from '#lib/same-type.ts'
import { z } from '#lib/schema.ts'
import { findingOutcomeSchema, overallSchema, themeOutcomeSchema } from '#outcome/schema.ts'
import type { RoundComparison } from './comparison.ts'
import { confidences } from './types.ts'

const level = z.nullable(z.number())
const agreement = {
  withinOne: z.nullable(z.number()),
  pairs: z.int(),
  alpha: z.union([
    z.strictObject({ kind: z.literal('value'), value: z.number(), low: z.number(), high: z.number() }),
    z.strictObject({ kind: z.enum(['too-few', 'no-variation']) })
  ])
}
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))])

/** The data that `round compare` writes, version 1. */
export const roundComparisonSchema = z.strictObject({
  format: z.literal('cohesietoets/round-comparison'),
  version: z.literal(1),
  round: z.string(),
  questionnaire: z.looseObject({ id: z.string(), version: z.string(), digest: z.exactOptional(z.string()) }),
  reviewers: z.array(z.looseObject({ id: z.string(), seat: z.string() })),
  checks: z.array(
    z.strictObject({
      check: z.string(),
      theme: z.string(),
      weight: z.number(),
      gate: z.boolean(),
      cells: z.array(
        z.strictObject({
          reviewer: z.string(),
          outcome: findingOutcomeSchema,
          level,
          evidence: z.boolean(),
          confidence: z.nullable(z.enum(confidences)),
          remark: z.string()
        })
      ),
      counts: z.array(z.int()),
      median: level,
      spread: level,
      unanimous: z.nullable(z.union([z.number(), z.literal('not-applicable')]))
    })
  ),
  themes: z.array(z.strictObject({ id: z.string(), ...agreement })),
  overall: z.strictObject(agreement),
  profiles: z.array(
    z.strictObject({ reviewer: z.string(), themes: z.array(themeOutcomeSchema), overall: overallSchema })
  ),
  blindSpots: z.array(z.string()),
  others: z.array(
    z.strictObject({
      question: z.string(),
      answers: z.array(z.strictObject({ reviewer: z.string(), answer: z.nullable(value) }))
    })
  )
})

export type CheckedRoundComparison = Proven<Describes<typeof roundComparisonSchema, RoundComparison>>
