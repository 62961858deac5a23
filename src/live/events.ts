/** A message of an event stream. */
export interface StreamEvent {
  readonly event: string
  readonly id: string
  readonly data: string
}

/**
 * Splits an event stream into its messages. Comments are left out; a message may come in any number of pieces.
 */
export function eventReader(onEvent: (event: StreamEvent) => void): (piece: string) => void {
  let rest = ''
  return (piece) => {
    rest += piece
    for (;;) {
      const end = /\r?\n\r?\n/.exec(rest)
      if (end === null) return
      const lines = rest.slice(0, end.index).split(/\r?\n/)
      rest = rest.slice(end.index + end[0].length)
      const all = (field: string): readonly string[] =>
        lines
          .filter((line) => line.startsWith(`${field}:`))
          .map((line) => line.slice(field.length + 1).replace(/^ /, ''))
      const data = all('data')
      if (data.length > 0) onEvent({ event: all('event').join(''), id: all('id').join(''), data: data.join('\n') })
    }
  }
}
