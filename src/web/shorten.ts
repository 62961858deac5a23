/** What fits in a title, in UTF-16 units. */
const most = 200

/** A text that somebody else may have made, as a title: not longer than a title is. The whole of it stands where it is filled in. */
export function shorten(text: string): string {
  if (text.length <= most) return text
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/u, '').trimEnd()}…`
}
