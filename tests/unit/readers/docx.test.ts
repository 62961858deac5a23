import { readDraft, readNow } from '#readers/read-draft.ts'
import { withoutPace } from '#readers/pace.ts'
import { describe, expect, it } from 'vitest'
import { draftOf, linesOf, paragraph, run, wordFile, type WordParts } from '../../support/word-file.ts'

const shown = (body: string, parts?: WordParts): readonly string[] => linesOf(draftOf(wordFile(body, parts)))
const unread = (body: string, parts?: WordParts): Readonly<Record<string, number>> =>
  Object.fromEntries(draftOf(wordFile(body, parts)).unread.map(({ code, count }) => [code, count]))

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const decimals = level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'decimal', '%1.%2.%3')
const abstract = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const list = (id: number, of: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`
const numbered = (id: number, at?: number): string =>
  `<w:numPr>${at === undefined ? '' : `<w:ilvl w:val="${at}"/>`}<w:numId w:val="${id}"/></w:numPr>`
const style = (id: string, name: string, properties = '', basedOn = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${properties}</w:pPr></w:style>`
const as = (id: string): string => `<w:pStyle w:val="${id}"/>`
const heading = (id: string, text: string, more = ''): string => paragraph(text, as(id) + more)

/** Styles as Word has them: heading 1 carries the list, the level of each follows from the list. */
const headings = {
  styles:
    style('Kop1', 'heading 1', numbered(1)) +
    style('Kop2', 'heading 2', numbered(1, 1)) +
    style('Kop3', 'heading 3', numbered(1, 2)),
  numbering: abstract(0, decimals) + list(1, 0)
}

describe('the numbers of headings in a Word document', () => {
  it('come from the list of their style', () => {
    const body =
      heading('Kop1', 'Een') +
      heading('Kop2', 'Twee') +
      heading('Kop2', 'Drie') +
      paragraph('Tekst.') +
      heading('Kop1', 'Vier')
    expect(shown(body, headings)).toEqual(['# 1/Een', '# 1.1/Twee', '# 1.2/Drie', 'paragraph 1.2: Tekst.', '# 2/Vier'])
  })

  it('come from a style further up the chain, at the level that belongs to the style', () => {
    const parts = {
      styles:
        style('A', 'heading 1', numbered(1)) + style('B', 'Rijkskop', '', 'A') + style('C', 'heading 2', numbered(1)),
      numbering:
        abstract(
          0,
          level(0, 'decimal', '%1', '<w:pStyle w:val="A"/>') + level(1, 'decimal', '%1.%2', '<w:pStyle w:val="C"/>')
        ) + list(1, 0)
    }
    expect(shown(heading('B', 'Een') + heading('C', 'Twee'), parts)).toEqual(['# 1/Een', '# 1.1/Twee'])
  })

  it('go on over lists that share a definition, and start again where a list says so', () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const parts = {
      styles: style('K', 'heading 1'),
      numbering: abstract(0, decimals) + list(1, 0) + list(2, 0) + list(3, 0, override)
    }
    const body = [1, 2, 3, 3].map((id, at) => heading('K', `Kop ${'abcd'[at] ?? ''}`, numbered(id, 0))).join('')
    expect(shown(body, parts)).toEqual(['# 1/Kop a', '# 2/Kop b', '# 1/Kop c', '# 2/Kop d'])
  })

  it('are all decimal where a level is legal, and as the levels say otherwise', () => {
    const parts = (legal: string): WordParts => ({
      styles: headings.styles,
      numbering: abstract(0, level(0, 'upperRoman', '%1.') + level(1, 'lowerLetter', '%1.%2', legal)) + list(1, 0)
    })
    const body = heading('Kop1', 'Een') + heading('Kop1', 'Twee') + heading('Kop2', 'Drie')
    expect(shown(body, parts(''))).toEqual(['# I/Een', '# II/Twee', '# II.a/Drie'])
    expect(shown(body, parts('<w:isLgl/>'))).toEqual(['# I/Een', '# II/Twee', '# 2.1/Drie'])
  })

  it('have no words around them, except that an article remains an article', () => {
    const parts = (text: string): WordParts => ({
      styles: headings.styles,
      numbering: abstract(0, level(0, 'decimal', text)) + list(1, 0)
    })
    expect(shown(heading('Kop1', 'Een'), parts('Hoofdstuk %1.'))).toEqual(['# 1/Een'])
    expect(shown(heading('Kop1', 'Een'), parts('Artikel %1'))).toEqual(['# Artikel 1/Een'])
  })

  it('are absent where a paragraph leaves its list, which does not count it', () => {
    const body = heading('Kop1', 'Vooraf', numbered(0)) + heading('Kop1', 'Een')
    expect(shown(body, headings)).toEqual(['# /Vooraf', '# 1/Een'])
  })

  it('are taken from the text where people typed them', () => {
    expect(shown(heading('K', '3.2 Rol van SZW') + paragraph('Tekst.'), { styles: style('K', 'heading 2') })).toEqual([
      '# 3.2/Rol van SZW',
      'paragraph 3.2: Tekst.'
    ])
  })
})

describe('the headings of a Word document', () => {
  it('are known by the level of an own style, and not by its name', () => {
    const parts = { styles: style('X', 'Tussenkop groot', '<w:outlineLvl w:val="0"/>') + style('Y', 'Onder', '', 'X') }
    expect(shown(heading('X', 'Een') + heading('Y', 'Twee'), parts)).toEqual(['# /Een', '# /Twee'])
  })

  it('can be short bold paragraphs', () => {
    const bold = (text: string): string => paragraph(run(text, '<w:b/>'))
    expect(
      shown(
        bold('2.3 Samen beslissen') +
          paragraph('Tekst.') +
          bold('Let op: dit is een zin.') +
          paragraph(run('Niet vet', '<w:b w:val="0"/>'))
      )
    ).toEqual([
      '# 2.3/Samen beslissen',
      'paragraph 2.3: Tekst.',
      'paragraph 2.3: Let op: dit is een zin.',
      'paragraph 2.3: Niet vet'
    ])
  })

  it('leave out the table of contents', () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const instruction = '<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>'
    const body =
      paragraph(field('begin') + instruction + field('separate') + run('Een 1')) +
      paragraph('Twee 2') +
      paragraph(field('end')) +
      paragraph('Drie 3', as('Inhopg1')) +
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Vier 4</w:t></w:r></w:p></w:sdtContent></w:sdt>' +
      paragraph('Tekst.')
    const parts = { styles: style('Inhopg1', 'toc 1') }
    expect(shown(body, parts)).toEqual(['paragraph: Tekst.'])
    expect(unread(body, parts)).toEqual({ contents: 2 })
  })
})

describe('tracked changes in a Word document', () => {
  const inserted = (text: string): string => `<w:ins w:id="1">${run(text)}</w:ins>`
  const deleted = (text: string): string => `<w:del w:id="2"><w:r><w:delText>${text}</w:delText></w:r></w:del>`

  it('count as text when inserted and not when deleted, and are reported', () => {
    const body = paragraph(run('Wij ') + deleted('willen') + inserted('moeten') + run(' dit.'))
    expect(shown(body)).toEqual(['paragraph: Wij moeten dit.'])
    expect(unread(body)).toEqual({ deletions: 1, insertions: 1 })
  })

  it('are read at their new place when text was moved', () => {
    const body =
      paragraph(`<w:moveFrom>${run('Verplaatst.')}</w:moveFrom>`) +
      paragraph('Midden.') +
      paragraph(`<w:moveTo>${run('Verplaatst.')}</w:moveTo>`)
    expect(shown(body)).toEqual(['paragraph: Midden.', 'paragraph: Verplaatst.'])
  })

  it('join two paragraphs when the end of the first is deleted', () => {
    const body = paragraph(run('Een '), '<w:rPr><w:del w:id="3"/></w:rPr>') + paragraph('geheel.')
    expect(shown(body)).toEqual(['paragraph: Een geheel.'])
  })
})

describe('what a Word document has beside its text', () => {
  it('comments are counted, never mixed in', () => {
    const body = paragraph(
      '<w:commentRangeStart w:id="0"/>' + run('Tekst.') + '<w:r><w:commentReference w:id="0"/></w:r>'
    )
    const parts = { comments: `<w:comment w:id="0">${paragraph('Waarom?')}</w:comment>` }
    expect(shown(body, parts)).toEqual(['paragraph: Tekst.'])
    expect(unread(body, parts)).toEqual({ comments: 1 })
  })

  it('notes stand at their paragraph', () => {
    const body = paragraph(
      run('Volgens cijfers.') + '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="3"/></w:r>'
    )
    const parts = {
      footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph('')}</w:footnote><w:footnote w:id="2">${paragraph('CBS, 2025.')}</w:footnote>`,
      endnotes: `<w:endnote w:id="3">${paragraph('Zie ook')}${paragraph('het SCP.')}</w:endnote>`
    }
    expect(shown(body, parts)).toEqual(['paragraph: Volgens cijfers. ^CBS, 2025. ^Zie ook het SCP.'])
  })

  it('hidden text is skipped and counted, also when a style hides it', () => {
    const styles =
      '<w:style w:type="character" w:styleId="V"><w:name w:val="Verborgen"/><w:rPr><w:vanish/></w:rPr></w:style>'
    const body = paragraph(
      run('Zichtbaar') + run(' weg', '<w:vanish/>') + run('.') + run(' ook weg', '<w:rStyle w:val="V"/>')
    )
    expect(shown(body, { styles })).toEqual(['paragraph: Zichtbaar.'])
    expect(unread(body, { styles })).toEqual({ hidden: 2 })
  })

  it('a text box is read once, after its paragraph', () => {
    const box = (tag: string): string => `<${tag}><w:txbxContent>${paragraph('In het kader.')}</w:txbxContent></${tag}>`
    const body = paragraph(
      `${run('Ervoor')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('w:drawing')}</mc:Choice><mc:Fallback>${box('w:pict')}</mc:Fallback></mc:AlternateContent></w:r>${run('.')}`
    )
    expect(shown(body)).toEqual(['paragraph: Ervoor.', 'box: In het kader.'])
  })

  it('pictures, embedded documents and headers are counted', () => {
    const body = paragraph('<w:r><w:drawing/></w:r>' + run('Tekst.') + '<w:r><w:object/></w:r>') + '<w:altChunk/>'
    expect(unread(body, { header: paragraph('Concept') })).toEqual({ pictures: 1, headers: 1, embedded: 2 })
  })

  it('soft hyphens are dropped, hard hyphens and breaks kept', () => {
    const signs =
      '<w:r><w:t>samen</w:t><w:softHyphen/><w:t>leving\u00a0en</w:t><w:br/><w:t>AI</w:t><w:noBreakHyphen/><w:t>beleid</w:t><w:tab/><w:t>hier</w:t></w:r>'
    expect(shown(paragraph(signs))).toEqual(['paragraph: samenleving en AI-beleid hier'])
  })

  it('links, fields and formulas keep their text', () => {
    const body = paragraph(
      `<w:hyperlink>${run('Zie de site')}</w:hyperlink>${run(' en ')}<w:fldSimple w:instr="REF x">${run('§ 2')}</w:fldSimple><m:oMath><m:r><m:t> x=1</m:t></m:r></m:oMath>`
    )
    expect(shown(body)).toEqual(['paragraph: Zie de site en § 2 x=1'])
  })
})

describe('tables in a Word document', () => {
  const cell = (...texts: readonly string[]): string => `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`

  it('give a passage per row', () => {
    expect(
      shown(
        `<w:tbl>${row(cell('M1'), cell('Buurtkamer', 'met koffie'), cell('SZW'))}${row(cell('M2'), cell(''), cell('OCW'))}</w:tbl>`
      )
    ).toEqual(['row: M1 | Buurtkamer met koffie | SZW', 'row: M2 | OCW'])
  })

  it('of one column are a frame around paragraphs', () => {
    expect(shown(`<w:tbl>${row(cell('Eerste.', 'Tweede.'))}</w:tbl>`)).toEqual([
      'paragraph: Eerste.',
      'paragraph: Tweede.'
    ])
  })

  it('with headings in them are a page laid out as a table', () => {
    const body = `<w:tbl>${row(`<w:tc>${heading('K', '2 Kern')}${paragraph('Tekst.')}</w:tc>`, cell('Opzij.'))}</w:tbl>`
    expect(shown(body, { styles: style('K', 'heading 1') })).toEqual([
      '# 2/Kern',
      'paragraph 2: Tekst.',
      'paragraph 2: Opzij.'
    ])
  })
})

describe('the pages of a Word document', () => {
  const body =
    paragraph('Een.') + paragraph('<w:r><w:lastRenderedPageBreak/><w:t>Twee.</w:t></w:r>') + paragraph('Drie.')

  it('are given where the page marks agree with the number of pages', () => {
    expect(draftOf(wordFile(body, { pages: 2 })).blocks.map(({ page }) => page)).toEqual([1, 2, 2])
  })

  it('are not given where they do not agree', () => {
    expect(draftOf(wordFile(body, { pages: 6 })).blocks.map(({ page }) => page)).toEqual([null, null, null])
    expect(draftOf(wordFile(body)).blocks.map(({ page }) => page)).toEqual([null, null, null])
  })
})

it('is read with pauses in its XML and between its paragraphs, to the same draft', async () => {
  const bytes = wordFile(paragraph('Een zin.').repeat(1_000))
  let pauses = 0
  const pause = async (): Promise<void> => void (pauses += 1)
  expect(await readDraft(bytes, { ...withoutPace, pause })).toEqual(readNow(bytes))
  expect(pauses).toBeGreaterThan(1_000)
})
