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

  test('allows only its own style sheet', () => {
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

  test('has only links that lead somewhere, and unique ids', () => {
    const ids = elements(root).flatMap((element) => idOf(element) ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const inside = elements(root, 'a').flatMap(({ attributes }) =>
      attributes['href']?.startsWith('#') ? [attributes['href'].slice(1)] : []
    )
    expect(inside.length).toBeGreaterThan(3)
    expect(inside).toContain('action-1')
    for (const id of inside) expect(ids).toContain(id)
  })

  test('gives every table a caption and headers with a scope, and every picture one name that equals its text alternative, below a caption that is not announced again', () => {
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

test('inside another page starts its headings one level lower, leaves landmarks to that page, and applies every rule to the report alone', () => {
  expect(htmlBody(sampleReport('nl'), 2)).not.toMatch(/<(?:h1|main|header|footer)|class="skip"/u)
  expect(htmlBody(sampleReport('nl'), 2)).toContain('<h2 class="title">')
  const rules = css
    .replace(/@page\{[^}]*\{[^}]*\}\}/u, '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('@media') && line !== '}')
  for (const rule of rules) expect(rule).toMatch(/^\.report[ {>*]/u)
})
