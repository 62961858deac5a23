import { readdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { writeDocument } from '#review/write.ts'
import { reviewFrom, roundOf } from '../../support/round.ts'
import { downloaded } from './app.ts'

const folder = 'examples/round/'

/** The invitation of the example round, and the reviews of its six reviewers. */
export const exampleRound = {
  invitation: `${folder}geldzorgen.round.cohesietoets.json`,
  reviews: readdirSync(folder)
    .filter((name) => name.includes('.review.'))
    .map((name) => folder + name)
}

interface FileInMemory {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export async function openFiles(
  page: Page,
  files: string | readonly string[] | FileInMemory | readonly FileInMemory[]
): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(typeof files === 'string' ? [files] : (files as string[]))
}

/**
 * Opens the example round as its coordinator, with all reviews in it. Returns the address of its pages without the last
 * segment.
 */
export const coordinateExample = (page: Page): Promise<string> => coordinate(page, exampleRound)

/** Does the same for any round. */
export async function coordinate(
  page: Page,
  {
    invitation,
    reviews
  }: { readonly invitation: string | FileInMemory; readonly reviews: readonly string[] | readonly FileInMemory[] }
): Promise<string> {
  await openFiles(page, invitation)
  await page.getByRole('button', { name: /^(Ik coördineer deze ronde|I coordinate this round)$/ }).click()
  await page.getByRole('heading', { level: 1, name: /^(Beoordelingen verzamelen|Collect the reviews)$/ }).waitFor()
  await openFiles(page, reviews)
  await page.getByText(/^(\d+ bestanden bekeken|Read \d+ files)/).waitFor()
  return page.url().replace(/collect$/, '')
}

/** The invitation of a round with this many seats, and a review for each; their levels alternate. */
export function roundOfMany(count: number): {
  readonly invitation: FileInMemory
  readonly reviews: readonly FileInMemory[]
} {
  const seats = Array.from({ length: count }, (_, index) => `plek-${index + 1}`)
  const round = roundOf(seats)
  const file = (name: string, document: Parameters<typeof writeDocument>[0]): FileInMemory => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(writeDocument(document))
  })
  return {
    invitation: file('ronde.json', round),
    reviews: seats.map((seat, index) =>
      file(`${seat}.json`, reviewFrom(round, seat, { answers: { 'szw-role': index % 4, 'ocw-role': (index + 1) % 2 } }))
    )
  }
}

/** Opens the example round as a reviewer on a seat. Returns the address of its pages without the last segment. */
export async function judgeExample(page: Page, seat: RegExp): Promise<string> {
  await openFiles(page, exampleRound.invitation)
  await page.getByRole('radio', { name: seat }).check()
  await page.getByRole('button', { name: /^(Begin met beoordelen|Start judging)$/ }).click()
  await page.getByRole('heading', { level: 1, name: /^(Jouw beoordeling|Your review)$/ }).waitFor()
  return page.url().replace(/round\/collect$/, '')
}

/** Hands in on the page with all answers, and returns the file. */
export async function handIn(page: Page, base: string): Promise<Awaited<ReturnType<typeof downloaded>>> {
  await page.goto(`${base}answers`)
  const button = page.getByRole('button', { name: /^(Inleveren|Hand in)$/ })
  await button.waitFor()
  return downloaded(page, () => button.click())
}
