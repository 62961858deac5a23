import { languageTags } from '#lib/language.ts'
import type { Language, Runs } from '#report/model.ts'
import { ExternalHyperlink, InternalHyperlink, TextRun, type ParagraphChild } from 'docx'
import { target } from '../href.ts'
import { lines } from '../text.ts'

/** Bookmark names by the id of a heading or row: Word allows 40 letters, digits and underscores, and a letter first. */
export type Bookmarks = ReadonlyMap<string, string>

/** `strong` makes all of it bold. */
export function inline(runs: Runs, bookmarks: Bookmarks): ParagraphChild[] {
  return runs.flatMap(({ text, strong, muted, href, language }): ParagraphChild[] => {
    const goal = target(href)
    const style = goal !== null ? 'Hyperlink' : strong ? 'Strong' : muted ? 'Muted' : undefined
    const children = textRuns(text, style, language)
    if (goal === null) return children
    if (goal.kind === 'outside') return [new ExternalHyperlink({ link: goal.address, children })]
    const anchor = bookmarks.get(goal.id)
    return anchor === undefined ? children : [new InternalHyperlink({ anchor, children })]
  })
}

/** Text with its line breaks, in a character style, and in another language than the document where one is given. */
export function textRuns(text: string, style?: string, language?: Language): TextRun[] {
  return lines(text).map(
    (line, at) =>
      new TextRun({
        text: line,
        ...(style === undefined ? {} : { style }),
        ...(language === undefined ? {} : { language: { value: languageTags[language] } }),
        ...(at === 0 ? {} : { break: 1 })
      })
  )
}
