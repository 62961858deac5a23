import { expect, test } from 'vitest'
import { renderers } from '#render/registry.ts'
import { resources } from '../support/pdf/render-pdf.ts'
import { partsOf } from '../support/read-back.ts'
import { example, reportOf } from '../support/report.ts'
import { exampleTeam, roundDocuments } from '../support/round-report.ts'
import { workshopReport } from '../support/workshop-report.ts'

/*
 * Word and LibreOffice lay out the pages themselves. What they must know for it is in the file: every heading, and every
 * paragraph right above a table or a picture, keeps with what follows.
 */

const reports = [
  reportOf(example('ai-in-het-onderwijs').assessment),
  reportOf(example('snelle-scan').assessment, { length: 'short' }),
  workshopReport('nl', 'working'),
  ...Object.values(roundDocuments(exampleTeam()))
]

async function partIn(format: 'docx' | 'odt', at: number, name: string): Promise<string> {
  const report = reports[at]
  if (report === undefined) throw new Error('no such report')
  const [file] = await (await renderers[format].load()).render(report, resources)
  if (file === undefined) throw new Error('no file')
  return partsOf(file).get(name) ?? ''
}

const every = reports.map((report, at) => [report.title, at] as const)

test.each(every)('in Word: %s', async (_, at) => {
  const [text, styles] = await Promise.all([
    partIn('docx', at, 'word/document.xml'),
    partIn('docx', at, 'word/styles.xml')
  ])
  const keeping = new Set(
    [...styles.matchAll(/<w:style [^>]*w:styleId="(\w+)".*?<\/w:style>/gsu)]
      .filter(([style]) => /<w:keepNext(?:\/| w:val="(?:true|1)"\/)>/u.test(style))
      .map(([, id]) => id)
  )
  // Without the text of tables, what is left are the paragraphs between them.
  const body = text.replaceAll(/<w:tbl>.*?<\/w:tbl>/gsu, '<table/>')
  const pieces = [...body.matchAll(/<table\/>|<w:p(?: [^>]*)?>.*?<\/w:p>/gsu)].map(([piece]) => piece)
  const loose = pieces.filter((piece, place) => {
    const style = /<w:pStyle w:val="(\w+)"/u.exec(piece)?.[1] ?? ''
    const mustKeep = /^Heading\d$/u.test(style) || (piece !== '<table/>' && pieces[place + 1] === '<table/>')
    return mustKeep && !keeping.has(style) && !piece.includes('<w:keepNext')
  })
  expect(loose.map((piece) => piece.replaceAll(/<[^>]+>/gu, ''))).toEqual([])
  expect(pieces.filter((piece) => piece.includes('"Heading1"')).length).toBeGreaterThan(1)
})

test.each(every)('in OpenDocument: %s', async (_, at) => {
  const [text, styles] = await Promise.all([partIn('odt', at, 'content.xml'), partIn('odt', at, 'styles.xml')])
  const found = new Map(
    [...`${styles}${text}`.matchAll(/<style:style (?<head>[^>]*?)(?:\/>|>(?<inner>.*?)<\/style:style>)/gsu)].map(
      ({ groups: { head = '', inner = '' } = {} }) =>
        [
          /style:name="(?<name>[^"]+)"/u.exec(head)?.groups?.name ?? '',
          {
            keeps: inner.includes('fo:keep-with-next="always"'),
            parent: /parent-style-name="([^"]+)"/u.exec(head)?.[1]
          }
        ] as const
    )
  )
  const keeps = (name: string | undefined): boolean => {
    const style = name === undefined ? undefined : found.get(name)
    return style !== undefined && (style.keeps || keeps(style.parent))
  }
  const body = text.replaceAll(/<table:table .*?<\/table:table>/gsu, '<table/>')
  const pieces = [...body.matchAll(/<table\/>|<text:(?<kind>[hp]) [^>]*?text:style-name="(?<style>[^"]+)"/gu)]
  const loose = pieces.filter(
    ({ groups }, place) =>
      (groups?.kind === 'h' || (groups?.kind === 'p' && pieces[place + 1]?.[0] === '<table/>')) && !keeps(groups.style)
  )
  expect(loose.map(([piece]) => piece)).toEqual([])
  expect(pieces.filter(({ groups }) => groups?.kind === 'h').length).toBeGreaterThan(1)
})
