import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { css, htmlBody, htmlDocument } from '#render/html/document.ts'
import { hashSource } from '#render/html/hash-source.ts'
import { sampleReport } from '../../fixtures/sample-report.ts'
import { elements, readXml, type XmlElement } from '../../support/xml.ts'

const read = (markup: string) => readXml(markup, ['meta', 'br', 'col'])
const idOf = ({ attributes }: XmlElement) => attributes['id']

test.each(['', 'abc', 'é'.repeat(100), css])(
  'the source expression of %j is the SHA-256 that Node computes',
  (text) => {
    expect(hashSource(text)).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`)
  }
)

describe('the document', () => {
  const html = htmlDocument(sampleReport('nl'))
  const root = read(html)

  test('allows nothing but its own style sheet', () => {
    expect(html).toContain(`default-src 'none'; style-src '${hashSource(css)}'`)
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\sstyle=|\son\w+=/u)
  })

  test('has a language, one title and headings that never skip a level', () => {
    expect(elements(root, 'html')[0]?.attributes['lang']).toBe('nl')
    const levels = elements(root).flatMap(({ name }) => (/^h[1-6]$/u.test(name) ? [Number(name.slice(1))] : []))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
  })

  test('every link inside it leads to something, and no id comes twice', () => {
    const ids = elements(root).flatMap((element) => idOf(element) ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const inside = elements(root, 'a').flatMap(({ attributes }) =>
      attributes['href']?.startsWith('#') ? [attributes['href'].slice(1)] : []
    )
    expect(inside.length).toBeGreaterThan(3)
    expect(inside).toContain('action-1')
    for (const id of inside) expect(ids).toContain(id)
  })

  test('every table has a caption and headers with a scope, every picture one name, which is what it tells, below a caption that is not said again', () => {
    for (const table of elements(root, 'table')) {
      expect(elements(table, 'caption')).toHaveLength(1)
      for (const header of elements(table, 'th')) expect(header.attributes['scope']).toMatch(/^(?:col|row)$/u)
    }
    const figures = elements(root, 'figure')
    expect(figures.length).toBeGreaterThan(0)
    for (const figure of figures) {
      expect(elements(figure, 'figcaption')).toHaveLength(1)
      const [picture, ...others] = elements(figure).filter(({ attributes }) => attributes['role'] !== undefined)
      expect(others).toEqual([])
      expect(picture?.attributes).toMatchObject({ role: 'img', tabindex: '0' })
      expect(picture?.attributes['aria-label']).not.toBe('')
      expect(picture?.attributes).not.toHaveProperty('aria-describedby')
      expect(elements(figure, 'svg').map(({ attributes }) => attributes['aria-hidden'])).toEqual(['true'])
    }
  })
})

test('inside another page the headings begin one level lower, landmarks are left to that page, and every rule is for the report alone', () => {
  expect(htmlBody(sampleReport('nl'), 2)).not.toMatch(/<(?:h1|main|header|footer)|class="skip"/u)
  expect(htmlBody(sampleReport('nl'), 2)).toContain('<h2 class="title">')
  const rules = css
    .replace(/@page\{[^}]*\{[^}]*\}\}/u, '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('@media') && line !== '}')
  for (const rule of rules) expect(rule).toMatch(/^\.report[ {>*]/u)
})
