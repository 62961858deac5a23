import { passportAnswer } from '#assessment/passport.ts'
import type { Answers } from '#assessment/types.ts'
import type { Translate } from '#i18n/translator.ts'
import { draftTitle } from '#wording/title.ts'
import { shorten } from '#lib/shorten.ts'

/**
 * The most characters of a title that are shown, because a file may contain any length. The field itself shows all of
 * it.
 */
export const longestTitle = 200

/** The title of the draft, shortened, or a text for a draft without a title. */
export const titleOf = (answers: Answers, t: Translate): string => shorten(draftTitle(answers, t), longestTitle)

/** The version of the draft, shortened; empty when it has none. */
export const versionOf = (answers: Answers): string => shorten(passportAnswer(answers, 'version'), longestTitle)
