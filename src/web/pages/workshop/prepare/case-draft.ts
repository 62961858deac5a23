import type { Language } from '#lib/language.ts'
import type { PlainParagraph } from '#render/docx/plain.ts'

const kinds: Readonly<Record<string, PlainParagraph['kind']>> = {
  H1: 'heading1',
  H2: 'heading2',
  P: 'text',
  LI: 'item'
}

/** The draft of a case as a Word file, made from its page. */
export async function caseAsWord(page: string, language: Language): Promise<Uint8Array> {
  const { plainWord } = await import('#render/docx/plain.ts')
  // Without its style, which the security policy would refuse.
  const { body } = new DOMParser().parseFromString(page.slice(page.indexOf('<body>')), 'text/html')
  const paragraphs = [...body.querySelectorAll('h1, h2, p, li')].map(({ tagName, textContent }): PlainParagraph => ({
    kind: kinds[tagName] ?? 'text',
    text: textContent.replaceAll(/\s+/g, ' ').trim()
  }))
  return plainWord(paragraphs, language)
}
