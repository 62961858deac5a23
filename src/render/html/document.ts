import type { Report, Section } from '#report/model.ts'
import { captions } from '../captions.ts'
import { sectionTitles } from '../pages.ts'
import { oneLine } from '../text.ts'
import { attributes, escape } from '../xml.ts'
import { hashSource } from './hash-source.ts'
import { blockMarkup, type Context } from './blocks.ts'
import { textMarkup } from './inline.ts'
import { css } from './style.ts'

/** The place of the markup: a page of its own, or part of a page that already has landmarks and a title. */
interface Frame {
  readonly top: 1 | 2
  readonly head: 'header' | 'div'
  readonly text: 'main' | 'div'
  readonly foot: 'footer' | 'div'
}

const page: Frame = { top: 1, head: 'header', text: 'main', foot: 'footer' }
const embedded: Frame = { top: 2, head: 'div', text: 'div', foot: 'div' }

/**
 * The report as markup in one element of class `report`; `css` styles that element and nothing else. As part of another
 * page (`top` 2) its headings start one level lower, and it has no landmarks except its table of contents.
 */
export function htmlBody(report: Report, top: 1 | 2 = 1): string {
  const frame = top === 1 ? page : embedded
  const context = { captions: captions(report), top, empty: report.words.empty }
  const skip = top === 1 ? `<a class="skip" href="#report-text">${textMarkup(report.words.skip)}</a>` : ''
  const mark = report.mark === undefined ? '' : `<p class="mark">${textMarkup(report.mark)}</p>`
  const title = `<h${String(top)} class="title">${textMarkup(report.title)}</h${String(top)}>`
  const subtitle = `<p class="subtitle">${textMarkup(report.subtitle)}</p>`
  const head = `${mark}<${frame.head} class="head">${title}${subtitle}</${frame.head}>`
  const sections = report.sections.map((section) => sectionMarkup(section, context)).join('')
  const text = `<${frame.text} id="report-text" class="text" tabindex="-1">${sections}</${frame.text}>`
  const foot = `<${frame.foot} class="foot"><p>${textMarkup(report.footer.start)}</p></${frame.foot}>`
  const columns = `<div class="columns">${contents(report)}${text}</div>`
  return `<div class="report"${attributes({ lang: report.language })}>${skip}${head}${columns}${foot}</div>`
}

/** The style sheet of `htmlBody`. */
export { css }

/** The report as one self-contained file: no scripts, fonts or pictures from elsewhere. */
export function htmlDocument(report: Report): string {
  const { author, subject, keywords, documentId } = report.properties
  const policy = `default-src 'none'; style-src '${hashSource(css)}'; base-uri 'none'; form-action 'none'`
  const meta = (name: string, content: string) =>
    content === '' ? '' : `<meta${attributes({ name, content: oneLine(content) })}>\n`
  return `<!doctype html>
<html${attributes({ lang: report.language })}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(oneLine(`${report.title} – ${report.subtitle}`))}</title>
${meta('author', author)}${meta('description', subject)}${meta('keywords', keywords.join(', '))}${meta('identifier', documentId)}<style>${css}</style>
</head>
<body>
${htmlBody(report)}
</body>
</html>
`
}

function contents(report: Report): string {
  if (report.contents !== true) return ''
  const entries = sectionTitles(report).map(
    ({ id, text }) => `<li><a${attributes({ href: `#${id}` })}>${textMarkup(text)}</a></li>`
  )
  const title = `<p id="contents" class="nav-title">${textMarkup(report.words.contents)}</p>`
  return `<nav aria-labelledby="contents">${title}<ol>${entries.join('')}</ol></nav>`
}

function sectionMarkup({ flow, blocks }: Section, context: Context): string {
  const [first] = blocks
  const name = first?.kind === 'heading' ? first.id : undefined
  const markup = blocks.map((block) => blockMarkup(block, context)).join('\n')
  const named = attributes({ class: flow === 'run-on' ? undefined : flow, 'aria-labelledby': name })
  return `<section${named}>${markup}</section>\n`
}
