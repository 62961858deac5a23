/** Fills in fields for the walk over every field, and reads them back. Runs in the page. */
export type Kind = 'text' | 'number' | 'day' | 'choice' | 'password'

/** A field of the page: its key, which finds it again after a reload, and its value. */
export interface Field {
  readonly key: string
  readonly kind: Kind
  readonly value: string
}

/** What was left in a field, and what it must contain after a reload. */
export interface Left extends Field {
  /** The last value that was accepted without a message; it stays when the field refuses another. */
  readonly taken: string
  /** The message of the field about its value; empty when nothing is wrong. */
  readonly said: string
}

export interface Filled {
  readonly left: readonly Left[]
  readonly faults: readonly string[]
}

export interface FieldTools {
  read(): readonly Field[]
  /** `turn` decides which field gets which final text, and which one gets a very long text. */
  fill(turn: number): Promise<Filled>
  settled(): boolean
}

/** Installs the tools. Pass it to `addInitScript`; it may use nothing from outside. */
export function installFields(): void {
  type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
  const turnOfPage = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve))
  const scope = (): Element => document.querySelector('dialog[open]') ?? document.querySelector('main') ?? document.body
  const kindOf = (control: Control): Kind | null => {
    if (control instanceof HTMLTextAreaElement) return 'text'
    if (control instanceof HTMLSelectElement) return 'choice'
    if (control.dataset['kind'] === 'number') return 'number'
    switch (control.type) {
      case 'text':
        return 'text'
      case 'date':
        return 'day'
      case 'radio':
      case 'checkbox':
        return 'choice'
      case 'password':
        return 'password'
      default:
        return null
    }
  }
  const textOf = (ids: string | null): string =>
    (ids ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim()
  const nameOf = (element: Element): string => {
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : []
    return (
      textOf(element.getAttribute('aria-labelledby')) ||
      element.getAttribute('aria-label') ||
      labels.map((label) => label.textContent).join(' ') ||
      (/^(A|BUTTON|SUMMARY)$/.test(element.tagName) ? (element.textContent ?? '') : '')
    ).trim()
  }
  const keyed = (): readonly (readonly [key: string, kind: Kind, control: Control])[] => {
    const seen = new Map<string, number>()
    return [...scope().querySelectorAll<Control>('input, textarea, select')].flatMap((control) => {
      const kind = kindOf(control)
      if (kind === null) return []
      // Names may contain what was typed elsewhere, such as the title of an action, so the position among its kind is
      // part of the key.
      const name = `${kind} ${control.closest('[data-name]')?.getAttribute('data-name') ?? ''} ${control.tagName}`
      const count = (seen.get(name) ?? 0) + 1
      seen.set(name, count)
      return [[`${name} ${count}`, kind, control] as const]
    })
  }
  const valueOf = (control: Control): string =>
    control instanceof HTMLInputElement && /radio|checkbox/.test(control.type) ? String(control.checked) : control.value
  const saidOf = (control: Control): string =>
    control.getAttribute('aria-invalid') === 'true' ? textOf(control.getAttribute('aria-describedby')) || 'invalid' : ''
  const put = async (control: Control, value: string): Promise<void> => {
    control.focus()
    const prototype = Object.getPrototypeOf(control) as object
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value)
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
    await turnOfPage()
  }
  /** The value that a browser keeps of a text in such a field: a single-line field has no line breaks. */
  const kept = (control: Control, value: string): string =>
    control instanceof HTMLInputElement ? value.replace(/[\r\n]/g, '') : value

  const mixed = ' half \ud83d paar \udc00, om\u202egnithcir, 👩‍👩‍👧‍👦🇳🇱 <b>&amp;"\'\\ =1+1 20266-01-01 '
  const texts = ['\u200b', '\u2800', mixed, '\u00ad', '\u202e', '\ud83d', mixed]
  const long = [
    (): string => 'lang '.repeat(20_000),
    (): string => 'r\n'.repeat(51_000),
    (): string => `e${'\u0301'.repeat(200_000)}`
  ]
  const numbers = ['7', '-0', '0,5', '1e400', '-5', '0x10', 'zeven', '1e3', '99999999999999999999', '١٢']
  const days = ['2026-12-24', '20266-01-01', '0026-01-01', '2200-01-01', '1899-12-31']

  /** Chooses every option of every group, and leaves the one that shows the most fields. */
  const choose = async (): Promise<void> => {
    const done = new Set<string>()
    for (;;) {
      const next = keyed().find(([key, kind]) => kind === 'choice' && !done.has(key))
      if (next === undefined) return
      const [key, , control] = next
      done.add(key)
      if (control instanceof HTMLSelectElement) {
        for (const option of control.options) await put(control, option.value)
        continue
      }
      if (control instanceof HTMLInputElement && control.type === 'checkbox') {
        if (!control.checked) control.click()
        continue
      }
      const group = keyed().filter(
        ([, , each]) =>
          each instanceof HTMLInputElement && each.type === 'radio' && each.name === (control as HTMLInputElement).name
      )
      let [best, most] = [control as HTMLElement, -1]
      for (const [each, , option] of group) {
        done.add(each)
        option.click()
        await turnOfPage()
        const count = keyed().length
        if (count >= most) [best, most] = [option, count]
      }
      best.click()
      await turnOfPage()
    }
  }

  const tools: FieldTools = {
    read: () => keyed().map(([key, kind, control]) => ({ key, kind, value: valueOf(control) })),
    settled: () =>
      document.querySelector('main h1:not([data-left]), dialog[open]') !== null &&
      document.querySelector('main .loading') === null,
    fill: async (turn) => {
      for (const details of scope().querySelectorAll('details')) details.open = true
      await choose()
      const faults: string[] = []
      const left: Left[] = []
      const typed = keyed().filter(([, kind]) => kind === 'text')
      const longest = typed[turn % Math.max(1, typed.length)]?.[0]
      for (const [index, [key, kind, control]] of keyed().entries()) {
        const values =
          kind === 'text'
            ? [
                mixed,
                ...(key === longest
                  ? [long[turn % long.length]?.() ?? '']
                  : [texts[(index + turn) % texts.length] ?? ''])
              ]
            : kind === 'number'
              ? [...numbers, numbers[turn % numbers.length] ?? '']
              : kind === 'day'
                ? [...days, days[(index + turn) % 2] ?? '']
                : kind === 'password'
                  ? ['vier losse woorden graag']
                  : []
        let taken = valueOf(control)
        for (const value of values) {
          await put(control, value)
          // A field shows only as many marks on one letter as can be drawn.
          if (kind === 'text' && !value.endsWith('\u0301') && control.value !== kept(control, value))
            faults.push(`${key} does not keep what is typed`)
          control.blur()
          if (kind !== 'text') await turnOfPage()
          if (kind === 'text' || saidOf(control) === '') taken = valueOf(control)
        }
        if (key === longest && control instanceof HTMLTextAreaElement && saidOf(control) === '')
          faults.push(`${key} does not say that its text is too long`)
        left.push({ key, kind, value: valueOf(control), taken, said: saidOf(control) })
      }
      for (const control of scope().querySelectorAll<HTMLElement>(
        'input, textarea, select, button, a[href], summary'
      )) {
        if (control instanceof HTMLInputElement && control.type === 'hidden') continue
        if (nameOf(control) === '') faults.push(`no name: ${control.outerHTML.slice(0, 200)}`)
        const completes = control.getAttribute('autocomplete')
        const kind = 'value' in control ? kindOf(control as Control) : null
        if ((kind === 'text' || kind === 'number' || kind === 'day') && completes !== 'off')
          faults.push(`the browser may keep what is typed in ${control.outerHTML.slice(0, 200)}`)
        if (kind === 'password' && completes !== 'new-password' && completes !== 'off')
          faults.push(`the browser may keep a passphrase: ${control.outerHTML.slice(0, 200)}`)
      }
      return { left, faults }
    }
  }
  ;(window as unknown as { fields: FieldTools }).fields = tools
}
