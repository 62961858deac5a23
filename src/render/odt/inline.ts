import type { Runs } from '#report/model.ts'
import { target } from '../href.ts'
import { lines } from '../text.ts'
import { element, escape } from '../xml.ts'

/** Text with its line breaks. */
export function words(text: string): string {
  return lines(text).map(escape).join('<text:line-break/>')
}

export function inline(runs: Runs): string {
  return runs
    .map(({ text, strong, muted, href }) => {
      const style = strong ? 'Strong_20_Emphasis' : muted ? 'Muted' : undefined
      const shown = style === undefined ? words(text) : element('text:span', { 'text:style-name': style }, words(text))
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
