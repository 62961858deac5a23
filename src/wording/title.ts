import { passportAnswer } from '#assessment/passport.ts'
import type { Answers } from '#assessment/types.ts'
import type { Translate } from '#i18n/translator.ts'
import { visibleText } from '#lib/blank.ts'

/** The title of a draft on one line; for a blank title a text that says that there is none. */
export const titleInWords = (title: string, translate: Translate): string =>
  visibleText(title).replace(/\s+/g, ' ') || translate('common.untitled')

/** The title of the draft of an assessment on one line, or a text for a draft without a title. */
export const draftTitle = (answers: Answers, translate: Translate): string =>
  titleInWords(passportAnswer(answers, 'title'), translate)
