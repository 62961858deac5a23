import type { Labelled, Language, Text } from './types.ts'

/** Splits `label: explanation`, as options are written; a text without a colon is all label. */
export function labelled(text: Text): Labelled {
  const explanation = inEach(text, (words) => words.slice(labelIn(words).length).replace(/^\s*:\s*/, ''))
  return {
    text,
    label: inEach(text, labelIn),
    explanation: explanation.nl === '' && explanation.en === '' ? null : explanation
  }
}

const labelIn = (words: string): string => words.split(':')[0]?.trim() ?? words

/** Applies a change to a text in every language. */
export const inEach = (text: Text, change: (words: string, language: Language) => string): Text => ({
  nl: change(text.nl, 'nl'),
  en: change(text.en, 'en')
})
