import { isBlank } from '#lib/blank.ts'
import { muted, strong, type TextOrRuns } from './blocks.ts'
import type { Context } from './context.ts'
import { remarkOf } from '#wording/answer.ts'
import type { Speech } from '#wording/speech.ts'

/** The content of a cell; an empty one says so in a word, because screen readers do not read a dash. */
export const cellText = ({ say }: Speech, text: string): TextOrRuns => (isBlank(text) ? [muted(say('none'))] : text)

/** The reason in a cell, of which the column may be headed *Why*: there a bare *none* would read as the reason. */
export const reasonCell = ({ say }: Speech, reason: string): TextOrRuns =>
  isBlank(reason) ? [muted(say('noReason'))] : reason

/** As `cellText`, for content in several runs. */
export const cellRuns = (speech: Speech, content: TextOrRuns): TextOrRuns =>
  content.length === 0 ? cellText(speech, '') : content

/**
 * The remark on a question with its authors, one line each; plain text cannot start a line under another name either.
 */
export function remarkRuns(context: Context, question: string): TextOrRuns {
  const said = context.showsRemarks ? (context.said.get(question) ?? []) : []
  return said.length === 0
    ? remarkOf(context, question)
    : said.flatMap(({ who, words }, index) => [strong(`${index === 0 ? '' : '\n'}${who}`), { text: `: ${words}` }])
}
