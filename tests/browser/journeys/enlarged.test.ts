import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { axe, overflows, widths } from '../support/browser.ts'
import { assessmentPages, openExample, useApp, visitEach, type Language } from './app.ts'

const app = useApp()

const information = ['method', 'paper', 'privacy', 'glossary']

/** Texts that are cut off: a box that is smaller than its text and cannot be scrolled. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(element)
        if (position === 'absolute' && clipPath !== 'none') return false
        return (
          (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
        )
      })
      .map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`)
  )

const visitAll = async (page: Page, url: string, look: (name: string) => Promise<void>): Promise<void> => {
  await look('start')
  const base = await openExample(page)
  await visitEach(page, base, assessmentPages, look)
  await visitEach(page, `${url}#/`, information, look)
}

/** Controls that lose their edge when colours disappear. */
const withoutEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.button:not(.button--quiet), .input, .ct-input, .ct-choice__label')]
      .filter(
        (control) => control.offsetParent !== null && Number.parseFloat(getComputedStyle(control).borderTopWidth) === 0
      )
      .map((control) => control.className)
  )

const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element)
        const lasts = (durations: string) => durations.split(',').some((duration) => Number.parseFloat(duration) > 0)
        return lasts(transitionDuration) || lasts(animationDuration) || scrollBehavior === 'smooth'
      })
      .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`)
  )

type Look = (add: (what: string, found: readonly string[]) => void) => Promise<void>

/** What a look at every page finds, in a language. */
const found = async (language: Language, look: (page: Page) => Look): Promise<readonly string[]> => {
  const { page, url } = await app.visit(language)
  const faults: string[] = []
  await visitAll(page, url, (name) =>
    look(page)((what, each) => {
      for (const one of each) faults.push(`${name}: ${what} ${one}`)
    })
  )
  return faults
}

const enlarge =
  (page: Page): Look =>
  async (add) => {
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      if (await overflows(page)) add('scrolls sideways at', [String(width)])
      add(`cut off at ${width}:`, await cutOff(page))
    }
    await page.evaluate(() => {
      document.documentElement.style.fontSize = ''
    })
  }

/** Colours, edges and movement are the same in every language. */
const forceColours =
  (page: Page): Look =>
  async (add) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    add('in forced colours:', await axe(page, { runOnly: ['color-contrast'] }))
    add('no edge around', await withoutEdge(page))
    add('moves:', await moving(page))
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' })
  }

it('text of double size loses nothing and needs no sideways scrolling; forced colours stay accessible; reduced motion shows none', async () => {
  const faults = await found('nl', (page) => async (add) => {
    await enlarge(page)(add)
    await forceColours(page)(add)
  })
  expect(faults).toEqual([])
})

it('text of double size loses nothing and needs no sideways scrolling in English either', async () => {
  expect(await found('en', enlarge)).toEqual([])
})
