import type { Runs } from '#report/model.ts'
import { target } from '../href.ts'
import { lines } from '../text.ts'
import { attributes, escape } from '../xml.ts'

/** The text of a heading, caption or cell title, with its line breaks. */
export function textMarkup(text: string): string {
  return lines(text).map(escape).join('<br>')
}

/** Runs as HTML, with their links and line breaks. */
export function inline(runs: Runs): string {
  return runs
    .map((run) => {
      const goal = target(run.href)
      let markup = textMarkup(run.text)
      if (run.muted) markup = `<span class="muted">${markup}</span>`
      if (run.language !== undefined) markup = `<span${attributes({ lang: run.language })}>${markup}</span>`
      if (run.strong) markup = `<strong>${markup}</strong>`
      if (goal === null) return markup
      const link = goal.kind === 'inside' ? { href: `#${goal.id}` } : { href: goal.address, rel: 'noreferrer' }
      return `<a${attributes(link)}>${markup}</a>`
    })
    .join('')
}
