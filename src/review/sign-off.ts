import type { Assessment } from '#assessment/types.ts'
import type { Settling, SignOff } from './types.ts'
import { settledDigest } from './settled-digest.ts'

/**
 * Whether a sign-off still counts:
 *
 * | standing | when |
 * | --- | --- |
 * | `stands` | the signed content is the current content |
 * | `changed` | something was decided differently since; it no longer counts |
 * | `unbound` | the file does not say what was signed (version 1.0): it counts, with a warning |
 */
export type Standing = 'stands' | 'changed' | 'unbound'

/** `digest` is the `settledDigest` of the current content. */
const standingOf = ({ settledDigest: signed }: SignOff, digest: string): Standing =>
  signed === undefined ? 'unbound' : signed === digest ? 'stands' : 'changed'

/** The sign-off of a seat, and whether it still counts. */
export interface StandingWord {
  readonly signOff: SignOff
  readonly standing: Standing
}

/** The sign-offs that were given, each with whether it still applies to the current content. */
export function standings(
  assessment: Pick<Assessment, 'questionnaire' | 'depth' | 'answers'>,
  settling: Settling
): readonly StandingWord[] {
  if (settling.signOff.length === 0) return []
  const digest = settledDigest(assessment, settling)
  return settling.signOff.map((signOff) => ({ signOff, standing: standingOf(signOff, digest) }))
}

/** Records the sign-off of a seat on the current settled assessment; replaces an earlier one of the same seat. */
export function signOffNow(
  assessment: Pick<Assessment, 'questionnaire' | 'depth' | 'answers'>,
  settling: Settling,
  word: Omit<SignOff, 'settledDigest'>
): Settling {
  return signedOff(settling, { ...word, settledDigest: settledDigest(assessment, settling) })
}

/** Records a sign-off without binding it to the current content: corrects the remark or the date of an earlier one. */
export const signedOff = (settling: Settling, word: SignOff): Settling => ({
  ...settling,
  signOff: [...settling.signOff.filter(({ seat }) => seat !== word.seat), word]
})

/**
 * Binds sign-offs without a digest to the current content. Call this before changing a settled assessment, so that an
 * older file keeps what is known about its sign-offs.
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
 * Replaces the sign-offs by those of a decisions file. An unchanged sign-off stays bound to what was signed then; a
 * different one is bound to the current content, unless the file says which content it is about.
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
