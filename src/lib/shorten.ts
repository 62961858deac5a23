/** The start of a text, cut at a space where one is near and never inside a character; `most` counts UTF-16 units, the mark of the cut among them. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')
  const space = start.lastIndexOf(' ')
  return `${(space > most * 0.7 ? start.slice(0, space) : start).trimEnd()}…`
}
