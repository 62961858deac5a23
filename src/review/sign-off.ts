import type { Assessment } from '#assessment/types.ts'
import { visibleText } from '#lib/blank.ts'
import { digestOf } from './digest.ts'
import type { Settling, SignOff } from './types.ts'
import { latestReviews } from './merge-reviews.ts'

/**
 * SHA-256 in hexadecimal of what people sign: the settled answers with their evidence, by check the reason and the dissent, and the
 * reviews that count. Not the actions, nor what others say in their sign-off. Space around texts makes no difference.
 */
export function settledDigest(
  { questionnaire, depth, answers }: Pick<Assessment, 'questionnaire' | 'depth' | 'answers'>,
  { round, reviews, decisions }: Settling
): string {
  return digestOf({
    questionnaire,
    depth,
    answers: Object.fromEntries(
      Object.entries(answers)
        .map(([name, answer]) => [name, typeof answer === 'string' ? visibleText(answer) : answer] as const)
        .filter(([, answer]) => answer !== '')
    ),
    decisions: Object.fromEntries(
      Object.entries(decisions).map(([check, { reason, dissent }]) => [
        check,
        { reason: visibleText(reason), dissent: dissent.map(({ reviewer, why }) => [reviewer, visibleText(why)]) }
      ])
    ),
    reviews: latestReviews(round, reviews)
      .map(({ digest }) => digest)
      .sort()
  })
}

/**
 * Whether a word of sign-off still counts:
 *
 * | standing | when |
 * | --- | --- |
 * | `stands` | what was signed is what stands there now |
 * | `changed` | something was decided otherwise since; it counts no longer |
 * | `unbound` | the file does not say what was signed (version 1.0): it counts, and people are told |
 */
export type Standing = 'stands' | 'changed' | 'unbound'

/** `digest` is the `settledDigest` of what stands there now. */
export const standingOf = ({ settledDigest: signed }: SignOff, digest: string): Standing =>
  signed === undefined ? 'unbound' : signed === digest ? 'stands' : 'changed'

/** What a seat says, and whether that still counts. */
export interface StandingWord {
  readonly signOff: SignOff
  readonly standing: Standing
}

/** The word of every seat that signed off, with its standing. */
export function standings(
  assessment: Pick<Assessment, 'questionnaire' | 'depth' | 'answers'>,
  settling: Settling
): readonly StandingWord[] {
  if (settling.signOff.length === 0) return []
  const digest = settledDigest(assessment, settling)
  return settling.signOff.map((signOff) => ({ signOff, standing: standingOf(signOff, digest) }))
}

/** Notes what a seat says of the settled assessment as it is now; an earlier word of the same seat gives way. */
export function signOffNow(
  assessment: Pick<Assessment, 'questionnaire' | 'depth' | 'answers'>,
  settling: Settling,
  word: Omit<SignOff, 'settledDigest'>
): Settling {
  return signedOff(settling, { ...word, settledDigest: settledDigest(assessment, settling) })
}

/** The same without a look at what was signed: corrects the remark or the date of a word that was given before. */
export const signedOff = (settling: Settling, word: SignOff): Settling => ({
  ...settling,
  signOff: [...settling.signOff.filter(({ seat }) => seat !== word.seat), word]
})

/**
 * Binds words without a digest to what stands there now. Whoever is about to change a settled assessment calls this first: what an
 * older file does not say about its sign-off is then known as far as it can be.
 */
export function bindUnbound(
  assessment: Pick<Assessment, 'questionnaire' | 'depth' | 'answers'>,
  settling: Settling
): Settling {
  if (settling.signOff.every(({ settledDigest: signed }) => signed !== undefined)) return settling
  const digest = settledDigest(assessment, settling)
  return { ...settling, signOff: settling.signOff.map((word) => ({ settledDigest: digest, ...word })) }
}

/**
 * The words of a decisions file in place of those before. A word that is the same as before was given then, so it stays bound to
 * what was signed then; another one is about what is settled now, unless the file itself says what it is about.
 */
export function bindSignOff(
  assessment: Pick<Assessment, 'questionnaire' | 'depth' | 'answers'>,
  settling: Settling,
  words: readonly SignOff[]
): Settling {
  const digest = settledDigest(assessment, settling)
  return {
    ...settling,
    signOff: words.map((word) => {
      if (word.settledDigest !== undefined) return word
      const before = settling.signOff.find((other) => isSameWord(other, word))
      return before ?? { ...word, settledDigest: digest }
    })
  }
}

const isSameWord = (one: SignOff, other: SignOff): boolean =>
  one.seat === other.seat && one.verdict === other.verdict && one.remark === other.remark && one.date === other.date
