import { checkOf, themeOf } from '#wording/speech.ts'
import { shortOf } from '#wording/names.ts'
import type { RoundContext } from './context.ts'

/** The headings of the columns that say which check a row is about. */
export const checkColumns = ({ say }: RoundContext): readonly string[] => [
  say('sheet.theme'),
  say('sheet.check'),
  say('sheet.question')
]

/** The cells below `checkColumns` for one check: its theme, its short name, its question. */
export const checkCells = (context: RoundContext, check: string): readonly string[] => [
  context.pick(themeOf(context, checkOf(context, check).theme).title),
  shortOf(context, check),
  context.pick(checkOf(context, check).title)
]
