import { expect, test } from 'vitest'
import type { Block, Report } from '#report/model.ts'
import { renderer } from '#render/markdown.ts'
import { sampleReport } from '../../fixtures/sample-report.ts'

async function markdownOf(...blocks: Block[]): Promise<string> {
  const report: Report = { ...sampleReport('nl'), sections: [{ id: 's', flow: 'run-on', blocks }] }
  const [file] = await renderer.render(report, { fonts: { regular: new Uint8Array(), semibold: new Uint8Array() } })
  return String(file?.content).split('\n\n').slice(2, -2).join('\n\n')
}

test.each([
  ['# geen kop', '\\# geen kop'],
  ['- geen lijst', '\\- geen lijst'],
  ['1. geen nummer', '1\\. geen nummer'],
  ['*nee* _nee_ `nee`', '\\*nee\\* \\_nee\\_ \\`nee\\`'],
  ['<b>nee</b>', '\\<b\\>nee\\</b\\>'],
  ['[nee](x)', '\\[nee\\](x)'],
  ['    geen code', 'geen code'],
  ['een\ntwee', 'een\\\ntwee'],
  ['====', '\\====']
])('the text %j is not read as markup', async (text, written) => {
  expect(await markdownOf({ kind: 'paragraph', runs: [{ text }] })).toBe(written)
})

test('bold texts that touch are one bold text', async () => {
  expect(
    await markdownOf({
      kind: 'paragraph',
      runs: [{ text: 'een', strong: true }, { text: '\ntwee.', strong: true }, { text: ' drie' }]
    })
  ).toBe('**een\\\ntwee.** drie')
})

test('bold text keeps its spaces outside the marks', async () => {
  expect(
    await markdownOf({ kind: 'paragraph', runs: [{ text: 'een' }, { text: ' twee ', strong: true }, { text: 'drie' }] })
  ).toBe('een **twee** drie')
})

test('a link to a row leads to the heading above it', async () => {
  const row: Block = {
    kind: 'table',
    caption: 'Rijen',
    rowHeaders: true,
    columns: [{ title: 'A', width: 1 }],
    rows: [{ id: 'row', cells: [[{ text: 'cel' }]] }]
  }
  expect(
    await markdownOf({ kind: 'heading', level: 1, id: 'x', text: 'Kop' }, row, {
      kind: 'paragraph',
      runs: [{ text: 'zie', href: '#row' }]
    })
  ).toContain('[zie](#kop)')
})

test('an internal link leads to the anchor that platforms derive from the heading', async () => {
  const heading: Block = { kind: 'heading', level: 1, id: 'x', text: 'Één kop: met tekens!' }
  expect(await markdownOf(heading, heading, { kind: 'paragraph', runs: [{ text: 'zie', href: '#x' }] })).toContain(
    '[zie](#één-kop-met-tekens-1)'
  )
})

test('a pipe or line break in a cell does not break the table', async () => {
  const table: Block = {
    kind: 'table',
    caption: 'c',
    rowHeaders: false,
    columns: [{ title: 'a|b', width: 1 }],
    rows: [{ cells: [[{ text: 'x|y\nz' }]] }]
  }
  expect(await markdownOf(table)).toBe('**Tabel 1** c\n\n| a\\|b |\n| --- |\n| x\\|y<br>z |')
})
