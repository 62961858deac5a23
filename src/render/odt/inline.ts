import type { Runs } from '#report/model.ts'
import { target } from '../href.ts'
import { lines } from '../text.ts'
import { element, escape } from '../xml.ts'
import { languageStyle } from './language.ts'

/** Text with its line breaks and spaces. */
export function textMarkup(text: string): string {
  return lines(text)
    .map((line) => escape(line).replace(/^ | {2,}| $/gu, spaces))
    .join('<text:line-break/>')
}

/**
 * OpenDocument reads several spaces as one; those after the first are counted, and one at an end is also written as an
 * element.
 */
const spaces = (run: string, at: number, line: string): string => {
  const kept = at === 0 || at + run.length === line.length ? 0 : 1
  return ' '.repeat(kept) + element('text:s', { 'text:c': run.length - kept })
}

/** Runs as OpenDocument markup, with their links and line breaks. */
export function inline(runs: Runs): string {
  return runs
    .map(({ text, strong, muted, href, language }) => {
      const style = strong ? 'Strong_20_Emphasis' : muted ? 'Muted' : undefined
      const spoken =
        language === undefined
          ? textMarkup(text)
          : element('text:span', { 'text:style-name': languageStyle(language) }, textMarkup(text))
      const shown = style === undefined ? spoken : element('text:span', { 'text:style-name': style }, spoken)
      const goal = target(href)
      if (goal === null) return shown
      return element(
        'text:a',
        {
          'xlink:type': 'simple',
          'xlink:href': goal.kind === 'inside' ? `#${goal.id}` : goal.address,
          'text:style-name': 'Internet_20_link'
        },
        shown
      )
    })
    .join('')
}
