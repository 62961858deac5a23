import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { draftLimits } from '#readers/limits.ts'
import { readNow } from '#readers/read-draft.ts'
import { paragraph, wordFile, zipped } from '../../support/word-file.ts'

/** The code of the problem, or how many blocks were read. */
const outcome = (bytes: Uint8Array): string | number => {
  const read = readNow(bytes)
  return read.ok ? read.draft.blocks.length : read.problem.code
}

const odt = 'application/vnd.oasis.opendocument.text'
const zeros = '0'.repeat(19_000_000)
const many = (count: number, text: string): string => text.repeat(count)

describe('a draft that was made to do harm', () => {
  it('with a DOCTYPE is refused, so that no entity can be declared', () => {
    const bomb = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document><w:body/></w:document>'
    expect(outcome(zipped({ '[Content_Types].xml': '', 'word/document.xml': bomb }))).toBe('draft-declaration')
    expect(outcome(zipped({ mimetype: odt, 'content.xml': bomb }))).toBe('draft-declaration')
  })

  it('with elements inside each other without end is refused', () => {
    expect(outcome(wordFile(many(100_000, '<w:sdt>')))).toBe('draft-damaged')
    expect(outcome(wordFile(many(100_000, '<w:sdt>') + many(100_000, '</w:sdt>')))).toBe('draft-damaged')
  })

  it('with elements that do not close is refused', () => {
    expect(outcome(wordFile('<w:p><w:r></w:p></w:r>'))).toBe('draft-damaged')
    expect(outcome(zipped({ '[Content_Types].xml': '', 'word/document.xml': '<w:document><w:body>' }))).toBe(
      'draft-damaged'
    )
  })

  it.each([
    ['a part of many megabytes', wordFile(paragraph('a'.repeat(21_000_000)))],
    ['parts that are too much together', zipped({ 'word/a.xml': zeros, 'word/b.xml': zeros, 'word/c.xml': zeros })],
    [
      'more files than a document has',
      zipped(Object.fromEntries([...Array(1_001).keys()].map((at) => [`${at}.xml`, ''])))
    ]
  ])('with %s is refused before it is read, and is not called damaged', (_, bytes) => {
    expect(outcome(bytes)).toBe('draft-unpacked')
  })

  it('with ten megabytes of XML is read or refused', () => {
    expect(outcome(wordFile(many(200_000, '<w:p><w:r><w:t>woord</w:t></w:r></w:p>')))).toBe('draft-too-large')
    expect(outcome(wordFile(`<w:p>${many(250_000, '<w:r><w:t>woord </w:t></w:r>')}</w:p>`))).toBe(1)
  })

  it('with a hundred thousand paragraphs is refused', () => {
    expect(outcome(wordFile(many(100_000, paragraph('Tekst.'))))).toBe('draft-too-large')
    expect(outcome(strToU8(many(100_000, 'Tekst.\n\n')))).toBe('draft-too-large')
    expect(outcome(strToU8(`<html>${many(100_000, '<p>Tekst.</p>')}`))).toBe('draft-too-large')
  })

  it('is read up to each limit, and refused above it', () => {
    const { blocks, characters } = draftLimits
    const paragraphs = (count: number): Uint8Array => strToU8(many(count, 'a\n\n'))
    const letters = (count: number): Uint8Array => strToU8(many(count, 'a'))
    expect([outcome(paragraphs(blocks)), outcome(paragraphs(blocks + 1))]).toEqual([blocks, 'draft-too-large'])
    expect([outcome(letters(characters)), outcome(letters(characters + 1))]).toEqual([1, 'draft-too-large'])
  })

  it.each([
    ['items without a blank line', '- a\n'.repeat(45_000), 45_000],
    ['tabs in a row', `a${'\t'.repeat(500_000)}`, 1],
    ['signs of a heading in a row', `# ${'#'.repeat(200_000)}x`, 1]
  ])('with %s is read', (_, text, blocks) => {
    expect(outcome(strToU8(text))).toBe(blocks)
  })

  it('whose headers give false sizes is refused', () => {
    const bytes = zipSync({ '[Content_Types].xml': strToU8(''), 'word/document.xml': strToU8('a'.repeat(100_000)) })
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    // The size in the list at the end says that there is next to nothing.
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true)
    expect(outcome(bytes)).toBe('draft-damaged')
  })

  it('with styles that are based on each other is read', () => {
    const style = (id: string, on: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${on}"/></w:style>`
    expect(
      outcome(wordFile(paragraph('Tekst.', '<w:pStyle w:val="a"/>'), { styles: style('a', 'b') + style('b', 'a') }))
    ).toBe(1)
  })

  it('with numbers beyond any list is read', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="99999999"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1%9"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const item = paragraph('Tekst.', '<w:numPr><w:ilvl w:val="7777"/><w:numId w:val="1"/></w:numPr>')
    expect(outcome(wordFile(item + item.replace('7777', '0'), { numbering }))).toBe(2)
  })
})

describe('a document that is locked', () => {
  it('by LibreOffice is reported as locked', () => {
    const manifest =
      '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
    expect(outcome(zipped({ mimetype: odt, 'content.xml': '\u0000', 'META-INF/manifest.xml': manifest }))).toBe(
      'draft-locked'
    )
  })
})

describe('a text that is no draft', () => {
  it.each([
    [
      'a document as one XML file',
      '<?xml version="1.0"?><office:document><text:h>Kop</text:h></office:document>',
      'draft-kind'
    ],
    ['an assessment', '{"format":"cohesietoets/assessment"}', 'draft-unknown'],
    ['a list in JSON', '[1, 2]', 'draft-unknown']
  ])('is refused: %s', (_, text, code) => {
    expect(outcome(new TextEncoder().encode(text))).toBe(code)
  })

  it('is a draft all the same when it only begins with a bracket, or is a page in XML', () => {
    expect(outcome(new TextEncoder().encode('[Concept 0.3]\n\nDit is een ontwerp over banden.'))).toBe(2)
    expect(outcome(new TextEncoder().encode('<!-- uit Word --><p>Dit is een ontwerp over banden.</p>'))).toBe(1)
  })
})

describe('another file in a ZIP', () => {
  it.each([
    ['a workbook', { '[Content_Types].xml': '', 'xl/workbook.xml': '<a/>' }],
    ['a presentation', { '[Content_Types].xml': '', 'ppt/presentation.xml': '<a/>' }],
    ['a folder of files', { 'a.txt': 'tekst' }]
  ])('as %s is not a draft', (_, files) => {
    expect(outcome(zipped(files))).toBe('draft-kind')
  })

  it('that is cut off is reported as damaged', () => {
    expect(outcome(wordFile(paragraph('Tekst.')).subarray(0, -30))).toBe('draft-damaged')
  })
})
