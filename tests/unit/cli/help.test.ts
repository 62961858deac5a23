import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { createProgram } from '#cli/program.ts'
import { translatorFor } from '#cli/speak.ts'
import { languages } from '#lib/language.ts'

/** A command with all its subcommands, named as a user types them. */
const withSubcommands = (
  command: Command,
  name = command.name()
): readonly (readonly [name: string, command: Command])[] => [
  [name, command],
  ...command.commands.flatMap((one) => withSubcommands(one, `${name} ${one.name()}`))
]

function helpOf(command: Command): string {
  const written: string[] = []
  command.configureOutput({ writeOut: (text) => written.push(text) }).outputHelp()
  return written.join('')
}

describe.each(languages)('the help in %s', (language) => {
  const commands = withSubcommands(createProgram(language, translatorFor(language)))

  it('exists for every command of the README', () => {
    expect(commands.map(([name]) => name)).toEqual(
      expect.arrayContaining(['cohesietoets', 'cohesietoets report', 'cohesietoets round settle'])
    )
  })

  it.each(commands)('of %s has words in place of every key', (name, command) => {
    const help = helpOf(command)
    expect(help).toContain(name)
    expect(help.match(/\bcli\.[\w.]*/g) ?? []).toEqual([])
  })
})
