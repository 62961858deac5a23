import { describe, expect, test } from 'vitest'
import type { Report, Sheet } from '#report/model.ts'
import { renderer as csv } from '#render/csv.ts'
import { sheetSuffix } from '#render/sheet-suffix.ts'
import { renderer as xlsx } from '#render/xlsx/index.ts'
import { sampleReport } from '../../fixtures/sample-report.ts'
import { partsOf, textOfFile } from '../../support/read-back.ts'
import { elements, readXml } from '../../support/xml.ts'

const noFonts = { fonts: { regular: new Uint8Array(), semibold: new Uint8Array() } }
const withCells = (...cells: Sheet['rows'][number]): Report => ({
  ...sampleReport('nl'),
  sheets: [{ id: 'one', title: 'Één blad', columns: cells.map((_, at) => `kop ${String(at)}`), rows: [cells] }]
})

async function csvRow(...cells: Sheet['rows'][number]): Promise<string> {
  const [file] = await csv.render(withCells(...cells), noFonts)
  return String(file?.content).split('\r\n')[1] ?? ''
}

describe('csv', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+31 6', "'+31 6"],
    ['-5 punten', "'-5 punten"],
    ['@naam', "'@naam"],
    ['\tinspringing', "'\tinspringing"],
    ['a=b', 'a=b'],
    [' =1+1', "' =1+1"],
    ['\u200e\ufeff@SUM(1)', "'\u200e\ufeff@SUM(1)"],
    ['＝1+1', "'＝1+1"],
    ['zie bijlage,=1+41', "zie bijlage,'=1+41"],
    ['tab\t=2+41', "tab\t'=2+41"],
    ['x\n,=3+41,y', '"x\n,\'=3+41,y"'],
    ['a, -1+cmd|b', "a, '-1+cmd|b"],
    ['zei "=5"', '"zei ""\'=5"""'],
    ['€ 5,- per keer', '€ 5,- per keer'],
    ['a - b, c', 'a - b, c'],
    ['a;b', '"a;b"'],
    ['zeg "ja"', '"zeg ""ja"""'],
    ['=a;"b"', '"\'=a;""b"""'],
    ['twee\nregels', '"twee\nregels"'],
    [' ruimte', '" ruimte"'],
    ['', '']
  ])('writes the text %j as %j', async (text, written) => {
    expect(await csvRow(text)).toBe(written)
  })

  test('writes a number as a number, also a negative one, with the comma of a Dutch Excel', async () => {
    expect(await csvRow(-2.5, 0, null, 'x')).toBe('-2,5;0;;x')
  })

  test('uses a decimal point in an English report', async () => {
    const [file] = await csv.render({ ...withCells(2.5), language: 'en' }, noFonts)
    expect(String(file?.content)).toContain('\r\n2.5\r\n')
  })

  test('starts with a byte order mark and ends every line as Windows does', async () => {
    const [file] = await csv.render(withCells('a'), noFonts)
    expect(String(file?.content)).toBe('\ufeffkop 0\r\na\r\n')
  })

  test('gives each sheet a file, named after its title without special characters', () => {
    expect(sheetSuffix({ id: 'x', title: 'Één blad', columns: [], rows: [] })).toBe('_een-blad')
    expect(sheetSuffix({ id: 'x', title: '…', columns: [], rows: [] })).toBe('_x')
  })
})

describe('xlsx', () => {
  const sheetOf = async (...cells: Sheet['rows'][number]) => {
    const [file] = await xlsx.render(withCells(...cells), noFonts)
    if (!file) throw new Error('no file')
    return { file, cells: elements(readXml(partsOf(file).get('xl/worksheets/sheet1.xml') ?? ''), 'c') }
  }

  test('types text as text, so that nothing in it is a formula and no apostrophe is needed', async () => {
    const { file, cells } = await sheetOf('=1+1', '@naam', 5)
    expect(cells.slice(3).map((cell) => cell.attributes['t'])).toEqual(['inlineStr', 'inlineStr', undefined])
    expect(partsOf(file).get('xl/worksheets/sheet1.xml')).not.toContain('<f>')
    expect(textOfFile(file)).toContain('=1+1')
  })

  test('names columns after the twenty-sixth as Excel does', async () => {
    const { cells } = await sheetOf(...Array.from({ length: 80 }, (_, at) => at))
    expect([0, 25, 26, 51, 52, 77, 78].map((at) => cells[at]?.attributes['r'])).toEqual([
      'A1',
      'Z1',
      'AA1',
      'AZ1',
      'BA1',
      'BZ1',
      'CA1'
    ])
  })

  test('handles hundreds of thousands of lines in a cell', async () => {
    const { cells } = await sheetOf(`a${'\n'.repeat(200_000)}b`)
    expect(cells.length).toBeGreaterThan(1)
  })

  test('keeps a text that looks like an escape of Excel as it is', async () => {
    const { file } = await sheetOf('_x0041_')
    expect(partsOf(file).get('xl/worksheets/sheet1.xml')).toContain('_x005F_x0041_')
  })

  test('continues a text that is too long for a cell in the next row, without loss', async () => {
    const words = Array.from({ length: 12_000 }, (_, at) => `woord${String(at)}`)
    const { file, cells } = await sheetOf('vast', words.join(' '))
    expect(
      Math.max(
        ...cells.map(
          (cell) =>
            elements(cell, 't')
              .flatMap(({ children }) => children)
              .join('').length
        )
      )
    ).toBeLessThanOrEqual(32_767)
    expect(
      textOfFile(file)
        .split(/\s+/u)
        .filter((word) => word.startsWith('woord'))
    ).toEqual(words)
  })

  test('does not cut a long text without spaces inside a character', async () => {
    const { file } = await sheetOf(`a${'😀'.repeat(20_000)}`)
    expect(textOfFile(file)).not.toContain('\ufffd')
    expect(textOfFile(file).match(/😀/gu)).toHaveLength(20_000)
  })
})
