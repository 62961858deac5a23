import type { Command } from 'commander'
import type { Format } from '#render/renderer.ts'
import { passphraseFrom } from '../../passphrase.ts'
import { languageAsked, type Tools } from '../tools.ts'
import type { DocumentOptions } from './documents.ts'
import { addNewCommand } from './new-command.ts'

interface DocumentCall {
  readonly format: readonly Format[]
  readonly out: string
  readonly passphraseFile?: string
}

/** The commands for a round: everything that its pages in the app do. */
export function addRoundCommands(round: Command, tools: Tools): void {
  const { translate, messages, lang, out, passphrase, formats, expectOneStandardInput, questionnaires } = tools
  const say = (key: string): string => translate(`cli.${key}`)
  const command = (name: string): Command => tools.command(round, name, `round.${name}`)
  const overFiles = (name: string): Command =>
    command(name)
      .argument(`<${say('file')}...>`, say('round.filesArgument'))
      .addOption(passphrase())
      .addOption(lang())

  addNewCommand(round, tools)

  overFiles('status').action(async (files: string[], call: { passphraseFile?: string }, self: Command) => {
    expectOneStandardInput([...files, call.passphraseFile], self)
    const { status } = await import('./status.ts')
    await status(files, questionnaires(), await passphraseFrom(call.passphraseFile), messages, translate)
  })

  overFiles('compare')
    .addOption(formats('round.compare.formatOption').default([], say('round.compare.formatDefault')))
    .addOption(out())
    .action(async (files: string[], call: DocumentCall, self: Command) => {
      expectOneStandardInput([...files, call.passphraseFile], self)
      const { compare } = await import('./documents.ts')
      await compare(files, await optionsOf(call, self), questionnaires(), translate)
    })

  overFiles('agenda')
    .addOption(formats('report.formatOption').default(['pdf'], 'pdf'))
    .addOption(out())
    .action(async (files: string[], call: DocumentCall, self: Command) => {
      expectOneStandardInput([...files, call.passphraseFile], self)
      const { agenda } = await import('./documents.ts')
      await agenda(files, await optionsOf(call, self), questionnaires(), translate)
    })

  overFiles('settle')
    .requiredOption('--decisions <file>', say('round.settle.decisionsOption'))
    .option('--unsealed', say('round.settle.unsealedOption'))
    .addOption(out())
    .action(
      async (
        files: string[],
        call: { decisions: string; out: string; passphraseFile?: string; unsealed?: true },
        self: Command
      ) => {
        expectOneStandardInput([...files, call.decisions, call.passphraseFile], self)
        const { settle } = await import('./settle.ts')
        await settle(
          files,
          {
            decisions: call.decisions,
            folder: call.out,
            passphrase: await passphraseFrom(call.passphraseFile),
            isUnsealed: call.unsealed ?? false
          },
          questionnaires(),
          translate
        )
      }
    )
}

const optionsOf = async (
  { format, out, passphraseFile }: DocumentCall,
  command: Command
): Promise<DocumentOptions> => ({
  formats: format,
  language: languageAsked(command),
  folder: out,
  passphrase: await passphraseFrom(passphraseFile)
})
