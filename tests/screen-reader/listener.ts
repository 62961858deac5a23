import { setTimeout as wait } from 'node:timers/promises'
import { Person } from '../browser/engines/person.ts'
import type { ListeningDesk } from './desk.ts'

/** What the user does, what the screen reader must then say, and what it must not say. */
export interface Step {
  readonly name: string
  readonly hears?: readonly (string | RegExp)[]
  readonly never?: readonly (string | RegExp)[]
  act(listener: Listener): Promise<void>
}

/** The result of a step. */
export interface Told {
  readonly name: string
  readonly said: readonly string[]
  /** One line for each phrase that was missing, or that should not have been said. */
  readonly faults: readonly string[]
}

/** The longest wait for speech on a slow machine, and the silence that ends an utterance, in milliseconds. */
const patience = 40_000
const silence = 1_500

/** What the screen reader should never say: characters read out by name, and regions without a label. */
const nowhere: readonly RegExp[] = [/gecentreerde punt/i, /statusbalk\.? *statusbalk/i, /\bundefined\b|\bnull\b|\{\{/]

const holds = (said: string, words: string | RegExp): boolean =>
  typeof words === 'string' ? said.toLowerCase().includes(words.toLowerCase()) : words.test(said)

/** A user who works with the keyboard and listens. */
export class Listener extends Person {
  readonly desk: ListeningDesk

  constructor(desk: ListeningDesk) {
    super(desk.device)
    this.desk = desk
  }

  /** Moves to the first element of a kind whose name starts with the words, as Tab would. */
  async goesTo(kind: Parameters<Person['find']>[0], words: string): Promise<void> {
    await this.focuses(await this.find(kind, words))
  }

  async focuses(selector: string): Promise<void> {
    await this.desk.device.evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`)
  }

  /** Moves there, returns what is said, and presses Enter. */
  async presses(kind: 'button' | 'link', words: string): Promise<void> {
    await this.enters(await this.find(kind, words))
  }

  private async enters(selector: string): Promise<void> {
    const before = this.desk.heard().length
    await this.focuses(selector)
    for (const end = performance.now() + silence; performance.now() < end && this.desk.heard().length === before;)
      await wait(100)
    await this.key('Enter')
  }

  /** Moves to the first link that matches a selector, and presses Enter. */
  async follows(selector: string): Promise<void> {
    await this.until('a link', async () =>
      (await this.desk.device.evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`)) === true
        ? true
        : null
    )
    await this.enters(selector)
  }

  /** Presses a key, by its name in WebDriver. */
  async key(name: keyof typeof keys): Promise<void> {
    await this.desk.device.press(keys[name])
  }

  /** Waits until the screen reader is silent, and returns what it said. */
  private async listen(from: number, isEnough: (said: string) => boolean): Promise<readonly string[]> {
    let count = -1
    let changed = performance.now()
    for (const end = performance.now() + patience; ; await wait(100)) {
      // Firefox tells a screen reader about changes when it draws, and on a display without a viewer it may delay
      // drawing.
      await this.desk.device.evaluate('new Promise((drawn) => requestAnimationFrame(() => drawn(null)))')
      const said = this.desk.heard().slice(from)
      if (said.length !== count) changed = performance.now()
      count = said.length
      const isQuiet = performance.now() - changed > silence
      if ((isQuiet && isEnough(said.join(' '))) || performance.now() > end) return said
    }
  }

  async takes({ name, hears = [], never = [], act }: Step): Promise<Told> {
    const from = this.desk.heard().length
    await act(this)
    const said = await this.listen(from, (so) => hears.every((words) => holds(so, words)))
    const all = said.join(' ')
    return {
      name,
      said,
      faults: [
        ...hears.filter((words) => !holds(all, words)).map((words) => `not heard: ${String(words)}`),
        ...[...never, ...nowhere].filter((words) => holds(all, words)).map((words) => `heard: ${String(words)}`)
      ]
    }
  }
}

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Tab: '\uE004',
  ArrowDown: '\uE015',
  ArrowRight: '\uE014'
} as const
