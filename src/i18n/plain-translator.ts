import type { Translate } from './translator.ts'
import { quoted } from '#lib/direction.ts'

/**
 * A translator for plain sentences, with `{{name}}` but without plurals: all that the start page uses. So that page
 * need not wait for i18next, which gives the same result for these sentences.
 */
export const plainTranslator =
  (words: object): Translate =>
  (key, args = {}) => {
    const found = key
      .split('.')
      .reduce<unknown>((node, part) => (node as Readonly<Record<string, unknown>> | undefined)?.[part], words)
    return typeof found === 'string'
      ? found.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => quoted(String(args[name] ?? placeholder)))
      : key
  }
