import { canonicalJson } from '#lib/canonical-json.ts'
import { checkFormat } from '#lib/format.ts'
import { error, type Result } from '#lib/problem.ts'
import { isRecord } from '#lib/record.ts'
import { checkShape, preview, z } from '#lib/schema.ts'
import { sha256Hex } from '#lib/sha256.ts'
import { parseParts, type QuestionnaireParts } from './parse.ts'
import { inBothLanguages, withDefault } from './survey-json.ts'
import { hasWords, termsSchema, type Terms } from './terms.ts'
import type { Questionnaire } from './types.ts'

/** One version of a questionnaire as one file: everything that judging and reporting need. */
export interface QuestionnairePackage {
  readonly format: 'cohesietoets/questionnaire'
  readonly version: 1
  readonly questionnaire: { readonly id: string; readonly version: string }
  /** SHA-256 of the parts in hexadecimal, whatever their layout and the order of their keys. */
  readonly digest: string
  /** The parts, with every text as `{ default, en }`; the default is Dutch. */
  readonly parts: QuestionnaireParts
  /** The words for the draft reader, which no answer depends on: the digest is not of them. */
  readonly terms?: Terms
}

/** The package file, version 1; `parse.ts` checks the parts. */
export const packageSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('cohesietoets/questionnaire'),
  version: z.literal(1),
  questionnaire: z.strictObject({ id: z.string(), version: z.string() }),
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  parts: z.strictObject({
    questionnaire: z.custom<object>(isRecord),
    scoring: z.custom<object>(isRecord),
    help: z.custom<object>(isRecord),
    advice: z.custom<object>(isRecord),
    changes: z.optional(z.custom<object>(isRecord))
  }),
  terms: z.exactOptional(termsSchema)
})

const packageFormat = { format: 'cohesietoets/questionnaire', version: 1, otherwise: 'not-a-questionnaire' } as const

/** SHA-256 of the parts of a questionnaire, with every text as `{ default, en }`. */
export const digestOfParts = (parts: QuestionnaireParts): string => sha256Hex(canonicalJson(parts))

/** Packs the localised parts of a questionnaire that was parsed, with their digest, and its words if it has any. */
export function packageOf(
  { id, version }: Questionnaire,
  localised: QuestionnaireParts,
  terms: Terms | null = null
): QuestionnairePackage {
  const parts = withDefault(localised) as QuestionnaireParts
  return {
    format: 'cohesietoets/questionnaire',
    version: 1,
    questionnaire: { id, version },
    digest: digestOfParts(parts),
    parts,
    ...(terms !== null && hasWords(terms) && { terms })
  }
}

/**
 * Reads a package. Refuses one whose digest does not fit its parts, or whose parts have another id or version than it
 * says. Returns all problems of the parts at once.
 */
export function readPackage(json: unknown): Result<Questionnaire> {
  const otherDocument = checkFormat(json, packageFormat)
  if (otherDocument !== null) return { ok: false, problems: [otherDocument] }
  const shape = checkShape(packageSchema, json)
  if (!shape.ok) return shape
  const { digest, parts, terms, questionnaire: said } = shape.value
  if (digestOfParts(parts) !== digest) return { ok: false, problems: [error('changed-since-written', '')] }
  const read = readTrustedPackage(shape.value)
  if (!read.ok) return read
  const { id, version } = read.value
  return id === said.id && version === said.version
    ? { ...read, value: { ...read.value, ...(terms !== undefined && { terms }) } }
    : {
        ok: false,
        problems: [
          error('not-the-same', 'questionnaire', {
            found: preview(`${said.id} ${said.version}`),
            expected: `${id} ${version}`
          })
        ]
      }
}

/** Reads a package of which the digest is known to fit, such as one that comes with the program. */
export const readTrustedPackage = ({
  digest,
  parts
}: Pick<QuestionnairePackage, 'digest' | 'parts'>): Result<Questionnaire> =>
  parseParts(inBothLanguages(parts) as QuestionnaireParts, digest)
