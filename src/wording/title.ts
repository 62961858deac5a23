import { passportAnswer } from '#assessment/passport.ts'
import type { Answers } from '#assessment/types.ts'
import type { Translate } from '#i18n/translator.ts'
import { visibleText } from '#lib/blank.ts'

/** A title of a draft on one line, or words for a draft that has none yet. */
export const titleInWords = (title: string, translate: Translate): string =>
  visibleText(title).replace(/\s+/g, ' ') || translate('common.untitled')

/** What the draft of an assessment is called. */
export const draftTitle = (answers: Answers, translate: Translate): string =>
  titleInWords(passportAnswer(answers, 'title'), translate)
