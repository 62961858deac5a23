import type { Language } from '#lib/language.ts'
import { z } from '#lib/schema.ts'

/**
 * Words that show that a passage may be evidence for a check. A word of capitals is an abbreviation and is found as a
 * whole word. Another word is found where a word of the draft starts with it; with `*` in front, or with seven letters
 * or more, also inside a word. Words with a space are found as they stand; the last of them may go on when it has five
 * letters or more. Where each has five letters or more, two other words may stand in between.
 */
const wordGroupSchema = z.strictObject({
  /** 3: about the check itself; 2: about a part of it; 1: only supports what other groups found. */
  weight: z.int().check(z.gte(1), z.lte(3)),
  words: z.array(z.string()).check(z.minLength(1)),
  /** Where one of these is found, a word of the group that overlaps it does not count. */
  not: z.exactOptional(z.array(z.string()).check(z.minLength(1))),
  /** Words with which a draft says the opposite. */
  counter: z.exactOptional(z.literal(true))
})

export type WordGroup = z.output<typeof wordGroupSchema>

/** The word groups of each check, by its id. */
export type CheckTerms = Readonly<Record<string, readonly WordGroup[]>>

const checkTermsSchema = z.record(z.string(), z.array(wordGroupSchema).check(z.minLength(1)))

/** The word groups of a questionnaire, as the files of its checks have them. */
export const termsSchema = z.strictObject({ nl: checkTermsSchema, en: checkTermsSchema })

export type Terms = Readonly<Record<Language, CheckTerms>>
