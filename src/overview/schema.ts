import type { Describes, Proven } from '#lib/same-type.ts'
import { z } from '#lib/schema.ts'
import type { Overview } from './types.ts'

const count = z.nullable(z.int())
const maybeNumber = z.nullable(z.number())
const option = z.union([z.string(), z.number()])
const spread = { bands: z.array(count), undecided: count, without: count }
const bands = { ...spread, mean: maybeNumber }
const movement = { up: count, same: count, down: count, unknown: count }
const moves = z.array(z.strictObject({ id: z.string(), ...movement }))

/** What `overview --format json` writes, version 1. */
export const overviewSchema = z.strictObject({
  format: z.literal('cohesietoets/overview'),
  version: z.literal(1),
  flavour: z.enum(['working', 'public']),
  questionnaire: z.strictObject({
    id: z.string(),
    versions: z.array(z.strictObject({ version: z.string(), drafts: count }))
  }),
  drafts: z.int(),
  leftOut: z.strictObject({
    unreadable: count,
    otherQuestionnaire: count,
    unfinished: count,
    review: count,
    olderSave: count,
    earlierVersion: count
  }),
  joined: z.strictObject({ isPossible: z.boolean(), byCopy: count, byTitle: count, titles: z.array(z.string()) }),
  period: z.nullable(z.strictObject({ from: z.string(), to: z.string() })),
  years: z.array(z.strictObject({ year: z.string(), drafts: count })),
  depths: z.strictObject({ quick: count, full: count }),
  themes: z.array(z.strictObject({ id: z.string(), ...bands })),
  overall: z.strictObject(bands),
  checks: z.array(
    z.strictObject({
      id: z.string(),
      theme: z.string(),
      gate: z.boolean(),
      levels: z.array(count),
      unknown: count,
      unanswered: count,
      notApplicable: count,
      notAsked: count,
      limits: count,
      nearlyAllAtZero: z.exactOptional(z.literal(true))
    })
  ),
  choices: z.array(
    z.strictObject({
      picture: z.enum(['roles', 'groups']),
      question: z.string(),
      options: z.array(z.strictObject({ value: option, drafts: count })),
      unanswered: count,
      notAsked: count
    })
  ),
  advice: z.array(z.strictObject({ id: z.string(), given: count, adopted: count, refused: count, resolved: count })),
  change: z.nullable(
    z.strictObject({ drafts: count, overall: z.strictObject(movement), themes: moves, checks: moves })
  ),
  breakdowns: z.array(
    z.strictObject({
      by: z.enum(['kind', 'lead']),
      question: z.string(),
      groups: z.array(
        z.strictObject({
          value: z.nullable(option),
          drafts: z.int(),
          overall: z.nullable(z.strictObject(spread)),
          means: z.array(z.strictObject({ id: z.nullable(z.string()), mean: maybeNumber }))
        })
      )
    })
  ),
  rows: z.nullable(
    z.strictObject({
      columns: z.array(z.string()),
      rows: z.array(z.array(z.nullable(z.union([z.string(), z.number()]))))
    })
  )
})

export type CheckedOverview = Proven<Describes<typeof overviewSchema, Overview>>
