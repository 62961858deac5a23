import { readFileSync } from 'node:fs'
import { strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { renderer as docx } from '#render/docx/index.ts'
import { renderer as odt } from '#render/odt/index.ts'
import type { Renderer } from '#render/renderer.ts'
import type { Report } from '#report/model.ts'
import { sampleReport } from '../../fixtures/sample-report.ts'
import { attributeValues, partsOf } from '../../support/read-back.ts'
import { elements, readXml } from '../../support/xml.ts'

const fonts = {
  regular: readFileSync('public/fonts/inter-regular.ttf'),
  semibold: readFileSync('public/fonts/inter-semibold.ttf')
}
const render = async (renderer: Renderer, language: 'nl' | 'en' = 'nl') => {
  const [file] = await renderer.render(sampleReport(language), { fonts })
  if (!file || typeof file.content === 'string') throw new Error('no file')
  return { bytes: file.content, parts: partsOf(file), part: (path: string) => partsOf(file).get(path) ?? '' }
}

/** A first section that should fit its page, with the contents below it. */
const summaryFirst: Report = {
  ...sampleReport('nl'),
  contents: true,
  sections: sampleReport('nl').sections.map((section, at) => ({ ...section, flow: at === 0 ? 'own-page' : 'run-on' }))
}

test.each([
  ['Word', docx, 'word/document.xml', '<w:pageBreakBefore'],
  ['OpenDocument', odt, 'content.xml', 'fo:break-before="page"']
] as const)(
  '%s lets what follows a first page run on: nobody knows whether that page fits',
  async (_, renderer, path, sign) => {
    const [file] = await renderer.render(summaryFirst, { fonts })
    if (file === undefined) throw new Error('no file')
    expect(partsOf(file).get(path)).not.toContain(sign)
  }
)

test('Word shows muted text in a row header as not bold', async () => {
  const { part } = await render(docx)
  expect(part('word/styles.xml')).toMatch(/w:styleId="Muted".*?<w:rPr><w:b w:val="0"\/>/su)
})

describe('Word', () => {
  test('uses only styles that it defines', async () => {
    const { part } = await render(docx)
    const defined = new Set(attributeValues(part('word/styles.xml'), 'w:style', 'w:styleId'))
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
      attributeValues(part('word/document.xml'), name, 'w:val')
    )
    expect(new Set(used).size).toBeGreaterThan(12)
    for (const style of used) expect(defined).toContain(style)
  })

  test('takes its language, title and dates from the report', async () => {
    const { part } = await render(docx, 'en')
    expect(attributeValues(part('word/styles.xml'), 'w:lang', 'w:val')).toEqual(['en-GB'])
    expect(part('docProps/core.xml')).toContain('<dc:title>A digital desk for everybody</dc:title>')
    expect(part('docProps/core.xml')).toContain('2026-11-22T10:00:00Z')
  })

  test('defines every relationship that it uses, and links only to bookmarks', async () => {
    const { part } = await render(docx)
    const document = part('word/document.xml')
    const known = attributeValues(part('word/_rels/document.xml.rels'), 'Relationship', 'Id')
    for (const id of [...document.matchAll(/r:(?:id|embed)="([^"]+)"/gu)].map(([, id]) => id))
      expect(known).toContain(id)
    const bookmarks = attributeValues(document, 'w:bookmarkStart', 'w:name')
    const anchors = attributeValues(document, 'w:hyperlink', 'w:anchor')
    expect(anchors.filter((name) => name.endsWith('_action_1'))).toHaveLength(1)
    for (const anchor of anchors) expect(bookmarks).toContain(anchor)
    for (const name of bookmarks) expect(name).toMatch(/^[a-z]\w{0,39}$/iu)
  })

  test('repeats table headers, gives pictures a text and an SVG beside the PNG, and restarts numbering in each list', async () => {
    const { part, parts } = await render(docx)
    const document = readXml(part('word/document.xml'))
    expect(elements(document, 'w:tblHeader')).toHaveLength(2)
    for (const picture of elements(document, 'wp:docPr')) expect(picture.attributes['descr']).toContain('punten')
    expect([...parts.keys()].filter((path) => path.startsWith('word/media/'))).toEqual([
      'word/media/image1.svg',
      'word/media/image1.png'
    ])
  })
})

describe('OpenDocument', () => {
  test('stores its type first and uncompressed', async () => {
    const { bytes } = await render(odt)
    expect(strFromU8(bytes.subarray(30, 77))).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
    expect(new DataView(bytes.buffer, bytes.byteOffset).getUint16(8, true)).toBe(0)
  })

  test('lists every part in its manifest', async () => {
    const { parts, part } = await render(odt)
    const listed = attributeValues(part('META-INF/manifest.xml'), 'manifest:file-entry', 'manifest:full-path')
    expect([...listed].sort()).toEqual(
      ['/', ...[...parts.keys()].filter((path) => path !== 'mimetype' && path !== 'META-INF/manifest.xml')].sort()
    )
  })

  test('links only to bookmarks', async () => {
    const { part } = await render(odt)
    const bookmarks = attributeValues(part('content.xml'), 'text:bookmark-start', 'text:name')
    const inside = attributeValues(part('content.xml'), 'text:a', 'xlink:href').flatMap((href) =>
      href.startsWith('#') ? [href.slice(1)] : []
    )
    expect(inside).toContain('action-1')
    for (const id of inside) expect(bookmarks).toContain(id)
  })

  test('uses only styles that it defines', async () => {
    const { part } = await render(odt)
    const defined = new Set(
      [part('styles.xml'), part('content.xml')].flatMap((xml) => [
        ...attributeValues(xml, 'style:style', 'style:name'),
        ...attributeValues(xml, 'text:list-style', 'style:name')
      ])
    )
    const used = [...part('content.xml').matchAll(/(?:text|table|draw):style-name="([^"]+)"/gu)].map(
      ([, name]) => name ?? ''
    )
    expect(new Set(used).size).toBeGreaterThan(20)
    for (const style of used) expect(defined).toContain(style)
  })

  test('gives pictures a title and a description, and tables a header row', async () => {
    const { part } = await render(odt)
    const content = readXml(part('content.xml'))
    for (const frame of elements(content, 'draw:frame'))
      expect([elements(frame, 'svg:title').length, elements(frame, 'svg:desc').length]).toEqual([1, 1])
    expect(elements(content, 'table:table-header-rows')).toHaveLength(2)
  })
})
