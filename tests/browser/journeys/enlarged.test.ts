import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { axe, overflows } from '../support/browser.ts'
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

it.each<Language>(['nl', 'en'])(
  'text of double size loses nothing and needs no sideways scrolling; forced colours stay accessible; reduced motion shows none (%s)',
  async (language) => {
    const { page, url } = await app.visit(language)
    const faults: string[] = []
    await visitAll(page, url, async (name) => {
      const add = (what: string, found: readonly string[]) => {
        for (const one of found) faults.push(`${name}: ${what} ${one}`)
      }
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        if (await overflows(page)) add('scrolls sideways at', [String(width)])
        add(`cut off at ${width}:`, await cutOff(page))
      }
      await page.evaluate(() => {
        document.documentElement.style.fontSize = ''
      })
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
      add('in forced colours:', await axe(page, { runOnly: ['color-contrast'] }))
      add('no edge around', await withoutEdge(page))
      add('moves:', await moving(page))
      await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' })
    })
    expect(faults).toEqual([])
  },
  120_000
)
