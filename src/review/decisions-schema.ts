import type { Describes, Proven, Unread } from '#lib/same-type.ts'
import { z } from '#lib/schema.ts'
import { idSchema, recordSchema, signOffSchema } from './schema.ts'
import type { Decisions } from './types.ts'

/** The decisions of the coordinator, as a file for scripts; see `settle.ts`. */
export const decisionsSchema = z.looseObject({
  format: z.literal('cohesietoets/decisions'),
  version: z.literal(1),
  round: idSchema,
  acceptUnanimous: z.boolean(),
  decisions: z.record(
    z.string(),
    z.looseObject({
      answer: z.union([z.number(), z.string()]),
      remark: z.optional(z.string()),
      reason: z.string(),
      dissent: z.optional(z.array(z.looseObject({ seat: idSchema, why: z.string() })))
    })
  ),
  answers: z.optional(recordSchema),
  signOff: z.optional(z.array(signOffSchema))
})

export type CheckedDecisions = Proven<Describes<typeof decisionsSchema, Unread<Decisions, 'answers'>>>
