import { InvalidArgumentError } from 'commander'
import type { Translate } from '#i18n/translator.ts'

/** The port that an option names; refuses what is none. */
export function asPort(text: string, translate: Translate): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError(translate('cli.serve.wrongPort'))
  return port
}
