import { passportAnswer } from '#assessment/passport.ts'
import type { Answers } from '#assessment/types.ts'
import type { Translate } from '#i18n/translator.ts'
import { draftTitle } from '#wording/title.ts'
import { shorten } from '#lib/shorten.ts'

/** What fits in a title; somebody else's file may hold any length. The whole of it stands where it is filled in. */
export const longestTitle = 200

/** What the draft is called, or words for a draft that has no title yet. */
export const titleOf = (answers: Answers, t: Translate): string => shorten(draftTitle(answers, t), longestTitle)

/** The version of the draft; empty when it has none yet. */
export const versionOf = (answers: Answers): string => shorten(passportAnswer(answers, 'version'), longestTitle)
