import type { Translate } from '#i18n/translator.ts'
import { quoted } from '#lib/direction.ts'

/**
 * Reads plain sentences, with `{{name}}` filled in and no plurals: all that the start page has. So it need not wait for i18next,
 * which reads everything else and these sentences just the same.
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
