import { expect, it } from 'vitest'
import { downloaded, saved, useApp, type Language } from './app.ts'
import { chooseEverywhere, press, tabTo } from './keyboard.ts'
import { pdfText } from './pdf-text.ts'

const app = useApp()

const words = {
  nl: {
    start: 'Begin met de quick scan',
    title: 'Hoe heet het ontwerp?',
    next: 'Volgende',
    ministries: 'Betrokken ministeries',
    step: 'Stap 2 van 8',
    review: 'Antwoorden nakijken',
    toOutcome: 'Naar de uitkomst',
    outcome: 'Uitkomst',
    report: 'Rapport',
    pdf: 'PDF downloaden',
    lang: 'nl'
  },
  en: {
    start: 'Start the quick scan',
    title: 'What is the title of the draft?',
    next: 'Next',
    ministries: 'Ministries involved',
    step: 'Step 2 of 8',
    review: 'Check your answers',
    toOutcome: 'To the outcome',
    outcome: 'Outcome',
    report: 'Report',
    pdf: 'Download PDF',
    lang: 'en'
  }
} as const

it.each<Language>(['nl', 'en'])(
  'the keyboard alone leads from the start page to a downloaded PDF (%s)',
  async (language) => {
    const say = words[language]
    const { page, seen } = await app.visit()
    if (language === 'en') await press(page, 'button', 'Switch to English')
    await press(page, 'button', say.start)

    await tabTo(page, page.getByRole('textbox', { name: say.title }))
    await page.keyboard.type('Proef met de toetsen')
    await press(page, 'link', say.next)

    await page.getByRole('heading', { level: 1, name: say.ministries }).waitFor()
    await expect.poll(() => page.title()).toContain(`${say.step}: ${say.ministries}`)
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(await chooseEverywhere(page, 2)).toBe(3)
    await saved(page)

    await press(page, 'link', new RegExp(`^${say.review}`))
    await page.getByRole('heading', { level: 1, name: say.review }).waitFor()
    await press(page, 'link', say.toOutcome)
    await page.getByRole('heading', { level: 1, name: say.outcome }).waitFor()
    await press(page, 'link', say.report)
    await page.getByRole('heading', { level: 1, name: say.report }).waitFor()

    const button = page.getByRole('button', { name: say.pdf })
    await tabTo(page, button)
    const file = await downloaded(page, () => page.keyboard.press('Enter'))
    expect(file.name).toMatch(/^cohesietoets_proef-met-de-toetsen_.*\.pdf$/)
    const text = pdfText(file.bytes)
    const holds = [
      /^%PDF-1\.7/,
      /\/MarkInfo\s*<<\s*\/Marked true/,
      /\/StructTreeRoot \d+ 0 R/,
      new RegExp(`/Lang\\(${say.lang}`)
    ].map((pattern) => pattern.test(text))
    expect(holds).toEqual([true, true, true, true])
    expect(seen).toEqual({ violations: [], errors: [], foreign: [] })
  }
)
