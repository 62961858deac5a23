import type { Describes, Proven } from '#lib/same-type.ts'
import { z } from '#lib/schema.ts'
import { evidenceLimits, type Evidence } from './evidence.ts'

const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const count = z.int().check(z.minimum(0))
const place = z.string().check(z.maxLength(evidenceLimits.place))

const evidenceSchema = z.strictObject({
  origin: z.enum(['proposal', 'own']),
  source: z.strictObject({
    name: z.string().check(z.maxLength(evidenceLimits.name)),
    sha256: digest,
    reader: z.string().check(z.regex(/^[a-z]{1,20}$/)),
    version: count
  }),
  selector: z.tuple([
    z.strictObject({
      type: z.literal('TextQuoteSelector'),
      exact: z.string().check(z.maxLength(evidenceLimits.quotation))
    }),
    z.strictObject({ type: z.literal('TextPositionSelector'), start: count, end: count }),
    z.strictObject({
      type: z.literal('Section'),
      number: z.nullable(place),
      heading: z.nullable(place),
      paragraph: z.int().check(z.minimum(1)),
      page: z.nullable(z.int().check(z.minimum(1)))
    }),
    z.strictObject({
      type: z.literal('Passage'),
      salt: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
      digest,
      before: z.nullable(digest),
      after: z.nullable(digest)
    })
  ]),
  missingFrom: z.exactOptional(z.string().check(z.maxLength(evidenceLimits.version)))
})

/** The evidence of an assessment. Strict objects, so that no other text of a draft can slip in. */
export const evidenceByCheckSchema = z.record(
  z.string(),
  z.array(evidenceSchema).check(z.maxLength(evidenceLimits.perCheck))
)

export type CheckedEvidence = Proven<Describes<typeof evidenceSchema, Evidence>>
