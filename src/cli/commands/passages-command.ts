import { Option, type Command } from 'commander'
import type { Tools } from './tools.ts'

/** How `passages` can print. */
const printed = ['text', 'json'] as const

/** The command `passages`, with its options and help. */
export function addPassagesCommand(program: Command, { translate, messages, lang, command, refuseWith }: Tools): void {
  const say = (key: string): string => translate(`cli.passages.${key}`)
  command(program, 'passages', 'passages')
    .argument(`<${say('draft')}>`, say('draftArgument'))
    .option('--check <id>', say('checkOption'))
    .addOption(new Option('--format <json|text>', say('formatOption')).choices(printed).default('text', 'text'))
    .addOption(lang())
    .action(async (input: string, options: { check?: string; format: (typeof printed)[number] }, self: Command) => {
      const { passages, searchedChecks } = await import('./passages.ts')
      const checks = searchedChecks(options.check ?? null)
      if (checks.length === 0) refuseWith(self, 'passages.wrongCheck', { found: options.check ?? '' })
      await passages(input, checks, options.format, messages, translate)
    })
}
