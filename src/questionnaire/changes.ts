import { z } from '#lib/schema.ts'
import type { Value } from '#expression/types.ts'

const name = z.string().check(z.minLength(1))
const names = z.array(name)
const value = z.union([z.string(), z.number()])

/** The file `changes.json`: what became of the questions of earlier versions, one step per version. */
export const changesSchema = z.strictObject({
  steps: z.array(
    z.strictObject({
      from: name,
      to: name,
      renamed: z.optional(z.record(name, name)),
      options: z.optional(z.record(name, z.record(z.string(), value))),
      listed: z.optional(names),
      merged: z.optional(z.array(z.strictObject({ from: names, into: name }))),
      removed: z.optional(names),
      added: z.optional(names),
      meaning: z.optional(names)
    })
  )
})

export type ChangesJson = z.output<typeof changesSchema>

/** What became of the questions of one version in the next. Questions that are not named stay as they are. */
export interface VersionStep {
  readonly from: string
  readonly to: string
  /** Old name → new name. All other fields use the new name, except `merged.from` and `removed`. */
  readonly renamed: Readonly<Record<string, string>>
  /** By question: old option → new option. */
  readonly options: Readonly<Record<string, Readonly<Record<string, Extract<Value, string | number>>>>>
  /** Questions of which the single choice became a list. */
  readonly listed: readonly string[]
  /** Questions that went into another one, which keeps the strongest of their answers: the last in its own order. */
  readonly merged: readonly { readonly from: readonly string[]; readonly into: string }[]
  /** Questions that are no longer asked; their answers stay in the file. */
  readonly removed: readonly string[]
  readonly added: readonly string[]
  /** Questions whose answers are kept but deserve another look. */
  readonly meaning: readonly string[]
}

/** Fills in what a step does not say. */
export const versionStep = (json: ChangesJson['steps'][number]): VersionStep => ({
  from: json.from,
  to: json.to,
  renamed: json.renamed ?? {},
  options: json.options ?? {},
  listed: json.listed ?? [],
  merged: json.merged ?? [],
  removed: json.removed ?? [],
  added: json.added ?? [],
  meaning: json.meaning ?? []
})
