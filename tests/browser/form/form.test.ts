import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Value } from '#expression/types.ts'
import { buildHarness } from '../support/build.ts'
import { axe, closeContexts, overflows, sharedBrowser, watch, type Watch } from '../support/browser.ts'
import { serveFolder, type Served } from '../support/serve.ts'
import type { FormWindow } from '../storage/form-window.ts'

let served: Served
let browser: Browser
let context: BrowserContext
let seen: Watch
beforeAll(async () => {
  served = await serveFolder(await buildHarness('form', 'tests/browser/form/page'))
  browser = await sharedBrowser()
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1024, height: 900 } })
})
afterEach(async () => {
  await context.close()
  expect(seen).toEqual({ violations: [], errors: [], foreign: [] })
})
afterAll(async () => {
  await closeContexts(browser)
  await served.close()
})

const open = async (query: string): Promise<Page> => {
  const page = await context.newPage()
  seen = await watch(page)
  await page.goto(`${served.url}?${query}`)
  await page.waitForSelector('.ct-form .ct-question')
  return page
}

const answersIn = (page: Page): Promise<Readonly<Record<string, Value>>> =>
  page.evaluate(() => ({ ...(window as unknown as FormWindow).opened.get().assessment.answers }))
const question = (page: Page, name: string) => page.locator(`[data-name="${name}"]`)

it.each([
  ['light', 1440, 'nl'],
  ['dark', 320, 'en']
] as const)(
  'the form page has no accessibility violations and no overflow (%s, %i pixels, %s)',
  { timeout: 180_000 },
  async (colorScheme, width, language) => {
    await context.close()
    context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
    const page = await open('page=passport')
    if (language === 'en') await page.getByRole('button', { name: 'language', exact: true }).click()
    await page.getByRole('textbox', { name: /Hoeveel jaar|How many years/ }).fill('500')
    for (const part of ['passport', 'individualisation', 'diversity', 'futures']) {
      await page.getByRole('button', { name: `to ${part}`, exact: true }).click()
      await page.waitForSelector('.ct-form .ct-question')
      await page.evaluate(() => {
        for (const radio of document.querySelectorAll<HTMLInputElement>(
          'input[value="not-applicable"], input[value="weaker"], input[value="2"]'
        ))
          radio.click()
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      expect(await axe(page), `${part} ${width}`).toEqual([])
      expect(await overflows(page), `${part} ${width}`).toBe(false)
    }
  }
)

it('text of double size causes no overflow', async () => {
  const page = await open('page=ministries')
  await page.setViewportSize({ width: 640, height: 900 })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(await overflows(page)).toBe(false)
})

it('forced colours mark the chosen level by more than colour, without moving anything', async () => {
  const page = await open('page=ministries')
  await page.emulateMedia({ forcedColors: 'active' })
  const label = question(page, 'szw-role').locator('label').first()
  const look = () =>
    label.evaluate((element) => ({
      line: getComputedStyle(element).borderTopWidth,
      height: element.getBoundingClientRect().height
    }))
  const before = await look()
  await label.click()
  const after = await look()
  expect(Number.parseFloat(after.line)).toBeGreaterThan(Number.parseFloat(before.line))
  expect(after.height).toBe(before.height)
})

it('every field has the name of its question, its description and its error', async () => {
  const page = await open('page=passport')
  const years = page.getByRole('textbox', { name: 'Hoeveel jaar kijkt het ontwerp vooruit?' })
  await years.fill('500')
  expect(await years.getAttribute('aria-invalid')).toBe('true')
  const described = await years.evaluate((field) =>
    (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent)
  )
  expect(described).toEqual([
    'Tel vanaf nu tot het verste jaar waarover het ontwerp iets inhoudelijks zegt.',
    'Vul een getal in van 0 tot en met 100. Tot dan blijft bewaard wat hier stond.'
  ])
  expect((await answersIn(page))['horizon-years']).toBeUndefined()
  await years.fill('15')
  expect(await years.getAttribute('aria-invalid')).toBe('false')
  expect((await answersIn(page))['horizon-years']).toBe(15)
  await page.getByRole('checkbox', { name: 'Financiën' }).check()
  await page.getByRole('checkbox', { name: 'Defensie' }).check()
  expect((await answersIn(page))['lead-ministry']).toEqual(['financien', 'defensie'])
})

it('headings go one level at a time: the page, its questions and groups, the questions in a group', async () => {
  const page = await open('page=ministries')
  const levels = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) => Number(heading.tagName.slice(1)))
  )
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true)
  expect(levels.filter((level) => level === 3)).toHaveLength(15)
})

it('a check shows the name of each level, and its help opens and closes by keyboard', async () => {
  const page = await open('page=ministries')
  const check = question(page, 'szw-role')
  expect(await check.getByRole('radio').count()).toBe(5)
  await check.getByRole('radio', { name: /^2 Uitgewerkt ?: ?SZW schrijft delen van het ontwerp/ }).check()
  expect((await answersIn(page))['szw-role']).toBe(2)
  expect(await check.getByText('Waarom deze vraag').isVisible()).toBe(false)
  await check.locator('summary').focus()
  await page.keyboard.press('Enter')
  for (const part of ['Waarom deze vraag', 'Wat telt', 'Een goed voorbeeld', 'Een zwak voorbeeld'])
    expect(await check.getByText(part).isVisible()).toBe(true)
})

it('an answer can be cleared, and its remark is cleared with it', async () => {
  const page = await open('page=ministries')
  const check = question(page, 'szw-role')
  await check.getByRole('radio').nth(1).check()
  await check.getByRole('textbox', { name: /^Opmerking.* bij ‘Rol van SZW’$/ }).fill('paragraaf 2.3')
  expect(await answersIn(page)).toEqual({ 'szw-role': 1, 'szw-role-Comment': 'paragraaf 2.3' })
  await check.getByRole('button', { name: 'Antwoord wissen' }).click()
  expect(await answersIn(page)).toEqual({ 'szw-role-Comment': 'paragraaf 2.3' })
  expect(await check.getByRole('button', { name: 'Antwoord wissen' }).count()).toBe(0)
  await check.getByRole('button', { name: 'Ongedaan maken' }).click()
  expect((await answersIn(page))['szw-role']).toBe(1)
})

it('a text that is too long is kept whole, and its field gives the excess', async () => {
  const page = await open('page=passport')
  const long = 'a'.repeat(10_007)
  const texts = [
    { name: 'policy-title', text: 'é'.repeat(501), said: 'Deze tekst is 1 teken te lang: er passen er 500.' },
    { name: 'policy-change', text: long, said: 'Deze tekst is 7 tekens te lang: er passen er 10.000.' }
  ]
  for (const { name, text, said } of texts) {
    const field = question(page, name).getByRole('textbox')
    await field.fill(text)
    expect((await answersIn(page))[name]).toBe(text)
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    const described = await field.evaluate((shown) =>
      (shown.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' ')
    )
    expect(described).toContain(said)
    await field.fill(text.slice(0, 400))
    expect(await field.getAttribute('aria-invalid')).toBe('false')
  }
  await page.getByRole('button', { name: 'to ministries' }).click()
  await question(page, 'szw-role').getByRole('textbox').fill(long)
  expect((await answersIn(page))['szw-role-Comment']).toBe(long)
  expect(await question(page, 'szw-role').getByText('7 tekens te lang').isVisible()).toBe(true)
})

it('only typing changes a number, and a field with invalid input says so and keeps it for correction', async () => {
  const page = await open('page=passport')
  const years = page.getByRole('textbox', { name: /Hoeveel jaar/ })
  await years.fill('15')
  await years.hover()
  await page.mouse.wheel(0, 100)
  await page.keyboard.press('ArrowDown')
  expect((await answersIn(page))['horizon-years']).toBe(15)
  await years.fill('tien')
  expect(await question(page, 'horizon-years').getByText('Vul een getal in.').isVisible()).toBe(true)
  expect((await answersIn(page))['horizon-years']).toBe(15)
  expect(await years.inputValue()).toBe('tien')
  await years.fill('2,5')
  expect((await answersIn(page))['horizon-years']).toBe(2.5)
  expect(await question(page, 'horizon-years').getByText('Vul een getal in.').count()).toBe(0)
})

it('clearing a future warns that related answers go too, and all of it can be restored', async () => {
  const page = await open('page=futures')
  const future = question(page, 'future-wild-west')
  const filled = async (): Promise<Readonly<Record<string, Value>>> => {
    await question(page, 'future-wild-west-forces').getByRole('checkbox').nth(1).check()
    await question(page, 'future-wild-west-measure').getByRole('radio').nth(0).check()
    await future.getByRole('textbox').fill('paragraaf 4')
    return answersIn(page)
  }
  await future.getByRole('radio').nth(1).check()
  const before = await filled()
  expect(Object.keys(before).sort()).toEqual([
    'future-wild-west',
    'future-wild-west-Comment',
    'future-wild-west-forces',
    'future-wild-west-measure'
  ])
  await future.getByRole('button', { name: 'Antwoord wissen, ook wat daarbij is ingevuld' }).click()
  expect(await answersIn(page)).toEqual({ 'future-wild-west-Comment': 'paragraaf 4' })
  expect(await future.getByText('Wat hieronder was ingevuld, is ook gewist.').isVisible()).toBe(true)
  await future.getByRole('button', { name: 'Ongedaan maken' }).click()
  expect(await answersIn(page)).toEqual(before)

  // Another choice that hides the measure clears it too, and restores it.
  await future.getByRole('radio').nth(3).check()
  expect((await answersIn(page))['future-wild-west-measure']).toBeUndefined()
  await future.getByRole('button', { name: 'Ongedaan maken' }).click()
  expect(await answersIn(page)).toEqual(before)
})

it('not applicable asks for a reason at the remark, until there is one', async () => {
  const page = await open('page=individualisation')
  const check = question(page, 'collective-alternatives')
  await check.getByRole('radio', { name: /^Niet van toepassing/ }).check()
  const remark = check.getByRole('textbox')
  const hint = check.getByText('Schrijf hieronder waarom dit niet van toepassing is.')
  expect(await hint.isVisible()).toBe(true)
  expect(await remark.getAttribute('aria-describedby')).toBe(await hint.getAttribute('id'))
  await remark.fill('Het ontwerp raakt geen loket.')
  await expect.poll(() => hint.count()).toBe(0)
})

it('changing the language at any moment changes every text and no answer', async () => {
  const page = await open('page=ministries')
  const check = question(page, 'szw-role')
  await check.getByRole('radio').nth(2).check()
  await check.getByRole('textbox').fill('paragraaf 2')
  await page.getByRole('button', { name: 'language', exact: true }).click()
  expect(await check.getByRole('heading').textContent()).toBe(
    'What role does the Ministry of Social Affairs and Employment (SZW) have in this draft?'
  )
  expect(await check.locator('summary').textContent()).toContain('Explanation and examples')
  expect(await check.getByRole('radio').nth(2).isChecked()).toBe(true)
  expect(await check.getByRole('textbox').inputValue()).toBe('paragraaf 2')
  expect(await page.locator('.ct-form').textContent()).not.toMatch(/\b(Welke|Opmerking|Weet ik)\b/)
  expect(await answersIn(page)).toEqual({ 'szw-role': 2, 'szw-role-Comment': 'paragraaf 2' })
})

it('a change of page moves focus to its heading; a link to a question goes to that question', async () => {
  const page = await open('page=passport')
  await page.getByRole('button', { name: 'to scope' }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  expect(await page.evaluate(() => [document.activeElement?.textContent, window.scrollY])).toEqual([
    'Breder dan armoede',
    0
  ])
  await page.close()
  const linked = await open('page=scope&question=group-distance')
  await expect
    .poll(() => linked.evaluate(() => document.activeElement?.closest('[data-name]')?.getAttribute('data-name')))
    .toBe('group-distance')
})

it('a link to a question with an answer goes to that answer', async () => {
  const page = await open('page=ministries')
  await question(page, 'szw-role').getByRole('radio').nth(2).check()
  await expect.poll(() => page.locator('[data-save]').getAttribute('data-save')).toBe('saved')
  const id = await page.evaluate(() => (window as unknown as FormWindow).opened.get().assessment.id)
  await page.close()
  const linked = await open(`id=${id}&page=ministries&question=szw-role`)
  await expect
    .poll(() =>
      linked.evaluate(() => (document.activeElement instanceof HTMLInputElement ? document.activeElement.value : ''))
    )
    .toBe('2')
})

it('a quick scan that becomes a full assessment keeps its answers and asks the rest, and the reverse', async () => {
  const page = await open('page=ministries&depth=quick')
  expect(await page.locator('.ct-question:not(.ct-question--compact)').count()).toBe(3)
  await question(page, 'szw-role').getByRole('radio').nth(3).check()
  await page.getByRole('button', { name: 'depth' }).click()
  await expect.poll(() => page.locator('.ct-question:not(.ct-question--compact)').count()).toBe(7)
  expect(await question(page, 'szw-role').getByRole('radio').nth(3).isChecked()).toBe(true)
  await question(page, 'shared-analysis').getByRole('radio').nth(1).check()
  await page.getByRole('button', { name: 'depth' }).click()
  await expect.poll(() => page.locator('.ct-question:not(.ct-question--compact)').count()).toBe(3)
  expect(await answersIn(page)).toEqual({ 'szw-role': 3, 'shared-analysis': 1 })
})

it('a question that an answer reveals disappears with that answer, together with its own', async () => {
  const page = await open('page=futures')
  const first = question(page, 'future-wild-west')
  await first.getByRole('radio', { name: 'Veel zwakker' }).check()
  await question(page, 'future-wild-west-measure').getByRole('radio').first().check()
  await question(page, 'future-wild-west-forces').getByRole('checkbox').first().check()
  await first.getByRole('radio', { name: 'Veel sterker' }).check()
  await expect.poll(() => question(page, 'future-wild-west-measure').count()).toBe(0)
  expect(Object.keys(await answersIn(page)).toSorted()).toEqual(['future-wild-west', 'future-wild-west-forces'])
})

it('a whole page can be filled in by keyboard alone, and every stop shows its focus', async () => {
  const page = await open('page=scope')
  await page.locator('h1').focus()
  const stops: string[] = []
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      const name = element?.closest('[data-name]')?.getAttribute('data-name')
      if (!element || name === null || name === undefined) return null
      const drawn = [element, element.closest('label')].some(
        (each) => each !== null && getComputedStyle(each).outlineStyle !== 'none'
      )
      return { name, kind: element.tagName === 'INPUT' ? element.getAttribute('type') : element.tagName, drawn }
    })
    if (stop === null && stops.length === 0) continue // The rules for choosing a level, folded above the first question.
    if (stop === null) break
    expect(stop.drawn, `${stop.name} ${stop.kind}`).toBe(true)
    stops.push(`${stop.name} ${stop.kind}`)
    if (stop.kind === 'radio') await page.keyboard.press('ArrowDown')
    if (stop.kind === 'TEXTAREA') await page.keyboard.type('bijlage 1')
  }
  expect(stops.filter((stop) => stop.endsWith('radio'))).toHaveLength(7)
  const answers = await answersIn(page)
  expect(Object.keys(answers)).toHaveLength(14)
  expect([answers['cohesion-defined'], answers['cohesion-defined-Comment']]).toEqual([1, 'bijlage 1'])
})

it('text in a file is shown as text: nothing in it is run or drawn', async () => {
  const page = await open('page=ministries')
  const attack = '<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>{policy-title}'
  await question(page, 'szw-role').getByRole('textbox').fill(attack)
  await page.getByRole('button', { name: 'to passport' }).click()
  await page.getByRole('textbox', { name: 'Hoe heet het ontwerp?' }).fill(attack)
  await page.getByRole('button', { name: 'to ministries' }).click()
  expect(await question(page, 'szw-role').getByRole('textbox').inputValue()).toBe(attack)
  expect(
    await page.evaluate(() => [
      (window as unknown as { attacked?: number }).attacked,
      document.querySelectorAll('.ct-form img, .ct-form script').length
    ])
  ).toEqual([undefined, 0])
})
