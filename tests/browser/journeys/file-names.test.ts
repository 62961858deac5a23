import { basename, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { Desk } from '../../support/command-line.ts'
import { downloaded, useApp } from './app.ts'
import { coordinateExample, exampleRound, openFiles } from './round.ts'

const app = useApp()
const desk = new Desk()
afterAll(() => desk.clear())

const save = async (page: Page, button: string | RegExp): Promise<string> => {
  const { name } = await downloaded(page, () => page.getByRole('button', { name: button }).first().click())
  return name
}

/** The files that the command line writes, by name. */
const written = async (...args: readonly string[]): Promise<readonly string[]> => {
  const run = await desk.run(args)
  return run.out
    .trim()
    .split('\n')
    .map((path) => basename(path))
}

it('the app and the command line give every document the same name', async () => {
  const { page, url } = await app.visit()
  const base = await coordinateExample(page)
  const visit = async (step: string, heading: string): Promise<void> => {
    await page.goto(`${base}${step}`)
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  }
  const inApp: Record<string, string> = { invitation: await save(page, /uitnodiging/i) }
  await visit('compare', 'Beoordelingen vergelijken')
  inApp['comparison'] = await save(page, 'PDF downloaden')
  await visit('agenda', 'Waarover praten')
  inApp['agenda'] = await save(page, 'PDF downloaden')
  await page.goto(`${base.replace(/round\/$/, '')}report`)
  inApp['settled'] = await save(page, 'Toetsbestand downloaden')

  await page.goto(url)
  const example = 'examples/snelle-scan.cohesietoets.json'
  await openFiles(page, example)
  await page.getByRole('button', { name: 'Openen', exact: true }).click()
  await page.waitForURL(/\/outcome$/)
  await page.goto(page.url().replace(/outcome$/, 'report'))
  inApp['working'] = await save(page, 'Word downloaden')
  await page.getByRole('radio', { name: /^Openbare versie/ }).check()
  inApp['public'] = await save(page, 'Word downloaden')
  await page.getByRole('radio', { name: 'English' }).check()
  await page
    .getByRole('heading', { name: /Summary/ })
    .first()
    .waitFor()
  inApp['public in English'] = await save(page, 'Word downloaden')
  await page.goto(`${url}#/paper`)
  inApp['paper'] = await save(page, /quick scan/)

  const round = [exampleRound.invitation, ...exampleRound.reviews].map((file) => resolve(file))
  const scan = resolve(example)
  const names = {
    comparison: await written('round', 'compare', ...round, '--format', 'pdf'),
    agenda: await written('round', 'agenda', ...round, '--format', 'pdf'),
    settled: await written(
      'round',
      'settle',
      ...round,
      '--decisions',
      resolve('examples/round/geldzorgen.decisions.cohesietoets.json')
    ),
    working: await written('report', scan, '--format', 'docx'),
    public: await written('report', scan, '--format', 'docx', '--public'),
    'public in English': await written('report', scan, '--format', 'docx', '--public', '--lang', 'en'),
    paper: await written('blank', '--depth', 'quick')
  }
  for (const [document, name] of Object.entries(names)) expect([document, [inApp[document]]]).toEqual([document, name])
  expect(Object.keys(inApp).length).toBe(new Set(Object.values(inApp)).size)
})
