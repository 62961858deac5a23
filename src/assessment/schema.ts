import { languages } from '#lib/language.ts'
import { isRecord } from '#lib/record.ts'
import type { Describes, Proven, Unread } from '#lib/same-type.ts'
import { daySchema, z } from '#lib/schema.ts'
import { evidenceByCheckSchema } from './evidence-schema.ts'
import type { Assessment } from './types.ts'

const instant = z.iso.datetime()
const id = z.string().check(z.regex(/^[A-Za-z0-9._:-]{1,100}$/))

/**
 * The envelope of the assessment file, version 1. `check-answers.ts` checks the answers against the questionnaire.
 * Unknown fields are kept with a warning, so that no data is dropped silently.
 */
export const assessmentSchema = z.looseObject({
  format: z.literal('cohesietoets/assessment'),
  version: z.literal(1),
  id,
  questionnaire: z.looseObject({ id: z.string(), version: z.string() }),
  depth: z.enum(['quick', 'full']),
  language: z.enum(languages),
  createdAt: instant,
  createdOn: z.optional(z.string()),
  modifiedAt: instant,
  modifiedOn: z.optional(z.string()),
  answers: z.custom<Readonly<Record<string, unknown>>>(isRecord),
  actions: z.array(
    z.looseObject({
      advice: z.string().check(z.minLength(1)),
      text: z.optional(z.string()),
      target: z.optional(z.int().check(z.minimum(0), z.maximum(3))),
      owner: z.string(),
      due: daySchema,
      status: z.enum(['open', 'doing', 'done', 'not-adopted']),
      reason: z.string()
    })
  ),
  evidence: z.optional(evidenceByCheckSchema),
  lookAgain: z.optional(z.array(z.string())),
  copiedFrom: z.optional(id),
  review: z.optional(z.custom<Readonly<Record<string, unknown>>>(isRecord))
})

export type CheckedAssessment = Proven<Describes<typeof assessmentSchema, Unread<Assessment, 'answers' | 'review'>>>
