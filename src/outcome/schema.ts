import { z, type Same } from '#lib/schema.ts'
import type { Outcome } from './types.ts'

const ids = z.array(z.string())
const maybe = <T extends z.ZodMiniType>(schema: T) => z.nullable(schema)
const score = maybe(z.strictObject({ low: z.number(), high: z.number() }))
const band = maybe(z.int())

/** What a theme came to, as programs read it. */
export const themeOutcomeSchema = z.strictObject({
  id: z.string(),
  score,
  band,
  uncappedBand: band,
  possibleBand: band,
  caps: z.array(z.strictObject({ rule: z.string(), check: z.exactOptional(z.string()), band: z.int() })),
  answered: z.int(),
  unknown: z.int(),
  unanswered: z.int(),
  notApplicable: z.int(),
  complete: z.boolean()
})

/** What the recommendations came to together. */
export const overallSchema = z.strictObject({
  score,
  band,
  weakest: maybe(z.string()),
  sensitivity: maybe(z.strictObject({ low: z.number(), high: z.number(), stable: z.boolean() }))
})

export const findingOutcomeSchema = z.enum(['answered', 'unknown', 'unanswered', 'not-applicable', 'hidden'])

/** What `score` writes, version 1. */
export const outcomeSchema = z.strictObject({
  format: z.literal('cohesietoets/outcome'),
  version: z.literal(1),
  assessment: z.string(),
  questionnaire: z.strictObject({ id: z.string(), version: z.string(), filledInWith: z.exactOptional(z.string()) }),
  depth: z.enum(['quick', 'full']),
  themes: z.array(themeOutcomeSchema),
  overall: overallSchema,
  substantiation: maybe(z.number()),
  completeness: maybe(z.number()),
  findings: z.array(
    z.strictObject({
      check: z.string(),
      theme: z.string(),
      outcome: findingOutcomeSchema,
      level: maybe(z.int()),
      weight: z.number(),
      gate: z.boolean(),
      evidence: z.boolean()
    })
  ),
  contradictions: z.array(z.strictObject({ rule: z.string(), checks: ids })),
  advice: z.array(
    z.strictObject({
      id: z.string(),
      checks: ids,
      gain: z.number(),
      effort: z.enum(['small', 'medium', 'large']),
      step: z.int(),
      cap: z.boolean()
    })
  ),
  futures: maybe(
    z.strictObject({ verdict: z.enum(['robust', 'vulnerable', 'fragile', 'open']), negative: ids, open: ids })
  ),
  referrals: z.array(z.strictObject({ id: z.string(), because: ids }))
})

/** Fails to compile when the schema and the type have other fields. */
export const sameFieldsAsOutcome: readonly [
  document: Same<keyof z.output<typeof outcomeSchema>, keyof Outcome>,
  theme: Same<keyof z.output<typeof themeOutcomeSchema>, keyof Outcome['themes'][number]>,
  finding: Same<keyof z.output<typeof outcomeSchema>['findings'][number], keyof Outcome['findings'][number]>,
  advice: Same<keyof z.output<typeof outcomeSchema>['advice'][number], keyof Outcome['advice'][number]>
] = [true, true, true, true]
