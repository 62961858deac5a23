import { readdirSync } from 'node:fs'
import type { Page } from 'playwright-core'

const folder = 'examples/round/'
const invitation = `${folder}geldzorgen.round.cohesietoets.json`
const reviews = readdirSync(folder)
  .filter((name) => name.includes('.review.'))
  .map((name) => folder + name)

const open = (page: Page, files: readonly string[]): Promise<void> =>
  page.locator('input[type=file]').setInputFiles([...files])

/** Scrolls a check in the form to the top of the picture. */
const scrollTo = (page: Page, question: string): Promise<void> =>
  page.locator(`[data-name="${question}"]`).evaluate((element) => {
    const shown = element.closest('.fill__form')
    for (const other of shown?.querySelectorAll<HTMLElement>('.ct-heading, .ct-rules, [data-name]') ?? [])
      if (other !== element) other.hidden = true
  })

/** The pictures of a review round, from the example round: as its coordinator and as a reviewer. */
export async function picturesOfRound(
  page: Page,
  url: string,
  picture: (name: string, height: number) => Promise<void>
): Promise<void> {
  const goTo = async (address: string, heading: string) => {
    await page.goto(address)
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  }
  await goTo(url, 'Wat doet jouw digitale beleid')
  await open(page, [invitation])
  await page.getByRole('dialog').getByRole('radio').nth(4).check()
  await picture('beoordelaar-plek', 900)
  await page.getByRole('button', { name: 'Begin met beoordelen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Jouw beoordeling' }).waitFor()
  await goTo(page.url().replace(/round\/collect$/, 'fill/ministries'), 'Betrokken ministeries')
  await page
    .getByRole('radio', { name: /^1 Benoemd/ })
    .first()
    .check()
  await page.getByRole('radio', { name: 'laag' }).first().check()
  await scrollTo(page, 'szw-role')
  await picture('beoordelaar-zekerheid', 1090)

  await goTo(url, 'Wat doet jouw digitale beleid')
  await open(page, [invitation])
  await page.getByRole('button', { name: 'Ik coördineer deze ronde' }).click()
  await page.getByRole('heading', { level: 1, name: 'Beoordelingen verzamelen' }).waitFor()
  await open(page, reviews)
  await page.getByText('6 bestanden bekeken').waitFor()
  const base = page.url().replace(/collect$/, '')
  await picture('ronde-verzamelen', 1320)
  await goTo(`${base}compare`, 'Beoordelingen vergelijken')
  await picture('ronde-vergelijken', 1330)
  await goTo(`${base}agenda`, 'Waarover praten')
  await picture('ronde-bespreken', 1330)
  await goTo(`${base}settle/szw-role`, 'Rol van SZW')
  await page.getByRole('radio', { name: /^2 Uitgewerkt/ }).check()
  await page
    .getByRole('heading', { name: 'Wat de beoordelaars vonden' })
    .evaluate((element) => element.closest('section')?.remove())
  await picture('ronde-besluiten', 1900)
}
