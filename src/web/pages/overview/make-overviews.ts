import { add, addUnreadable, begin, finish, type Overview } from '#overview/overview.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import type { Sources } from './read-sources.ts'
import { inStretches, pause } from './stretches.ts'

/** The user's choices for an overview. */
export interface OverviewChoice {
  readonly flavour: Overview['flavour']
  readonly withTitles: boolean
  readonly withUnfinished: boolean
}

/** Readers without titles may not recover them by trying titles against the digest. */
const randomSalt = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * What the assessments have in common, per questionnaire. Works in short stretches, so that the page stays responsive.
 * Null when `isWanted` returned false in between.
 */
export async function makeOverviews(
  { read, refused }: Sources,
  { flavour, withTitles, withUnfinished }: OverviewChoice,
  questionnaires: Questionnaires,
  isWanted: () => boolean
): Promise<readonly Overview[] | null> {
  const fold = begin({
    questionnaires,
    withTitles,
    withUnfinished,
    isEachApart: false,
    withRows: flavour === 'working',
    salt: withTitles ? '' : randomSalt()
  })
  const breathe = inStretches()
  for (const each of read) {
    add(fold, each)
    await breathe()
    if (!isWanted()) return null
  }
  for (const _ of refused) addUnreadable(fold)
  await pause()
  return isWanted() ? finish(fold, flavour) : null
}
