import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '#report/model.ts'
import type { Renderer } from '#render/renderer.ts'
import { hardReport } from '../../fixtures/hard-texts.ts'
import { sampleReport } from '../../fixtures/sample-report.ts'
import { renderPdf, resources } from '../../support/pdf/render-pdf.ts'
import { example, reportOf } from '../../support/report.ts'
import { closeContexts, sharedBrowser } from '../support/browser.ts'

let browser: Browser
let script = ''
beforeAll(async () => {
  const nothing = fileURLToPath(new URL('../../../scripts/nothing.ts', import.meta.url))
  const entry = fileURLToPath(new URL('pdf-entry.ts', import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { html2canvas: nothing, canvg: nothing, dompurify: nothing } },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'pdf' } }
  })
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[]
  script = output?.output[0].code ?? ''
  browser = await sharedBrowser()
})
afterAll(() => closeContexts(browser))

/** The bytes that the browser makes in a time zone of its own. */
async function renderInBrowser(report: Report): Promise<Buffer> {
  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo', locale: 'ja-JP' })
  const page = await context.newPage()
  await page.addScriptTag({ content: script })
  const fonts = { regular: [...resources.fonts.regular], semibold: [...resources.fonts.semibold] }
  const characters = await page.evaluate(
    async ([given, bytes]) => {
      const { pdfRenderer } = globalThis as unknown as { readonly pdfRenderer: Renderer }
      const [file] = await pdfRenderer.render(given, {
        fonts: { regular: Uint8Array.from(bytes.regular), semibold: Uint8Array.from(bytes.semibold) }
      })
      return Array.from(file?.content as Uint8Array, (byte) => String.fromCharCode(byte)).join('')
    },
    [report, fonts] as const
  )
  await context.close()
  return Buffer.from(characters, 'latin1')
}

describe('the PDF has the same bytes in a browser as in Node, in another time zone', () => {
  test.each<[string, Report]>([
    ['the sample', sampleReport('nl')],
    ['hard texts', hardReport()],
    ['a real report', reportOf(example('digitaal-loket-gemeente').assessment, { language: 'en' })]
  ])('%s', async (_, report) => {
    const [here, there] = [Buffer.from(await renderPdf(report)), await renderInBrowser(report)]
    expect(there.length).toBeGreaterThan(10_000)
    expect(there.equals(here)).toBe(true)
  })
})
