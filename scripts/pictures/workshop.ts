import type { Browser, Page } from 'playwright-core'

type Save = (name: string, png: Buffer) => void

/** The pictures of a workshop without a network: preparing, leading, the board, the result. */
export async function picturesOfWorkshop(browser: Browser, url: string, save: Save): Promise<void> {
  const context = await browser.newContext({
    locale: 'nl-NL',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    viewport: { width: 1000, height: 800 }
  })
  const page = await context.newPage()
  await page.goto(`${url}#/new-workshop`)
  await page
    .getByRole('combobox', { name: 'Welk ontwerp' })
    .selectOption({ label: 'Oefencasus: Beleidskader Digitale buurtmelding 2027–2031' })
  await picture(page, 'werksessie-voorbereiden', 1260, save)
  await page.getByRole('button', { name: 'Maak de werksessie' }).click()
  await page.getByRole('button', { name: 'Rol toevoegen' }).click()
  await page.getByRole('textbox', { name: 'Functie 1' }).fill('ervaringsdeskundige')
  await page.getByRole('textbox', { name: 'Organisatie 1' }).fill('cliëntenraad')
  await page.getByRole('link', { name: 'Naar de werksessie' }).click()
  const [board] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open het scherm' }).click()
  ])
  await board.setViewportSize({ width: 1280, height: 720 })
  const next = async (name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).waitFor()
    await page.keyboard.press('ArrowRight')
  }
  for (const name of ['Begin de werksessie', 'Ga naar: Rol van SZW', 'Toon het toetspunt', 'Open de stemming'])
    await next(name)
  await page.getByRole('heading', { name: 'Tellen' }).click()
  for (const key of '0001111122233') await page.keyboard.press(key)
  await picture(page, 'werksessie-tellen', 880, save, '.run')
  await board.getByText('13 antwoorden').waitFor()
  save('werksessie-stemmen', await board.screenshot())
  for (const name of ['Sluit de stemming', 'Toon de uitslag', 'Begin het gesprek', 'Open de tweede stemronde'])
    await next(name)
  await page.getByRole('heading', { name: 'Tellen' }).click()
  for (const key of '0111111112223') await page.keyboard.press(key)
  for (const name of ['Sluit de stemming', 'Toon de uitslag']) await next(name)
  await page.getByRole('radio', { name: '1 Benoemd' }).check()
  await page.getByRole('textbox', { name: 'Reden' }).fill('Paragraaf 5: SZW mag reageren op een stuk dat bijna af is.')
  await page.getByRole('button', { name: 'Leg het besluit vast' }).click()
  await board.getByText('Besluit: niveau 1 Benoemd').waitFor()
  save('werksessie-uitslag', await board.screenshot())
  await page.getByRole('link', { name: 'Afsluiten' }).click()
  await page.getByRole('heading', { level: 1, name: 'Opbrengst' }).waitFor()
  await picture(page, 'werksessie-opbrengst', 860, save)
  await context.close()
}

/** The page from the top, or from an element, as it is without a pointer or a focus. */
async function picture(page: Page, name: string, height: number, save: Save, from = 'body'): Promise<void> {
  await page.setViewportSize({ width: 1000, height })
  await page.evaluate(async (selector) => {
    await document.fonts.ready
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    document.querySelector(selector)?.scrollIntoView()
  }, from)
  await page.mouse.move(0, 0)
  save(name, await page.screenshot())
}
