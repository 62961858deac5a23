import type { Describes, Proven } from '#lib/same-type.ts'
import { z } from '#lib/schema.ts'
import type { Comparison } from './compare.ts'
import { findingSchema, judgedWithSchema, overallSchema, themeOutcomeSchema } from './schema.ts'

const pairOf = <T extends z.ZodMiniType>(schema: T) =>
  z.strictObject({ id: z.string(), before: z.nullable(schema), after: z.nullable(schema) })

/** What `compare` writes, version 1. */
export const comparisonSchema = z.strictObject({
  format: z.literal('cohesietoets/comparison'),
  version: z.literal(1),
  assessments: z.strictObject({ before: z.string(), after: z.string() }),
  questionnaires: z.exactOptional(z.strictObject({ before: judgedWithSchema, after: judgedWithSchema })),
  overall: z.strictObject({ before: overallSchema, after: overallSchema }),
  themes: z.array(pairOf(themeOutcomeSchema)),
  checks: z.array(pairOf(findingSchema)),
  remarks: z.exactOptional(z.array(z.strictObject({ id: z.string(), before: z.string(), after: z.string() })))
})

export type CheckedComparison = Proven<Describes<typeof comparisonSchema, Comparison>>
