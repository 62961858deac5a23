import { describe, expect, it } from 'vitest'
import { draftOf, linesOf, zipped } from '../../support/word-file.ts'

const names = [
  ['office', 'office'],
  ['style', 'style'],
  ['text', 'text'],
  ['table', 'table'],
  ['draw', 'drawing'],
  ['fo', 'xsl-fo-compatible']
]
  .map(([prefix, name]) => `xmlns:${prefix ?? ''}="urn:oasis:names:tc:opendocument:xmlns:${name ?? ''}:1.0"`)
  .join(' ')

/** The bytes of a text document with a body and styles. */
const textFile = (body: string, styles = '', more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${names}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${names}><office:styles>${styles}</office:styles></office:document-styles>`,
    ...more
  })
const shown = (body: string, styles?: string): readonly string[] => linesOf(draftOf(textFile(body, styles)))
const unread = (body: string, styles?: string): Readonly<Record<string, number>> =>
  Object.fromEntries(draftOf(textFile(body, styles)).unread.map(({ code, count }) => [code, count]))

const p = (text: string): string => `<text:p>${text}</text:p>`
const h = (level: number, text: string, more = ''): string =>
  `<text:h text:outline-level="${level}"${more}>${text}</text:h>`
const outline = `<text:outline-style>${[1, 2, 3]
  .map(
    (level) =>
      `<text:outline-level-style text:level="${level}" style:num-format="1" style:num-suffix="." text:display-levels="${level}"/>`
  )
  .join('')}</text:outline-style>`

describe('a text document', () => {
  it('has the numbers of its outline before its headings', () => {
    const body = h(1, 'Een') + h(2, 'Twee') + p('Tekst.') + h(2, 'Drie') + h(3, 'Vier') + h(1, 'Vijf')
    expect(shown(body, outline)).toEqual([
      '# 1/Een',
      '# 1.1/Twee',
      'paragraph 1.1: Tekst.',
      '# 1.2/Drie',
      '# 1.2.1/Vier',
      '# 2/Vijf'
    ])
  })

  it('starts numbers again where it says so, and counts no heading without a number', () => {
    const body =
      h(1, 'Vooraf', ' text:is-list-header="true"') +
      h(1, 'Een') +
      h(1, 'Tien', ' text:restart-numbering="true" text:start-value="10"') +
      h(1, 'Elf')
    expect(shown(body, outline)).toEqual(['# /Vooraf', '# 1/Een', '# 10/Tien', '# 11/Elf'])
  })

  it('has numbers for headings in lists, also where a list goes on', () => {
    const list = (content: string, more = ''): string =>
      `<text:list text:style-name="L"${more}><text:list-item>${content}</text:list-item></text:list>`
    const style =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="A" style:num-suffix="."/></text:list-style>'
    const body =
      list(h(1, 'Een'), ' xml:id="a"') +
      p('Tekst.') +
      list(h(1, 'Twee'), ' text:continue-list="a"') +
      list(h(1, 'Drie'), ' text:continue-numbering="true"')
    expect(shown(body, style)).toEqual(['# A/Een', 'paragraph A: Tekst.', '# B/Twee', '# C/Drie'])
  })

  it('leaves out deleted text, which stands apart, and counts changes and comments', () => {
    const body =
      `<text:tracked-changes><text:changed-region><text:deletion>${p('oud')}</text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>` +
      p(`Dit is <text:change-start/>nieuw<text:change-end/><office:annotation>${p('Zeker?')}</office:annotation>.`)
    expect(shown(body)).toEqual(['paragraph: Dit is nieuw.'])
    expect(unread(body)).toEqual({ comments: 1, deletions: 1, insertions: 1 })
  })

  it('has notes at their paragraph and text boxes after it', () => {
    const body = p(
      `Tekst<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('Bron: CBS.')}</text:note-body></text:note>.<draw:frame><draw:text-box>${p('Kader.')}</draw:text-box></draw:frame><draw:frame><draw:image/></draw:frame>`
    )
    expect(shown(body)).toEqual(['paragraph: Tekst. ^Bron: CBS.', 'box: Kader.'])
    expect(unread(body)).toEqual({ pictures: 1 })
  })

  it('skips hidden text, sections and contents, and counts them', () => {
    const style =
      '<style:style style:name="V" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="W" style:family="text" style:parent-style-name="V"/>'
    const body =
      p('Wel<text:span text:style-name="W"> niet</text:span>.') +
      `<text:section text:display="none">${p('Niet.')}</text:section><text:section text:name="S">${p('Ook wel.')}</text:section><text:table-of-content><text:index-body>${p('Een 1')}</text:index-body></text:table-of-content>`
    expect(shown(body, style)).toEqual(['paragraph: Wel.', 'paragraph: Ook wel.'])
    expect(unread(body, style)).toEqual({ hidden: 2, contents: 1 })
  })

  it('has a passage per row, the head of the table included', () => {
    const row = (...cells: readonly string[]): string =>
      `<table:table-row>${cells.map((cell) => `<table:table-cell>${p(cell)}</table:table-cell>`).join('')}</table:table-row>`
    const body = `<table:table><table:table-header-rows>${row('Nr.', 'Wat')}</table:table-header-rows>${row('M1', 'Buurtkamer')}</table:table>`
    expect(shown(body)).toEqual(['row: Nr. | Wat', 'row: M1 | Buurtkamer'])
  })

  it('has spaces, tabs and breaks as spaces', () => {
    expect(shown(p('een<text:s text:c="4"/>twee<text:tab/>drie<text:line-break/>vier'))).toEqual([
      'paragraph: een twee drie vier'
    ])
  })
})
