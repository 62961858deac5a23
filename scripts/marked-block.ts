/** Replaces the text between two marks by `content`. Throws when the text lacks the marks. */
export function between(text: string, begin: string, end: string, content: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`There is no place marked ${begin} … ${end}`)
  return `${text.slice(0, from)}${begin}\n\n${content.trim()}\n\n${text.slice(to)}`
}

/**
 * Replaces the block of a document that a script maintains: `<!-- name -->` … `<!-- /name -->`. Throws when it is
 * missing.
 */
export const withBlock = (text: string, name: string, content: string): string =>
  between(text, `<!-- ${name} -->`, `<!-- /${name} -->`, content)
