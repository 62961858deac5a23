/** Puts `content` between two marks in a text; what stood there goes. Throws when the text lacks them. */
export function between(text: string, begin: string, end: string, content: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`There is no place marked ${begin} … ${end}`)
  return `${text.slice(0, from)}${begin}\n\n${content.trim()}\n\n${text.slice(to)}`
}

/** The same for the block of a document that a script keeps: `<!-- name -->` … `<!-- /name -->`. */
export const withBlock = (text: string, name: string, content: string): string =>
  between(text, `<!-- ${name} -->`, `<!-- /${name} -->`, content)
