/**
 * An operator of a content stream with its operands. Strings come as `(…)` with their bytes, dictionaries as one
 * operand.
 */
export interface Operation {
  readonly operator: string
  readonly operands: readonly Operand[]
}

export type Operand = string | number | { readonly [name: string]: Operand } | readonly Operand[]

/** Reads a content stream. One character per byte. */
export function operations(content: string): readonly Operation[] {
  const reader = new Reader(content)
  const found: Operation[] = []
  let operands: Operand[] = []
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (typeof token === 'object' && 'operator' in token && typeof token['operator'] === 'string') {
      found.push({ operator: token['operator'], operands })
      operands = []
    } else {
      operands.push(token as Operand)
    }
  }
  return found
}

class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  next(): Operand | { readonly operator: string } | undefined {
    while (/[\s\0]/u.test(this.#text.charAt(this.#at)) && this.#at < this.#text.length) this.#at += 1
    const character = this.#text.charAt(this.#at)
    if (character === '') return undefined
    if (character === '(') return this.#string()
    if (character === '<' && this.#text.charAt(this.#at + 1) === '<') return this.#dictionary()
    if (character === '<') return this.#hexadecimal()
    if (character === '[') return this.#list()
    const [token = ''] = /^\/?[^\s/<>[\]()]*/u.exec(this.#text.slice(this.#at, this.#at + 200)) ?? []
    if (token === '') throw new Error(`Unexpected ${character} in a content stream at ${String(this.#at)}`)
    this.#at += token.length
    if (token.startsWith('/')) return token
    return Number.isNaN(Number(token)) ? { operator: token } : Number(token)
  }

  #string(): string {
    let bytes = '('
    for (this.#at += 1; this.#text.charAt(this.#at) !== ')'; this.#at += 1) {
      const character = this.#text.charAt(this.#at)
      if (character !== '\\') bytes += character === '\r' ? '\n' : character
      else {
        this.#at += 1
        const escaped = this.#text.charAt(this.#at)
        bytes += escaped === 'r' ? '\r' : escaped === 'n' ? '\n' : escaped
      }
    }
    this.#at += 1
    return `${bytes})`
  }

  #hexadecimal(): string {
    const end = this.#text.indexOf('>', this.#at)
    const bytes = Buffer.from(this.#text.slice(this.#at + 1, end), 'hex').toString('latin1')
    this.#at = end + 1
    return `(${bytes})`
  }

  #dictionary(): { readonly [name: string]: Operand } {
    this.#at += 2
    const entries: [string, Operand][] = []
    while (!this.#text.startsWith('>>', this.#at)) {
      entries.push([String(this.next()), this.next() as Operand])
      while (/\s/u.test(this.#text.charAt(this.#at))) this.#at += 1
    }
    this.#at += 2
    return Object.fromEntries(entries)
  }

  #list(): readonly Operand[] {
    this.#at += 1
    const items: Operand[] = []
    while (this.#text.charAt(this.#at) !== ']') {
      items.push(this.next() as Operand)
      while (/\s/u.test(this.#text.charAt(this.#at))) this.#at += 1
    }
    this.#at += 1
    return items
  }
}

/** The characters of the text strings among the operands. */
export function stringOf(operand: Operand | undefined): string | null {
  if (typeof operand !== 'string' || !operand.startsWith('(')) return null
  const bytes = operand.slice(1, -1)
  return bytes.startsWith('\xfe\xff') ? Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le') : bytes
}
