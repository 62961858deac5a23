import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'

type Save = (name: string, png: Buffer) => void

/** A draft and the texts of the app, in one language. */
interface InWords {
  readonly locale: string
  /** The button of the start page that chooses this language; null for that of the app. */
  readonly speak: string | null
  readonly draft: string
  readonly name: string
  readonly title: string
  readonly begin: string
  readonly take: RegExp
  readonly noDate: string
  /** What another version says instead. */
  readonly change: readonly [string, string]
  readonly pictures: { readonly begin: string; readonly place: string; readonly version: string }
}

const inDutch: InWords = {
  locale: 'nl-NL',
  speak: null,
  draft: 'tests/drafts/tuned/programmaplan.txt',
  name: 'programmaplan.txt',
  title: 'Titel',
  begin: 'Begin met de volledige toets',
  take: /^Neem over bij/,
  noDate: 'dd-mm-jjjj',
  change: ['coördinatie SZW', 'coördinatie VWS'],
  pictures: { begin: 'ontwerp-begin', place: 'ontwerp-plek', version: 'ontwerp-versie' }
}

const inEnglish: InWords = {
  locale: 'en-GB',
  speak: 'Switch to English',
  draft: 'tests/drafts/tuned/english.txt',
  name: 'programme-plan.txt',
  title: 'Title',
  begin: 'Start the full assessment',
  take: /^Use as evidence for/,
  noDate: 'dd/mm/yyyy',
  change: ['we linked wage', 'we are going to link wage'],
  pictures: { begin: 'draft-begin', place: 'draft-place', version: 'draft-version' }
}

/** The pictures of a draft beside the questions: its dialog, a place that is taken over, and its next version. */
export async function picturesOfDraft(browser: Browser, url: string, save: Save): Promise<void> {
  for (const words of [inDutch, inEnglish]) await picturesIn(words, browser, url, save)
}

async function picturesIn(words: InWords, browser: Browser, url: string, save: Save): Promise<void> {
  const context = await browser.newContext({
    locale: words.locale,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 }
  })
  const page = await context.newPage()
  await page.goto(url)
  if (words.speak !== null) await page.getByRole('button', { name: words.speak }).click()
  const draft = readFileSync(words.draft, 'utf8')
  await page.locator('input[type=file]').setInputFiles(fileOf(words.name, draft))
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(words.title).waitFor()
  // A date field follows the language of the browser, not of the page.
  await dialog.locator('input[type="date"]').evaluate((field: HTMLInputElement, noDate) => {
    field.type = 'text'
    field.placeholder = noDate
    field.size = 10
  }, words.noDate)
  save(words.pictures.begin, await dialog.screenshot())
  await dialog.getByRole('button', { name: words.begin }).click()
  await page.locator('section.draft').waitFor()
  await page.goto(page.url().replace(/fill.*/, 'fill/ministries'))
  await page.locator('#draft-look-szw-role').click()
  await page.locator('.draft__proposals .draft__place').first().click()
  await page.locator('mark.draft__chosen:focus').waitFor()
  await page.locator('[data-name="szw-role"]').evaluate((question) => question.scrollIntoView())
  await settled(page)
  save(words.pictures.place, await page.screenshot())
  await page.getByRole('button', { name: words.take }).click()
  await page.locator('[data-name="szw-role"] textarea').waitFor()
  await page
    .locator('.draft-entrance input[type=file]')
    .setInputFiles(fileOf(words.name, draft.replace('0.8', '0.9').replace(...words.change)))
  const version = page.locator('[aria-labelledby="draft-version"]')
  await version.waitFor()
  await settled(page)
  save(words.pictures.version, await version.screenshot())
  await context.close()
}

const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

/** Waits until letters are there and nothing moves any more. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(600)
}
