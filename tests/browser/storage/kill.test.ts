import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { WorkingAssessment } from '#editing/round-part.ts'
import { Dice } from '../../support/random.ts'
import { buildHarness } from '../support/build.ts'
import { launchKillable } from '../support/browser.ts'
import { serveFolder, type Served } from '../support/serve.ts'
import type { FormWindow } from './form-window.ts'

let served: Served
let profile: string
beforeAll(async () => {
  served = await serveFolder(await buildHarness('form', 'tests/browser/form/page'))
  profile = mkdtempSync(join(tmpdir(), 'cohesietoets-profile-'))
})
afterAll(async () => {
  await served.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

const names = ['policy-title', 'draft-version', 'policy-change', 'filled-in-by', 'szw-role-Comment', 'ocw-role-Comment']

/** The answers after the first `count` changes: change n writes n into one field after the other. */
const after = (count: number): Record<string, string> => {
  const answers: Record<string, string> = {}
  for (let n = Math.max(1, count - names.length + 1); n <= count; n += 1)
    answers[names[n % names.length] ?? ''] = String(n)
  return answers
}

/** Types continuously in the page, in bursts; reports the contents of the page each time it shows *saved*. */
const typeOn = (from: number): void => {
  const { opened, tell } = window as unknown as FormWindow & { tell(count: number): void }
  const fields = [
    'policy-title',
    'draft-version',
    'policy-change',
    'filled-in-by',
    'szw-role-Comment',
    'ocw-role-Comment'
  ]
  let count = from
  const mark = document.querySelector('[data-save]')
  if (!mark) throw new Error('no mark')
  new MutationObserver(() => {
    if (mark.getAttribute('data-save') === 'saved') tell(count)
  }).observe(mark, { attributes: true })
  const next = (): void => {
    count += 1
    opened.answer({ [fields[count % fields.length] ?? '']: String(count) })
    setTimeout(next, count % 6 === 0 ? 40 + (count % 5) * 25 : count % 5)
  }
  next()
}

const rounds = 8

it(
  'a browser that is killed at any moment has kept everything that was shown as saved',
  { timeout: 240_000 },
  async () => {
    const dice = new Dice(31)
    let id: string | null = null
    let saved = 0
    let told = 0
    for (let round = 0; round < rounds; round += 1) {
      const { context, kill } = await launchKillable(profile)
      const page = context.pages()[0] ?? (await context.newPage())
      await page.exposeFunction('tell', (count: number) => {
        saved = count
        told += 1
      })
      await page.goto(id === null ? served.url : `${served.url}?id=${id}`)
      await page.waitForSelector('.ct-form h1')
      const stored: WorkingAssessment = await page.evaluate(
        () => (window as unknown as FormWindow).opened.get().assessment
      )
      const kept = Math.max(0, ...Object.values(stored.answers).map(Number))
      expect(stored.answers, `after kill ${round}`).toEqual(after(kept))
      expect(kept, `after kill ${round}`).toBeGreaterThanOrEqual(saved)
      id = stored.id
      saved = kept
      await page.evaluate(typeOn, kept)
      const before = told
      await expect.poll(() => told).toBeGreaterThan(before)
      // Any moment after that: the test relies on chance here.
      await wait(dice.next() * 1200)
      await kill()
    }
  }
)
