import type { Language } from '#lib/language.ts'
import { textLimits } from '#lib/limits.ts'
import { z } from '#lib/schema.ts'
import { versionPattern } from './collection.ts'

/** Schemas of the four files of a questionnaire folder after `localise`: a closed list of types and properties. */

const filledText = z.string().check(z.minLength(1), z.maxLength(textLimits.long))
const text = z.strictObject({ nl: filledText, en: filledText } satisfies Readonly<Record<Language, typeof filledText>>)
const id = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), z.maxLength(60))
const value = z.union([z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)), z.number()])
const when = z.string()
/** A weight or a credit. Sums of the largest stay far below what a number can hold. */
const amount = z.number().check(z.positive(), z.lte(1_000))
const effort = z.enum(['small', 'medium', 'large'])
/** A web page: https only, in plain characters, without a name or a password before the host. */
const url = z
  .stringFormat('web-page', /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w.~%/?=&#-]*)?$/)
  .check(z.maxLength(300))

const common = { name: id, title: text, description: z.optional(text), visibleIf: z.optional(when) }
const choices = {
  ...common,
  choices: z.array(z.strictObject({ value, text })).check(z.minLength(1)),
  colCount: z.optional(z.number()),
  showCommentArea: z.optional(z.boolean()),
  commentText: z.optional(text)
}

const question = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    ...common,
    inputType: z.optional(z.enum(['number', 'date'])),
    min: z.optional(z.number()),
    max: z.optional(z.number())
  }),
  z.strictObject({ type: z.literal('comment'), ...common, rows: z.optional(z.number()) }),
  z.strictObject({ type: z.literal('radiogroup'), ...choices }),
  z.strictObject({ type: z.literal('dropdown'), ...choices }),
  z.strictObject({ type: z.literal('checkbox'), ...choices })
])

/** The types of question that a questionnaire may contain, as SurveyJS names them. */
export const questionTypes: readonly string[] = question.def.options.flatMap(({ shape }) => shape.type.def.values)

const panel = z.strictObject({
  type: z.literal('panel'),
  ...common,
  elements: z.array(question).check(z.minLength(1)),
  state: z.optional(z.enum(['collapsed', 'expanded']))
})

/** The file `questionnaire.json`: pages with questions, as SurveyJS JSON. */
export const questionnaireSchema = z.strictObject({
  title: text,
  description: text,
  showQuestionNumbers: z.optional(z.boolean()),
  pages: z
    .array(
      z.strictObject({
        ...common,
        elements: z.array(z.discriminatedUnion('type', [...question.def.options, panel])).check(z.minLength(1))
      })
    )
    .check(z.minLength(1))
})

const levelCap = z.strictObject({ level: z.int(), band: z.int() })

/** The file `scoring.json`: themes, weights, gates and the policy. */
export const scoringSchema = z.strictObject({
  id,
  /** The publication that the checks are based on, as a reference with its author and date. */
  study: z.optional(text),
  version: z.string().check(z.regex(versionPattern)),
  credits: z.array(z.number().check(z.nonnegative())).check(z.minLength(2)),
  fullCredit: amount,
  targetLevel: z.int(),
  bands: z.array(z.strictObject({ id, from: z.number(), label: text, meaning: text })).check(z.minLength(1)),
  caps: z.strictObject({
    gateAtLevel: z.array(levelCap),
    gateOpen: z.int(),
    checkAtLevel: z.array(levelCap),
    evidence: z.strictObject({
      band: z.int(),
      fromLevel: z.int(),
      share: z.number().check(z.gte(0), z.lte(1)),
      depths: z.array(z.enum(['quick', 'full']))
    })
  }),
  overallAboveWeakest: z.int(),
  sensitivityWeights: z.strictObject({ low: amount, high: amount }),
  themes: z
    .array(
      z.strictObject({
        id,
        short: text,
        source: z.string(),
        inOverall: z.boolean(),
        checks: z.array(
          z.strictObject({
            id,
            weight: amount,
            gate: z.optional(z.boolean()),
            quick: z.optional(z.boolean()),
            source: z.string()
          })
        )
      })
    )
    .check(z.minLength(1)),
  futures: z.optional(
    z.strictObject({
      futures: z.array(
        z.strictObject({
          id,
          label: text,
          question: id,
          forcesQuestion: z.optional(id),
          measureQuestion: z.optional(id)
        })
      ),
      negative: z.array(value),
      unknown: z.array(value),
      measured: z.optional(value),
      vulnerableFrom: z.int(),
      fragileFrom: z.int()
    })
  ),
  pictures: z.optional(
    z.array(z.strictObject({ id: z.enum(['roles', 'groups']), part: id, panel: id, note: z.optional(text) }))
  )
})

/** The file `help.json`: help and source per check. */
export const helpSchema = z.strictObject({
  checks: z.record(id, z.strictObject({ short: text, why: text, counts: text, good: text, weak: text }))
})

const adviceText = { do: text, why: text, owner: id, step: z.int().check(z.minimum(1), z.maximum(5)), effort }
const advice = z.strictObject(adviceText)

/** The file `advice.json`: advice, rules, contradictions and referrals. */
export const adviceSchema = z.strictObject({
  owners: z.record(id, z.strictObject({ label: text })),
  counts: z.record(
    id,
    z.union([
      z.strictObject({
        questions: z.union([z.string(), z.array(id)]),
        values: z.optional(z.array(value)),
        except: z.optional(id)
      }),
      z.strictObject({ levels: z.enum(['distinct', 'count']) })
    ])
  ),
  checks: z.record(id, z.record(z.string(), advice)),
  rules: z.array(z.strictObject({ id, when, checks: z.array(id), source: z.string(), ...adviceText })),
  futures: z.optional(z.record(id, advice)),
  evidence: z.optional(advice),
  contradictions: z.array(z.strictObject({ id, when, checks: z.array(id), text })),
  referrals: z.array(z.strictObject({ id, when, because: z.array(id), title: text, text, url: z.optional(url) }))
})

export type QuestionnaireJson = z.output<typeof questionnaireSchema>
export type QuestionJson = z.output<typeof question>
export type ScoringJson = z.output<typeof scoringSchema>
export type HelpJson = z.output<typeof helpSchema>
export type AdviceJson = z.output<typeof adviceSchema>
