import type { Language } from '#lib/language.ts'
import { z } from '#lib/schema.ts'

/**
 * Words that show that a passage may be evidence for a check. A word in capitals is an abbreviation, and matches a
 * whole word only. Any other word matches the start of a word in the draft; with `*` in front, or from seven letters
 * on, also the inside of one. Words with a space match as a phrase, of which the last word may be a start when it has
 * five letters or more. Where every word has five letters or more, up to two other words may stand in between.
 */
const wordGroupSchema = z.strictObject({
  /** 3: about the check itself; 2: about a part of it; 1: only supports what other groups found. */
  weight: z.int().check(z.gte(1), z.lte(3)),
  words: z.array(z.string()).check(z.minLength(1)),
  /** Where one of these matches, a word of the group that overlaps it does not count. */
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

/** Whether any check has words. */
export const hasWords = (terms: Terms): boolean => Object.values(terms).some((lists) => Object.keys(lists).length > 0)
