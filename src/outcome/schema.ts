import type { Describes, Proven } from '#lib/same-type.ts'
import { z } from '#lib/schema.ts'
import type { Outcome } from './types.ts'

const ids = z.array(z.string())
const maybe = <T extends z.ZodMiniType>(schema: T) => z.nullable(schema)
const score = maybe(z.strictObject({ low: z.number(), high: z.number() }))
const band = maybe(z.int())

const rise = { theme: z.number(), total: z.number() }

const capRule = z.union([
  z.templateLiteral(['gate-at-', z.int()]),
  z.literal('gate-open'),
  z.templateLiteral(['check-at-', z.int()]),
  z.literal('evidence')
])

/** The outcome of a theme, as programs read it. */
export const themeOutcomeSchema = z.strictObject({
  id: z.string(),
  score,
  band,
  uncappedBand: band,
  possibleBand: band,
  caps: z.array(z.strictObject({ rule: capRule, check: z.exactOptional(z.string()), band: z.int() })),
  answered: z.int(),
  unknown: z.int(),
  unanswered: z.int(),
  notApplicable: z.int(),
  complete: z.boolean()
})

/** The outcome of the recommendations together. */
export const overallSchema = z.strictObject({
  score,
  band,
  weakest: maybe(z.string()),
  sensitivity: maybe(z.strictObject({ low: z.number(), high: z.number(), stable: z.boolean() }))
})

/** The possible outcomes of a check; see `find.ts`. */
export const findingOutcomeSchema = z.enum(['answered', 'unknown', 'unanswered', 'not-applicable', 'hidden'])

/** The questionnaire and version that it was judged with. */
export const judgedWithSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  digest: z.exactOptional(z.string()),
  filledInWith: z.exactOptional(z.string())
})

/** The result of one check, as programs read it. */
export const findingSchema = z.strictObject({
  check: z.string(),
  theme: z.string(),
  outcome: findingOutcomeSchema,
  level: maybe(z.int()),
  weight: z.number(),
  gate: z.boolean(),
  evidence: z.boolean()
})

/** The output of `score`, version 1. */
export const outcomeSchema = z.strictObject({
  format: z.literal('cohesietoets/outcome'),
  version: z.literal(1),
  assessment: z.string(),
  questionnaire: judgedWithSchema,
  depth: z.enum(['quick', 'full']),
  themes: z.array(themeOutcomeSchema),
  overall: overallSchema,
  substantiation: maybe(z.number()),
  completeness: maybe(z.number()),
  findings: z.array(findingSchema),
  contradictions: z.array(z.strictObject({ rule: z.string(), checks: ids })),
  advice: z.array(
    z.strictObject({
      id: z.string(),
      checks: ids,
      gain: z.number(),
      brings: z.exactOptional(
        z.strictObject({ ...rise, further: z.array(z.strictObject({ level: z.int(), ...rise })) })
      ),
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

export type CheckedOutcome = Proven<Describes<typeof outcomeSchema, Outcome>>
