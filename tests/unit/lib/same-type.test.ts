import { describe, expect, it } from 'vitest'
import { z } from '#lib/schema.ts'
import type { Describes, Proven, SameType, Unread } from '#lib/same-type.ts'

const schema = z.strictObject({
  id: z.string(),
  kind: z.enum(['a', 'b']),
  remark: z.optional(z.string()),
  seats: z.array(z.looseObject({ id: z.string(), function: z.exactOptional(z.string()) })),
  reasons: z.record(z.string(), z.looseObject({ reason: z.string() })),
  draft: z.custom<Readonly<Record<string, unknown>>>()
})

interface Seat {
  readonly id: string
  readonly function?: string
}

interface Document {
  readonly id: string
  readonly kind: 'a' | 'b'
  readonly remark?: string
  readonly seats: readonly Seat[]
  readonly reasons: Readonly<Record<string, { readonly reason: string }>>
  readonly draft: { readonly title: string }
}

type Written = Unread<Document, 'draft'>
type With<Other> = Omit<Written, keyof Other> & Other

/** The types check reads this file: each line that is expected to fail must fail, or there is an error here. */
export type Cases = [
  Proven<Describes<typeof schema, Written>>,
  // @ts-expect-error a field that only the type has
  Proven<Describes<typeof schema, With<{ more: string }>>>,
  // @ts-expect-error an optional field that only the type has
  Proven<Describes<typeof schema, With<{ more?: string }>>>,
  // @ts-expect-error a field that only the schema has
  Proven<Describes<typeof schema, Omit<Written, 'id'>>>,
  // @ts-expect-error an optional field that only the schema has
  Proven<Describes<typeof schema, Omit<Written, 'remark'>>>,
  // @ts-expect-error required in the type, optional in the schema
  Proven<Describes<typeof schema, With<{ remark: string }>>>,
  // @ts-expect-error optional in the type, required in the schema
  Proven<Describes<typeof schema, With<{ id?: string }>>>,
  // @ts-expect-error another type
  Proven<Describes<typeof schema, With<{ id: number }>>>,
  // @ts-expect-error null where the schema has none
  Proven<Describes<typeof schema, With<{ id: string | null }>>>,
  // @ts-expect-error a type that fits but says less
  Proven<Describes<typeof schema, With<{ kind: string }>>>,
  // @ts-expect-error an option that the schema lacks
  Proven<Describes<typeof schema, With<{ kind: 'a' | 'b' | 'c' }>>>,
  // @ts-expect-error an option that the type lacks
  Proven<Describes<typeof schema, With<{ kind: 'a' }>>>,
  // @ts-expect-error anything at all
  Proven<Describes<typeof schema, With<{ id: ReturnType<typeof JSON.parse> }>>>,
  // @ts-expect-error another element of a list
  Proven<Describes<typeof schema, With<{ seats: readonly string[] }>>>,
  // @ts-expect-error an optional field more in an element
  Proven<Describes<typeof schema, With<{ seats: readonly (Seat & { more?: string })[] }>>>,
  // @ts-expect-error an optional field less in an element
  Proven<Describes<typeof schema, With<{ seats: readonly Omit<Seat, 'function'>[] }>>>,
  // @ts-expect-error another value under any name
  Proven<Describes<typeof schema, With<{ reasons: Readonly<Record<string, { reason: string; more?: string }>> }>>>,
  // @ts-expect-error names instead of any name
  Proven<Describes<typeof schema, With<{ reasons: { readonly one: { reason: string } } }>>>,
  // @ts-expect-error a field that nobody said is left to another reader
  Proven<Describes<typeof schema, Document>>,
  // @ts-expect-error the whole is optional in one of two unions
  Proven<SameType<{ a: 1 } | { b?: 2 }, { a: 1 } | { b: 2 }>>
]

describe('a schema and a type that are proven the same', () => {
  it('hold the same document', () => {
    const document: Document = { id: 'x', kind: 'a', seats: [{ id: 'y' }], reasons: {}, draft: { title: '' } }
    expect(schema.parse(document)).toEqual(document)
  })
})
