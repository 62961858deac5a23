import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { assessmentPages, informationPages, roundSteps } from '#web/router/route.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { useApp, type Visit } from './app.ts'
import { coordinateExample, exampleRound, judgeExample, openFiles } from './round.ts'
import { installFields, type Field, type FieldTools, type Filled, type Kind } from './fields.ts'

/*
 * Walks every field of every page. The fields come from the page itself, the pages from the routes and the
 * questionnaire, so the walk covers later additions too. Each field gets all the extremes of its kind; then the page is
 * loaded again, and each field must have what was typed, or have said why it refused that and still have the previous
 * value.
 */

const app = useApp()

declare global {
  interface Window {
    readonly fields: FieldTools
  }
}

/** The most that a page with all its fields may take, including a reload, before it seems stuck. In milliseconds. */
const patience = 60_000

/** Pages without fields; any other page without a field is a fault of the walk. */
const withoutFields: readonly string[] = [
  'answers',
  'outcome',
  ...informationPages,
  'compare',
  'agenda',
  'settle',
  'upgrade'
]

class Walk {
  readonly met: Record<string, Partial<Record<Kind, number>>> = {}
  readonly faults: string[] = []
  private turn = 0
  readonly page: Page
  readonly visit: Visit

  constructor(visit: Visit) {
    this.visit = visit
    this.page = visit.page
  }

  async go(route: string): Promise<void> {
    await this.page.evaluate((hash) => {
      if (window.location.hash === hash) return
      for (const heading of document.querySelectorAll<HTMLElement>('main h1')) heading.dataset['left'] = ''
      window.location.hash = hash
    }, `#/${route}`)
    await this.settle()
  }

  /** Waits until the page is ready and no more fields appear. */
  private async settle(): Promise<void> {
    await this.page.waitForFunction(
      () => {
        const state = window as unknown as { count?: number; same?: number }
        const count = document.querySelectorAll('input, textarea, select').length
        state.same = window.fields.settled() && state.count === count ? (state.same ?? 0) + 1 : 0
        state.count = count
        return state.same >= 3
      },
      null,
      { polling: 40, timeout: patience }
    )
  }

  /** Fills in a whole page, loads it again, and compares it with what was left. */
  async fields(name: string, { isKept = true } = {}): Promise<Filled> {
    const started = Date.now()
    const turn = (this.turn += 1)
    const filled = await this.page.evaluate((given) => window.fields.fill(given), turn)
    const counts: Partial<Record<Kind, number>> = {}
    for (const { kind } of filled.left) counts[kind] = (counts[kind] ?? 0) + 1
    this.met[name] = counts
    this.faults.push(...filled.faults.map((fault) => `${name}: ${fault}`))
    if ((await this.page.locator('[data-save]').count()) > 0)
      await this.page.waitForSelector('[data-save="saved"]', { timeout: patience })
    await this.page.reload()
    await this.settle()
    const after = new Map((await this.page.evaluate(() => window.fields.read())).map((field) => [field.key, field]))
    if (isKept) for (const each of filled.left) this.hold(name, each, after.get(each.key))
    const took = Date.now() - started
    if (took > patience) this.faults.push(`${name}: stuck for ${took} ms`)
    return filled
  }

  /** Deletes a part of a date by keyboard: the field says so, and the previous date stays. */
  async halfADay(name: string, question: string): Promise<void> {
    const field = this.page
      .locator(`[data-name="${question}"]`)
      .or(this.page.getByRole('group', { name: question }))
      .locator('input[type=date]')
    await field.fill('2026-12-24')
    await field.blur()
    await field.focus()
    await this.page.keyboard.press('Backspace')
    await field.blur()
    await this.page
      .locator('.error, .sd-error, [role=alert]')
      .filter({ hasText: 'Deze datum kan niet' })
      .first()
      .waitFor()
    if ((await this.page.locator('[data-save]').count()) > 0) await this.page.waitForSelector('[data-save="saved"]')
    await this.page.reload()
    await this.settle()
    if ((await field.inputValue()) !== '2026-12-24') this.faults.push(`${name}: half a day took the day away`)
  }

  /** Expects that nothing was wrong, and that every page had the fields that it must have. */
  end(): void {
    console.log(
      Object.entries(this.met)
        .map(([name, counts]) => `${name}: ${JSON.stringify(counts)}`)
        .join('\n')
    )
    expect(this.faults).toEqual([])
    expect(this.visit.seen).toEqual({ violations: [], errors: [], foreign: [] })
    const empty = Object.keys(this.met).filter((name) => Object.keys(this.met[name] ?? {}).length === 0)
    expect(empty.filter((name) => !withoutFields.includes(name))).toEqual([])
  }

  private hold(
    name: string,
    { key, kind, value, taken, said }: Filled['left'][number],
    after: Field | undefined
  ): void {
    // A passphrase is never stored.
    const wanted = kind === 'password' ? '' : kind === 'text' || said === '' ? value : taken
    const shown = (text: string): string => JSON.stringify(text.slice(0, 40))
    if (after === undefined) this.faults.push(`${name}: ${key} is gone after a reload`)
    else if (kind === 'number' ? number(after.value) !== number(wanted) : after.value !== wanted)
      this.faults.push(
        `${name}: ${key} had ${shown(value)} (${said === '' ? 'taken' : `said: ${said.slice(0, 80)}`}), is ${shown(after.value)}, must be ${shown(wanted)}`
      )
  }
}

/** `-0` is 0, and 0,5 has the decimal mark of the language. */
const number = (text: string): number => Number(text.replace(',', '.')) + 0

const walkOf = async (): Promise<Walk> => {
  const visit = await app.visit()
  await visit.page.addInitScript(installFields)
  await visit.page.reload()
  return new Walk(visit)
}

const idOf = (page: Page): string => new URL(page.url()).hash.split('/')[2] ?? ''

it('an assessment keeps every field: all steps, actions, and every other page', async () => {
  const walk = await walkOf()
  const { page } = walk.visit
  await page.getByRole('button', { name: 'Begin met de volledige toets' }).click()
  await page.waitForURL(/\/fill\//)
  const base = `assessment/${idOf(page)}`
  for (const { name } of cohesietoets.parts) {
    await walk.go(`${base}/fill/${name}`)
    await walk.fields(`fill ${name}`)
  }
  await walk.go(`${base}/actions`)
  await page.getByRole('button', { name: 'Eigen actie toevoegen' }).click()
  await walk.fields('actions')
  for (const name of assessmentPages.filter((each) => each !== 'actions')) {
    await walk.go(`${base}/${name}`)
    await walk.fields(name, { isKept: false })
  }
  for (const name of informationPages) {
    await walk.go(name)
    await walk.fields(name)
  }
  await walk.go(`${base}/compare`)
  await walk.fields('compare')
  await walk.go('')
  await page.getByRole('button', { name: /^Meer voor/ }).click()
  await page.getByRole('button', { name: 'Naam wijzigen' }).click()
  await walk.fields('rename', { isKept: false })
  await walk.go(`${base}/fill/passport`)
  await walk.halfADay('fill passport', 'draft-date')
  walk.end()
})

it('a round keeps every field: invitation, judging, settling and sign-off', async () => {
  const walk = await walkOf()
  const { page, url } = walk.visit
  await walk.go('invite')
  await walk.fields('invite')
  await walk.halfADay('invite', 'Inleveren')
  await page.goto(url)
  await openFiles(page, exampleRound.invitation)
  await page.getByRole('dialog').waitFor()
  await walk.fields('join', { isKept: false })
  await judgeExample(page, /SZW/)
  const judging = `assessment/${idOf(page)}`
  for (const name of ['ministries', 'futures']) {
    await walk.go(`${judging}/fill/${name}`)
    await walk.fields(`judge ${name}`)
  }
  await walk.go(`${judging}/answers`)
  await walk.fields('hand in')
  await page.goto(url)
  await page.reload()
  await coordinateExample(page)
  const settling = `assessment/${idOf(page)}`
  for (const step of roundSteps) {
    await walk.go(`${settling}/round/${step}`)
    await walk.fields(step)
  }
  await walk.go(`${settling}/round/settle/szw-role`)
  await walk.fields('settle one')
  walk.end()
})
