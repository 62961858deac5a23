import type { Report, Section } from '#report/model.ts'
import { captions, everyBlock } from '../captions.ts'
import { oneLine } from '../text.ts'
import { attributes, escape } from '../xml.ts'
import { hashSource } from './hash-source.ts'
import { blockMarkup, type Surroundings } from './blocks.ts'
import { words } from './inline.ts'
import { css } from './style.ts'

/** A shorter report is read without a table of contents. */
const SECTIONS_FOR_CONTENTS = 3

/**
 * The report as markup for inside a page, in one element of class `report`; `css` styles that element and nothing
 * else. `top` is the level of the report's title, for pages that have a heading of their own.
 */
export function htmlBody(report: Report, top: 1 | 2 = 1): string {
  const around = { captions: captions(report), top }
  const title = `<h${String(top)} class="title">${words(report.title)}</h${String(top)}>`
  const head = `<header>${title}<p class="subtitle">${words(report.subtitle)}</p></header>`
  const text = `<main id="report-text" tabindex="-1">${report.sections.map(section => sectionMarkup(section, around)).join('')}</main>`
  return `<div class="report"${attributes({ lang: report.language })}><a class="skip" href="#report-text">${words(report.words.skip)}</a>${head}<div class="columns">${contents(report)}${text}</div><footer><p>${words(report.footer.start)}</p></footer></div>`
}

/** The style sheet of `htmlBody`. */
export { css }

/** The report as one file that needs nothing else: no script, no font, no picture from outside. */
export function htmlDocument(report: Report): string {
  const { author, subject, keywords, documentId } = report.properties
  const policy = `default-src 'none'; style-src '${hashSource(css)}'; base-uri 'none'; form-action 'none'`
  const meta = (name: string, content: string) => (content === '' ? '' : `<meta${attributes({ name, content: oneLine(content) })}>\n`)
  return `<!doctype html>
<html${attributes({ lang: report.language })}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(oneLine(`${report.title} · ${report.subtitle}`))}</title>
${meta('author', author)}${meta('description', subject)}${meta('keywords', keywords.join(', '))}${meta('identifier', documentId)}<style>${css}</style>
</head>
<body>
${htmlBody(report)}
</body>
</html>
`
}

function contents(report: Report): string {
  const entries = everyBlock(report).flatMap(block => (block.kind === 'heading' && block.level === 1 ? [`<li><a${attributes({ href: `#${block.id}` })}>${words(block.text)}</a></li>`] : []))
  if (entries.length < SECTIONS_FOR_CONTENTS) return ''
  return `<nav aria-labelledby="contents"><p id="contents" class="nav-title">${words(report.words.contents)}</p><ol>${entries.join('')}</ol></nav>`
}

function sectionMarkup({ flow, blocks }: Section, around: Surroundings): string {
  const [first] = blocks
  const name = first?.kind === 'heading' ? first.id : undefined
  return `<section${attributes({ class: flow === 'run-on' ? undefined : flow, 'aria-labelledby': name })}>${blocks.map(block => blockMarkup(block, around)).join('\n')}</section>\n`
}
