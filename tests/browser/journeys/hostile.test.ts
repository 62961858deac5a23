import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { writeAssessment } from '#assessment/write.ts'
import { assessmentPages, roundSteps } from '#web/router/route.ts'
import { hostileAssessment, hostileRound, payload } from '../../fixtures/hostile-assessment.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { closeContexts, sharedBrowser, type Watch, watch } from '../support/browser.ts'
import { buildApp } from '../support/build.ts'
import { serveFolder, strictPolicy, type Served } from '../support/serve.ts'
import { downloaded } from './app.ts'

let browser: Browser
let bare = ''
beforeAll(async () => {
  const folder = await buildApp()
  bare = mkdtempSync(join(tmpdir(), 'cohesietoets-bare-'))
  cpSync(folder, bare, { recursive: true })
  const page = readFileSync(join(bare, 'index.html'), 'utf8')
  const without = page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
  if (without === page) throw new Error('the page has no policy to remove')
  writeFileSync(join(bare, 'index.html'), without)
  browser = await sharedBrowser()
})
afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
})
afterAll(async () => {
  await closeContexts(browser)
  rmSync(bare, { recursive: true, force: true })
})

const choose = async (page: Page, content: string): Promise<void> => {
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: `${payload.slice(0, 60)}.json`, mimeType: 'application/json', buffer: Buffer.from(content) })
  await page.getByRole('dialog').getByRole('button', { name: 'Openen', exact: true }).click()
}

/** Anything that the content made the page do. */
const harm = async (page: Page, seen: Watch): Promise<readonly string[]> => {
  const isPwned = await page.evaluate(() => '__pwned' in window)
  const planted = await page.evaluate(
    () =>
      document.querySelectorAll(
        'img[src="x"], [onerror], [onload], [onfocus], a[href^="javascript:" i], body script:not([src]), iframe'
      ).length
  )
  return [
    ...(isPwned ? ['something was executed'] : []),
    ...(planted > 0 ? [`${String(planted)} elements were planted`] : []),
    ...seen.violations,
    ...seen.foreign,
    ...seen.errors
  ]
}

describe.each(['under its policy', 'without any policy'] as const)('the app %s', (kind) => {
  let served: Served
  beforeAll(async () => {
    served =
      kind === 'under its policy' ? await serveFolder(await buildApp(), strictPolicy) : await serveFolder(bare, '')
  })
  afterAll(() => served.close())

  const visit = async (): Promise<{ readonly page: Page; readonly seen: Watch }> => {
    const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1024, height: 800 } })
    const page = await context.newPage()
    const seen = await watch(page)
    page.on('dialog', (dialog) => {
      seen.errors.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      if (request.url().endsWith('/x')) seen.errors.push(`asks for ${request.url()}`)
    })
    await page.goto(served.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return { page, seen }
  }

  const show = async (page: Page, route: string): Promise<void> => {
    await page.goto(`${served.url}#/${route}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
  }

  it('detects what is planted on purpose', async () => {
    const { page, seen } = await visit()
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', html)
    }, payload)
    await expect
      .poll(() => harm(page, seen))
      .toContainEqual(expect.stringMatching(kind === 'under its policy' ? /^script-src/ : /^something was executed$/))
  })

  it('shows an assessment with hostile texts everywhere as text, on every page', async () => {
    const { page, seen } = await visit()
    await choose(page, writeAssessment(hostileAssessment()))
    await page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
    const id = new URL(page.url()).hash.split('/')[2] ?? ''
    const pages = [
      '',
      ...assessmentPages.map((name) => `assessment/${id}/${name}`),
      ...cohesietoets.parts.map(({ name }) => `assessment/${id}/fill/${name}`),
      ...cohesietoets.themes.map((theme) => `assessment/${id}/why/${theme.id}`),
      `assessment/${id}/compare`,
      `invite/${id}`
    ]
    for (const route of pages) {
      await show(page, route)
      expect(await harm(page, seen), route).toEqual([])
    }
    // Not vacuous: the text can be read.
    await show(page, `assessment/${id}/actions`)
    expect(
      await page
        .locator('textarea, input')
        .evaluateAll((fields) =>
          fields.some((field) => (field as HTMLInputElement).value.includes('<script>window.__pwned'))
        )
    ).toBe(true)

    await show(page, `assessment/${id}/report`)
    const { name, bytes } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Toetsbestand downloaden' }).first().click()
    )
    expect(name).toMatch(/^cohesietoets_[\p{L}\p{N}][\p{L}\p{N}._-]*\.cohesietoets\.json$/u)
    expect(JSON.parse(bytes.toString())).toMatchObject({ answers: hostileAssessment().answers, [payload]: payload })
    expect(await harm(page, seen)).toEqual([])
  })

  it('shows a round with hostile texts everywhere as text, at every step', async () => {
    const { page, seen } = await visit()
    await choose(page, writeAssessment(hostileRound()))
    await page.waitForURL(/hostile-round/)
    for (const route of [
      '',
      ...roundSteps.map((step) => `assessment/hostile-round/round/${step}`),
      'assessment/hostile-round/round/settle/szw-role',
      'assessment/hostile-round/report'
    ]) {
      await show(page, route)
      expect(await harm(page, seen), route).toEqual([])
    }
  })
})
