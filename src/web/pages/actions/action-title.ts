import type { Action } from '#assessment/types.ts'
import type { Translate } from '#i18n/translator.ts'
import { shorten } from '#lib/shorten.ts'
import { longestTitle } from '../../words/title.ts'
import { visibleText } from '#lib/blank.ts'

/** The title of an action: that of its advice, otherwise the text that the user gave it. */
export const actionTitle = (action: Action, adviceTitle: string | null | undefined, t: Translate): string =>
  adviceTitle ?? (shorten(visibleText(action.text), longestTitle) || t('web.actions.own'))
