import { languages } from '#lib/language.ts'
import type { Describes, Proven } from '#lib/same-type.ts'
import { z } from '#lib/schema.ts'
import type { Settled } from './result.ts'
import { confidences } from '#review/types.ts'
import { partKinds, phases, scriptNames, settings, shoes, verdicts, type Workshop } from './types.ts'

const id = z.string().check(z.regex(/^[A-Za-z0-9._:-]{1,100}$/))
const instant = z.iso.datetime()
/** More than any hall holds, and small enough that sums stay exact. */
const count = z.int().check(z.minimum(0), z.maximum(100_000))
const minutes = z.number().check(z.minimum(0), z.maximum(1_440))
const tally = z.strictObject({ levels: z.array(count), unknown: count })

const counts = z.strictObject({
  phone: z.optional(tally),
  table: z.optional(tally),
  hand: z.optional(tally),
  paper: z.optional(tally)
})
const ballot = z.strictObject({ counts, looked: z.boolean(), as: z.exactOptional(z.enum(shoes)) })
const decision = z.strictObject({
  level: z.int().check(z.minimum(0)),
  reason: z.string(),
  minority: z.array(z.string()).check(z.maxLength(100))
})
const check = z.strictObject({
  kind: z.literal('check'),
  id,
  minutes,
  notes: z.string(),
  phase: z.enum(phases),
  isSkipped: z.boolean(),
  ballots: z.array(ballot).check(z.maxLength(2)),
  movement: z.nullable(z.strictObject({ up: count, same: count, down: count })),
  decision: z.nullable(decision)
})
const part = z.strictObject({ kind: z.enum(partKinds), id, minutes, notes: z.string() })
const futureTables = z
  .array(
    z.strictObject({
      future: id,
      judgements: z.array(z.strictObject({ theme: id, verdict: z.enum(verdicts), reason: z.string() })),
      forces: z.array(z.string()).check(z.maxLength(50))
    })
  )
  .check(z.maxLength(20))
const futures = z.strictObject({
  kind: z.literal('futures'),
  id,
  minutes,
  notes: z.string(),
  turn: z.int().check(z.minimum(0), z.maximum(20)),
  tables: futureTables
})
const roles = z
  .array(z.strictObject({ function: z.string(), organisation: z.string(), isThere: z.boolean() }))
  .check(z.maxLength(500))

const author = z
  .array(
    z.strictObject({ check: id, level: z.int().check(z.minimum(0)), confidence: z.exactOptional(z.enum(confidences)) })
  )
  .check(z.maxLength(500))

/** The workshop file, version 1. `read.ts` checks it against the questionnaire. Unknown fields are refused. */
export const workshopSchema = z.strictObject({
  format: z.literal('cohesietoets/workshop'),
  version: z.literal(1),
  id,
  questionnaire: z.strictObject({ id: z.string(), version: z.string() }),
  language: z.enum(languages),
  createdAt: instant,
  title: z.string(),
  draft: z.strictObject({ title: z.string(), version: z.string() }),
  setting: z.enum(settings),
  script: z.enum(scriptNames),
  items: z.array(z.discriminatedUnion('kind', [check, part, futures])).check(z.maxLength(200)),
  at: z.string(),
  startedAt: z.union([z.literal(''), instant]),
  minutes: z.exactOptional(z.number().check(z.minimum(0), z.maximum(288_000))),
  sequence: z.int().check(z.minimum(0)),
  expected: roles,
  author: z.exactOptional(author),
  merged: z.array(id).check(z.maxLength(500))
})

export type CheckedWorkshop = Proven<Describes<typeof workshopSchema, Workshop>>

const few = z.strictObject({ phone: count, table: count, hand: count, paper: count })
const seenBallot = z.strictObject({
  answered: count,
  answeredBySource: few,
  distribution: z.nullable(tally),
  bySource: counts,
  as: z.exactOptional(z.enum(shoes))
})

/** What a settled assessment carries under `review`. `part.ts` checks it against the questionnaire. */
export const settledWorkshopSchema = z.strictObject({
  kind: z.literal('workshop-result'),
  result: z.strictObject({
    workshop: id,
    startedAt: z.union([z.literal(''), instant]),
    setting: z.enum(settings),
    script: z.enum(scriptNames),
    merged: count,
    roles,
    checks: z
      .array(
        z.strictObject({
          check: id,
          isSkipped: z.boolean(),
          ballots: z.array(seenBallot).check(z.maxLength(2)),
          decision: z.nullable(decision)
        })
      )
      .check(z.maxLength(200)),
    tables: futureTables
  })
})

export type CheckedResult = Proven<Describes<typeof settledWorkshopSchema, Settled>>

/** What an assessment carries under `review` while it is held in a workshop. `part.ts` reads the workshop in it. */
export const workshopPartSchema = z.strictObject({ kind: z.literal('workshop'), workshop: workshopSchema })
