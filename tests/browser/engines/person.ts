import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Device } from './device.ts'

/** The longest wait for one event on a machine that is busy with other tests. */
const patience = 90_000

const selectors = {
  heading: 'h1',
  button: 'button',
  link: 'a[href]',
  field: 'input:not([type="radio"], [type="file"]), textarea',
  text: 'main *, [role="status"], dialog *'
} as const

/**
 * Runs in the page: marks the first visible element of a kind whose name starts with the words, and returns whether
 * there is one.
 */
const markInPage = (selector: string, words: string, mark: string): boolean => {
  const textOf = (id: string): string => document.getElementById(id)?.textContent ?? ''
  const nameOf = (element: Element): string => {
    const labelledBy = element.getAttribute('aria-labelledby')
    const labels = (element as HTMLInputElement).labels ?? []
    const name =
      element.getAttribute('aria-label') ??
      (labelledBy === null ? null : labelledBy.split(/\s+/).map(textOf).join(' ')) ??
      (labels.length > 0 ? [...labels].map((label) => label.textContent).join(' ') : element.textContent)
    return (name ?? '').replace(/\s+/g, ' ').trim()
  }
  const found = [...document.querySelectorAll(selector)].find(
    (element) => element.getClientRects().length > 0 && nameOf(element).startsWith(words)
  )
  for (const element of document.querySelectorAll('[data-journey]')) element.removeAttribute('data-journey')
  found?.setAttribute('data-journey', mark)
  return found !== undefined
}

/** Runs in the page: whether an element stays where it is for a moment; a click on one that moves may miss it. */
const standsStill = async (selector: string): Promise<boolean> => {
  const top = (): number | undefined => document.querySelector(selector)?.getBoundingClientRect().top
  const before = top()
  await new Promise((resolve) => setTimeout(resolve, 100))
  return before === top()
}

/** A user who looks for words on the page, clicks, types and waits. The same in every engine. */
export class Person {
  private readonly device: Device
  private marks = 0

  constructor(device: Device) {
    this.device = device
  }

  /** Waits until `look` returns a value other than null, and returns it. Throws in words when that never happens. */
  protected async until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
    for (const end = performance.now() + patience; ; await wait(100)) {
      const seen = await look().catch(() => null)
      if (seen !== null) return seen
      if (performance.now() > end) {
        const page: unknown = await this.device.evaluate('document.body.innerText').catch(String)
        throw new Error(`${what} never appeared on this page:\n${String(page).slice(0, 1500)}`)
      }
    }
  }

  /** Waits for a visible element of a kind whose name starts with the words, and returns a selector that finds it. */
  async find(kind: keyof typeof selectors, words: string): Promise<string> {
    const mark = String(++this.marks)
    const call = [selectors[kind], words, mark].map((part) => JSON.stringify(part)).join(', ')
    await this.until(`the ${kind} ‘${words}’`, async () =>
      (await this.device.evaluate(`(${markInPage.toString()})(${call})`)) === true ? true : null
    )
    return `[data-journey="${mark}"]`
  }

  async sees(kind: keyof typeof selectors, words: string): Promise<void> {
    await this.find(kind, words)
  }

  /** Waits until the main heading has these words and the focus. */
  async arrivesAt(heading: string): Promise<void> {
    await this.until(`The focus on ‘${heading}’`, async () =>
      (await this.device.evaluate(`document.querySelector('h1:focus')?.textContent`)) === heading ? true : null
    )
  }

  async clicks(kind: 'button' | 'link', words: string): Promise<void> {
    const found = await this.find(kind, words)
    await this.until(`‘${words}’ in one place`, async () =>
      (await this.device.evaluate(`(${standsStill.toString()})(${JSON.stringify(found)})`)) === true ? true : null
    )
    await this.device.click(found)
  }

  async types(words: string, text: string): Promise<void> {
    await this.device.type(await this.find('field', words), text)
  }

  /** Presses Ctrl+Z in a field. */
  async undoes(words: string): Promise<void> {
    await this.device.undo(await this.find('field', words))
  }

  /** The value of a field. */
  async reads(words: string): Promise<unknown> {
    return this.device.evaluate(`document.querySelector('${await this.find('field', words)}').value`)
  }

  /** Chooses the option at `index` in every question of the page, and returns the number of questions. */
  async choosesEverywhere(index: number): Promise<number> {
    const groups = 'main [role="radiogroup"]'
    const count = Number(await this.device.evaluate(`document.querySelectorAll('${groups}').length`))
    for (let group = 0; group < count; group++) {
      const option = `document.querySelectorAll('${groups}')[${group}].querySelectorAll('input[type="radio"]')[${index}]`
      const mark = String(++this.marks)
      await this.device.evaluate(
        `((input) => (input.closest('label') ?? input).setAttribute('data-journey', '${mark}'))(${option})`
      )
      await this.device.click(`[data-journey="${mark}"]`)
      await this.until(`the choice in question ${group + 1}`, async () =>
        (await this.device.evaluate(`${option}.checked`)) === true ? true : null
      )
    }
    return count
  }

  /** Waits until the page says that everything is saved. */
  async isSaved(): Promise<void> {
    await this.until('that everything is saved', () =>
      this.device.evaluate(`document.querySelector('[data-save="saved"]') ? true : null`)
    )
  }

  /** The file that a button downloads, once it is complete. */
  async downloads(words: string, end: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const before = new Set(readdirSync(this.device.downloads))
    await this.clicks('button', words)
    let size = -1
    return this.until(`a download that ends in ${end}`, async () => {
      const name = readdirSync(this.device.downloads).find((each) => each.endsWith(end) && !before.has(each))
      if (name === undefined) return null
      const bytes = readFileSync(join(this.device.downloads, name))
      const isWhole = bytes.length > 0 && bytes.length === size
      size = bytes.length
      return isWhole ? { name, bytes } : null
    })
  }

  /** Waits until the app is stored on the device and works without a server. */
  async canGoOffline(): Promise<void> {
    await this.until('the app on the device', () =>
      this.device.evaluate('navigator.serviceWorker.controller ? true : null')
    )
  }
}
