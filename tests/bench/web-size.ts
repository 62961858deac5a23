import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { launch } from '../browser/support/browser.ts'
import { buildApp } from '../browser/support/build.ts'
import { serveFolder } from '../browser/support/serve.ts'
import { amount, type Figure } from './figure.ts'

/**
 * What a browser requests until the start page, and until the first question of a new assessment, in gzip. Preloading
 * while the page is idle is disabled, so that the start page is not charged for what comes after it.
 */
export async function benchWebSize(): Promise<readonly Figure[]> {
  const folder = await buildApp()
  const served = await serveFolder(folder)
  const browser = await launch()
  try {
    const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0
    })
    const paths = new Set<string>()
    page.on('request', (request) => {
      if (request.url().startsWith(served.url)) paths.add(new URL(request.url()).pathname)
    })

    await page.goto(served.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    const start = kilobytes(folder, paths)
    await startAssessment(page)
    const question = kilobytes(folder, paths)
    return [
      { name: 'to the start page: kB gzip', value: amount(start.packed), mark: '100' },
      { name: 'to the first question: kB gzip', value: amount(question.packed) },
      { name: 'fonts, which the page does not wait for: kB', value: amount(question.fonts) }
    ]
  } finally {
    await browser.close()
    await served.close()
  }
}

async function startAssessment(page: Page): Promise<void> {
  await page.getByRole('button', { name: /volledige toets/i }).click()
  await page.getByRole('textbox').first().waitFor()
  await page.waitForLoadState('networkidle')
}

/** Everything but fonts in gzip; fonts are compressed already. */
function kilobytes(folder: string, paths: ReadonlySet<string>): { readonly packed: number; readonly fonts: number } {
  const size = { packed: 0, fonts: 0 }
  for (const path of paths) {
    const file = readFileSync(join(folder, path === '/' ? 'index.html' : path))
    if (extname(path) === '.woff2') size.fonts += file.length / 1000
    else size.packed += gzipSync(file).length / 1000
  }
  return size
}
