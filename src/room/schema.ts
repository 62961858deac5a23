import type { Describes, Proven } from '#lib/same-type.ts'
import { z } from '#lib/schema.ts'
import { minorityLength } from '#workshop/check-texts.ts'
import { scriptNames, settings, shoes, sources, verdicts } from '#workshop/types.ts'
import { roomLimits } from './limits.ts'
import {
  entrances,
  type Answer,
  type Joining,
  type RoomCommand,
  type ScreenChange,
  type Sentence,
  type TokenWish
} from './types.ts'

const id = z.string().check(z.regex(/^[A-Za-z0-9._:-]{1,100}$/))
const count = z.int().check(z.minimum(0), z.maximum(100_000))
const level = z.int().check(z.minimum(0), z.maximum(20))
const minutes = z.number().check(z.minimum(0), z.maximum(1_440))
const sequence = z.int().check(z.minimum(0))
const empty = z.literal('')

/** 128 bits in 22 characters of base64url. */
const tokenSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{21}[AQgw]$/))

export const joiningSchema = z.strictObject({
  code: z.string().check(z.maxLength(40)),
  token: tokenSchema,
  as: z.enum(entrances)
})

export const answerSchema = z.strictObject({
  item: id,
  ballot: z.int().check(z.minimum(1), z.maximum(2)),
  level: z.nullable(level),
  revision: z.int().check(z.minimum(1), z.maximum(roomLimits.revisions))
})

export const sentenceSchema = z.strictObject({ item: id, text: z.string().check(z.maxLength(minorityLength)) })

export const screenSchema = z.strictObject({ isPaused: z.boolean() })

export const tokenWishSchema = z.strictObject({ role: z.enum(['co-facilitator']) })

/** A command without anything that people wrote, as `bareCommand` makes it. */
export const commandSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['read', 'close', 'reveal', 'look', 'discuss', 'skip', 'take-up']),
    sequence,
    item: id
  }),
  z.strictObject({ kind: z.literal('open'), sequence, item: id, as: z.exactOptional(z.enum(shoes)) }),
  z.strictObject({
    kind: z.literal('judge'),
    sequence,
    item: id,
    future: id,
    theme: id,
    verdict: z.nullable(z.enum(verdicts)),
    reason: empty
  }),
  z.strictObject({
    kind: z.literal('forces'),
    sequence,
    item: id,
    future: id,
    forces: z.array(id).check(z.maxLength(50))
  }),
  z.strictObject({ kind: z.literal('turn'), sequence, item: id, turn: z.int().check(z.minimum(0), z.maximum(20)) }),
  z.strictObject({
    kind: z.literal('tally'),
    sequence,
    item: id,
    source: z.enum(sources),
    tally: z.strictObject({ levels: z.array(count).check(z.maxLength(20)), unknown: count })
  }),
  z.strictObject({
    kind: z.literal('decide'),
    sequence,
    item: id,
    decision: z.strictObject({ level, reason: empty, minority: z.array(z.string()).check(z.maxLength(0)) })
  }),
  z.strictObject({ kind: z.literal('plan'), sequence, item: id, minutes, notes: empty }),
  z.strictObject({
    kind: z.literal('describe'),
    sequence,
    about: z.strictObject({
      title: empty,
      draft: z.strictObject({ title: empty, version: empty }),
      setting: z.enum(settings)
    })
  }),
  z.strictObject({
    kind: z.literal('choose-script'),
    sequence,
    script: z.enum(scriptNames),
    checks: z.array(id).check(z.maxLength(200))
  }),
  z.strictObject({ kind: z.literal('arrange'), sequence, order: z.array(id).check(z.maxLength(200)) }),
  z.strictObject({ kind: z.literal('begin'), sequence, moment: z.iso.datetime() }),
  z.strictObject({ kind: z.literal('go'), sequence, to: id }),
  z.strictObject({
    kind: z.literal('expect'),
    sequence,
    roles: z.array(z.strictObject({ function: empty, organisation: empty, isThere: z.boolean() })).check(z.maxLength(0))
  }),
  z.strictObject({
    kind: z.literal('author'),
    sequence,
    levels: z.array(z.strictObject({ check: id, level })).check(z.maxLength(0))
  })
])

export type CheckedJoining = Proven<Describes<typeof joiningSchema, Joining>>
export type CheckedAnswer = Proven<Describes<typeof answerSchema, Answer>>
export type CheckedSentence = Proven<Describes<typeof sentenceSchema, Sentence>>
export type CheckedScreen = Proven<Describes<typeof screenSchema, ScreenChange>>
export type CheckedWish = Proven<Describes<typeof tokenWishSchema, TokenWish>>
export type CheckedCommand = Proven<z.output<typeof commandSchema> extends RoomCommand ? true : false>
