import { expect, it } from 'vitest'
import { writeAssessment } from '#assessment/write.ts'
import { zip } from '#render/zip.ts'
import { filled } from '../../support/report.ts'
import { useApp } from './app.ts'

const app = useApp()
const many = 45

it('long lists of assessments and of actions show every item', async () => {
  const { page } = await app.visit()
  const actions = Array.from({ length: many }, (_, at) => ({
    advice: `own:${at + 1}`,
    text: `Actie ${at + 1}`,
    owner: '',
    due: '',
    status: 'open' as const,
    reason: ''
  }))
  const files = new Map(
    Array.from({ length: many }, (_, at) => [
      `${at}.cohesietoets.json`,
      writeAssessment({ ...filled({ answers: { 'policy-title': `Ontwerp ${at + 1}` }, actions }), id: `many-${at}` })
    ])
  )
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'veel.zip', mimeType: 'application/zip', buffer: Buffer.from(zip(files)) })
  await page.getByRole('button', { name: 'Zet ze op dit apparaat' }).click()
  await expect.poll(() => page.locator('.saved-list > li').count()).toBe(many)
  await page.getByRole('link', { name: `Ontwerp ${many}`, exact: true }).click()
  await page.getByRole('link', { name: 'Acties', exact: true }).click()
  await expect.poll(() => page.locator('.cards > li').count()).toBe(many)

  // An item that is added at the end is there at once, with the cursor in it.
  await page.getByRole('button', { name: 'Eigen actie toevoegen' }).click()
  await expect.poll(() => page.locator('.cards > li').count()).toBe(many + 1)
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('li')?.matches(':last-child'))).toBe(true)
  await page.keyboard.type('Nog een')
  await page.getByRole('heading', { level: 2, name: 'Nog een' }).waitFor()
})
