import type { Describes, Proven } from '#lib/same-type.ts'
import { z } from '#lib/schema.ts'
import type { Found } from './find.ts'
import { draftKinds, type DraftKind } from './types.ts'

/** What `passages` writes, version 1. */
export interface PassagesDocument {
  readonly format: 'cohesietoets/passages'
  readonly version: 1
  readonly draft: {
    readonly kind: DraftKind
    /** How many blocks were searched: headings, paragraphs, items and rows. */
    readonly blocks: number
    /** What was left out of the search, in words. */
    readonly unread: readonly string[]
  }
  /** By check id, in the order of the questionnaire. */
  readonly checks: Readonly<Record<string, Found>>
}

const passageSchema = z.strictObject({
  number: z.nullable(z.string()),
  heading: z.nullable(z.string()),
  page: z.nullable(z.int()),
  text: z.string(),
  words: z.array(z.string()),
  counter: z.boolean()
})

export const passagesSchema = z.strictObject({
  format: z.literal('cohesietoets/passages'),
  version: z.literal(1),
  draft: z.strictObject({ kind: z.enum(draftKinds), blocks: z.int(), unread: z.array(z.string()) }),
  checks: z.record(
    z.string(),
    z.strictObject({
      passages: z.array(passageSchema).check(z.maxLength(3)),
      groups: z.array(z.strictObject({ words: z.array(z.string()), count: z.int() }))
    })
  )
})

export type CheckedPassages = Proven<Describes<typeof passagesSchema, PassagesDocument>>
