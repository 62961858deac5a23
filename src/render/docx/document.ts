import type { Report } from '#report/model.ts'
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  InternalHyperlink,
  PageNumber,
  Tab,
  TextRun,
  type FileChild,
  type ParagraphChild
} from 'docx'
import { captions } from '../captions.ts'
import { flowingSections, sectionTitles } from '../pages.ts'
import { oneLine } from '../text.ts'
import { blocksOf } from './blocks.ts'
import { textRuns } from './inline.ts'
import { bookmarksOf, paragraph, type Writing } from './writing.ts'
import { lists } from './numbering.ts'

/** The report as a Word document. `finish` replaces its styles and properties. */
export function wordDocument(report: Report, picture: Writing['picture']): Document {
  const writing: Writing = {
    captions: captions(report),
    bookmarks: bookmarksOf(report),
    picture,
    counted: { lists: 0, frames: 0 }
  }
  const children: FileChild[] = [
    paragraph('Title', textRuns(report.title)),
    paragraph('Subtitle', textRuns(report.subtitle)),
    ...flowingSections(report).flatMap(({ section, startsPage, contents: place }) => [
      ...(place === null ? [] : contents(report, writing)),
      ...blocksOf(section.blocks, writing, { startsPage })
    ])
  ]
  return new Document({
    numbering: { config: lists },
    compatibility: { version: 15 },
    // Only table text is hyphenated, see the styles: its columns are narrow for Dutch words.
    hyphenation: { autoHyphenation: true },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 960, bottom: 1020, left: 1134, right: 1134, footer: 560 }
          }
        },
        ...(report.mark !== undefined && {
          headers: {
            default: new Header({
              children: [paragraph('Header', textRuns(report.mark), {}, { alignment: AlignmentType.END })]
            })
          }
        }),
        footers: { default: footer(report) },
        children
      }
    ]
  })
}

/** Links without page numbers: those are unknown until Word has laid out the pages. */
function contents(report: Report, { bookmarks }: Writing): FileChild[] {
  const entry = ({ id, text }: { readonly id: string; readonly text: string }) =>
    new InternalHyperlink({ anchor: bookmarks.get(id) ?? id, children: textRuns(text) })
  return [
    paragraph('TOCHeading', textRuns(report.words.contents)),
    ...sectionTitles(report).map((title) => paragraph('TOC1', [entry(title)]))
  ]
}

function footer({ footer: { start, pageLabel } }: Report): Footer {
  const label = pageLabel
    .split(/(\{pages?\})/u)
    .filter((part) => part !== '')
    .map((part): ParagraphChild => {
      if (part === '{page}') return new TextRun({ children: [PageNumber.CURRENT] })
      return part === '{pages}' ? new TextRun({ children: [PageNumber.TOTAL_PAGES] }) : new TextRun({ text: part })
    })
  return new Footer({
    children: [
      paragraph('Footer', [new TextRun({ text: oneLine(start) }), new TextRun({ children: [new Tab()] }), ...label])
    ]
  })
}
