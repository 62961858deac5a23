import type { Command } from 'commander'
import type { Translate } from '#i18n/translator.ts'
import { ownMessage } from './wrong-call.ts'

/** Options that may be given more than once. */
const repeatable: ReadonlySet<string> = new Set(['--seat', '--check'])

/**
 * Refuses a call in which an option has two values, because one of them would be ignored silently, or in which an
 * option for a file or folder is empty: often a variable of a script that was never set.
 */
export function refuseTwice(command: Command, seen: Set<string>, translate: Translate): void {
  for (const { flags, long, required } of command.options) {
    if (!required || long === undefined || long === null || repeatable.has(long)) continue
    command.on(`option:${long.slice(2)}`, (value: string) => {
      if (seen.has(long)) command.error(translate('cli.twice', { found: long }), { code: ownMessage })
      seen.add(long)
      if (value === '' && /<(?:file|dir)>/.test(flags))
        command.error(translate('cli.missingValue', { found: flags }), { code: ownMessage })
    })
  }
  for (const inner of command.commands) refuseTwice(inner, seen, translate)
}
