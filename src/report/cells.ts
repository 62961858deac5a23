import { isBlank } from '#lib/blank.ts'
import { muted, strong, type Words } from './blocks.ts'
import type { Context } from './context.ts'
import { remarkOf } from '#wording/answer.ts'
import type { Speech } from '#wording/speech.ts'

/** The content of a cell; an empty one says so in a word, because screen readers do not read a dash. */
export const cellText = ({ say }: Speech, text: string): Words => (isBlank(text) ? [muted(say('none'))] : text)

/** Does the same for content in several runs. */
export const cellWords = (speech: Speech, words: Words): Words => (words.length === 0 ? cellText(speech, '') : words)

/**
 * The remark on a question with its authors, one line each; plain text cannot start a line under another name either.
 */
export function remarkWords(context: Context, question: string): Words {
  const said = context.showsRemarks ? (context.said.get(question) ?? []) : []
  return said.length === 0
    ? remarkOf(context, question)
    : said.flatMap(({ who, words }, index) => [strong(`${index === 0 ? '' : '\n'}${who}`), { text: `: ${words}` }])
}
