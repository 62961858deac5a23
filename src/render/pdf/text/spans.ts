/** A piece of text that the font can show. `actual` is the original, where that differs. */
export interface Span {
  readonly shown: string
  readonly actual?: string
}

/** A longer sequence of replacements may be broken over lines. */
const LONGEST = 16

/** Inside a replacement, invisible characters are kept up to this length of the original. */
const LONGEST_ACTUAL = 1_000

/** Collects spans: unchanged text, and replacements, in parts between which lines can break. */
export class Spans {
  readonly all: Span[] = []
  #isBox = false

  plain(shown: string): void {
    if (shown !== '') this.all.push({ shown })
  }

  replaced(shown: string, actual: string, isBox: boolean): void {
    const last = this.all.at(-1)
    if (last?.actual !== undefined && this.#isBox === isBox && last.shown.length < LONGEST) {
      this.all[this.all.length - 1] = { shown: last.shown + shown, actual: last.actual + actual }
    } else {
      this.all.push({ shown, actual })
    }
    this.#isBox = isBox
  }

  /** An invisible character matters only inside a replacement: it joins the parts of an emoji. */
  join(character: string): void {
    const last = this.all.at(-1)
    if (last?.actual !== undefined && last.actual.length < LONGEST_ACTUAL)
      this.all[this.all.length - 1] = { ...last, actual: last.actual + character }
  }
}
