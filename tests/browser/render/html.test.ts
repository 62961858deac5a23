import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '#report/model.ts'
import { htmlDocument } from '#render/html/document.ts'
import { hardReport } from '../../fixtures/hard-texts.ts'
import { sampleReport } from '../../fixtures/sample-report.ts'
import { example, reportOf } from '../../support/report.ts'
import { axe, closeContexts, overflows, sharedBrowser, watch, widths } from '../support/browser.ts'

let browser: Browser
let folder = ''
beforeAll(async () => {
  browser = await sharedBrowser()
  folder = mkdtempSync(join(tmpdir(), 'report-'))
})
afterAll(async () => {
  await closeContexts(browser)
  rmSync(folder, { recursive: true, force: true })
})

const reports: readonly (readonly [name: string, report: Report])[] = [
  ['the sample', sampleReport('nl')],
  ['hard texts', hardReport()],
  [
    'a real report in English',
    reportOf(example('digitaal-loket-gemeente').assessment, { language: 'en', flavour: 'public' })
  ]
]

describe.each(reports)('%s as HTML', (name, report) => {
  test('is accessible and fits, on a phone and on a large screen, and violates no rule of its own policy', async () => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.html`)
    writeFileSync(path, htmlDocument(report))
    const page = await browser.newPage()
    const seen = await watch(page)
    await page.goto(`file://${path}`)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      expect(await overflows(page), `at ${String(width)} pixels`).toBe(false)
      expect(await axe(page)).toEqual([])
    }
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('.report .title') ?? document.body).fontWeight)
    ).toBe('700')
    expect(seen.violations).toEqual([])
    expect(seen.foreign).toEqual([])
    await page.close()
  })
})

test('hard texts run nothing, also without the policy of the report', async () => {
  const path = join(folder, 'bare.html')
  const html = htmlDocument(hardReport())
  const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
  expect(bare).not.toBe(html)
  writeFileSync(path, bare)
  const page = await browser.newPage()
  const seen = await watch(page)
  await page.goto(`file://${path}`)
  expect(
    await page.evaluate(() => [
      '__pwned' in window,
      document.querySelectorAll('script, img[src="x"], [onerror], [onload], [onfocus], a[href^="javascript:" i]').length
    ])
  ).toEqual([false, 0])
  expect(seen).toEqual({ violations: [], errors: [], foreign: [] })
  await page.close()
})

test('the skip link is the first keyboard stop and leads past the contents', async () => {
  const path = join(folder, 'skip.html')
  writeFileSync(path, htmlDocument(sampleReport('nl')))
  const page = await browser.newPage()
  await page.goto(`file://${path}`)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de tekst')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(
    await page.evaluate(
      () => document.activeElement?.closest('main') !== null && document.activeElement?.closest('nav') === null
    )
  ).toBe(true)
  await page.close()
})
