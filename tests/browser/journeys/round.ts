import { readdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { downloaded } from './app.ts'

const folder = 'examples/round/'

/** The invitation of the example round, and what its six reviewers handed in. */
export const exampleRound = {
  invitation: `${folder}geldzorgen.round.cohesietoets.json`,
  reviews: readdirSync(folder).filter(name => name.includes('.review.')).map(name => folder + name)
}

export async function openFiles(page: Page, files: string | readonly string[] | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(typeof files === 'string' ? [files] : files as string[])
}

/** Opens the example round as its coordinator, with all reviews in it. Gives the address of its pages, without the last word. */
export async function coordinateExample(page: Page): Promise<string> {
  await openFiles(page, exampleRound.invitation)
  await page.getByRole('button', { name: /^(Ik coördineer deze ronde|I coordinate this round)$/ }).click()
  await page.getByRole('heading', { level: 1, name: /^(Beoordelingen verzamelen|Collect the reviews)$/ }).waitFor()
  await openFiles(page, exampleRound.reviews)
  await page.getByText(/^(6 bestanden bekeken|Looked at 6 files)/).waitFor()
  return page.url().replace(/collect$/, '')
}

/** Opens the example round as a reviewer on a seat. Gives the address of its pages, without the last word. */
export async function judgeExample(page: Page, seat: RegExp): Promise<string> {
  await openFiles(page, exampleRound.invitation)
  await page.getByRole('radio', { name: seat }).check()
  await page.getByRole('button', { name: /^(Begin met beoordelen|Start judging)$/ }).click()
  await page.getByRole('heading', { level: 1, name: /^(Jouw beoordeling|Your review)$/ }).waitFor()
  return page.url().replace(/round\/collect$/, '')
}

/** Hands in on the page where answers are looked over, and gives the file. */
export async function handIn(page: Page, base: string): Promise<Awaited<ReturnType<typeof downloaded>>> {
  await page.goto(`${base}answers`)
  const button = page.getByRole('button', { name: /^(Inleveren|Hand in)$/ })
  await button.waitFor()
  return downloaded(page, () => button.click())
}
