import { readdirSync, readFileSync } from 'node:fs'
import type { Block } from '#draft/types.ts'
import { languages } from '#lib/language.ts'
import { readHtml } from '#readers/html.ts'
import { plainWord, type PlainParagraph } from '#render/docx/plain.ts'

const folder = 'examples/cases'

/** The drafts of the cases as Word files, made of their pages. */
export const caseDrafts = (): readonly (readonly [path: string, content: Uint8Array])[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      languages.map((language) => {
        const { blocks } = readHtml(readFileSync(`${folder}/${name}/draft.${language}.html`, 'utf8'))
        return [`${folder}/${name}/draft.${language}.docx`, plainWord(blocks.map(paragraphOf), language)] as const
      })
    )

const paragraphOf = ({ kind, headings, number, text }: Block): PlainParagraph => {
  if (kind === 'heading') {
    const whole = number === null || text.startsWith(number) ? text : `${number}. ${text}`
    return { kind: headings.length < 2 ? 'heading1' : 'heading2', text: whole }
  }
  return { kind: kind === 'item' ? 'item' : 'text', text }
}
