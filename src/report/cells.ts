import { isBlank } from '#lib/blank.ts'
import { muted, strong, type Words } from './blocks.ts'
import type { Context } from './context.ts'
import { remarkOf } from '#wording/answer.ts'
import type { Speech } from '#wording/speech.ts'

/** What stands in a cell; an empty one says so in a word, as a listener hears nothing of a dash. */
export const cellText = ({ say }: Speech, text: string): Words => (isBlank(text) ? [muted(say('none'))] : text)

/** The same for what may be in several runs. */
export const cellWords = (speech: Speech, words: Words): Words => (words.length === 0 ? cellText(speech, '') : words)

/** The same with who says what, a line for each voice; in plain text too nobody can begin a line in the name of somebody else. */
export function remarkWords(context: Context, question: string): Words {
  const said = context.showsRemarks ? (context.said.get(question) ?? []) : []
  return said.length === 0
    ? remarkOf(context, question)
    : said.flatMap(({ who, words }, index) => [strong(`${index === 0 ? '' : '\n'}${who}`), { text: `: ${words}` }])
}
