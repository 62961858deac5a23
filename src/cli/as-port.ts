import { InvalidArgumentError } from 'commander'
import type { Translate } from '#i18n/translator.ts'

/** The port number in an option. Refuses the call when the text is not a port. */
export function asPort(text: string, translate: Translate): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError(translate('cli.serve.wrongPort'))
  return port
}
