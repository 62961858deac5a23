import { passportAnswer } from '#assessment/passport.ts'
import type { Answers } from '#assessment/types.ts'
import type { Translate } from '#i18n/translator.ts'
import { visibleText } from '#lib/blank.ts'

/** The title of a draft on one line, or a text for a draft without a title. */
export const titleInWords = (title: string, translate: Translate): string =>
  visibleText(title).replace(/\s+/g, ' ') || translate('common.untitled')

/** The title of the draft of an assessment, or a text for a draft without a title. */
export const draftTitle = (answers: Answers, translate: Translate): string =>
  titleInWords(passportAnswer(answers, 'title'), translate)
