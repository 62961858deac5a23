import type { Command } from 'commander'
import { standardInput } from '../open-text.ts'
import { passphraseFrom } from '../passphrase.ts'
import { isRowFormat, overviewFormats, type OverviewFormat } from './overview-formats.ts'
import { languageAsked, type Tools } from './tools.ts'

interface Options {
  readonly format: readonly OverviewFormat[]
  readonly stream?: true
  readonly public?: true
  readonly titles: boolean
  readonly join: boolean
  readonly unfinished?: true
  readonly passphraseFile?: string
  readonly out: string
}

/** The command `overview`, with its options and help. */
export function addOverviewCommand(program: Command, tools: Tools): void {
  const { translate, messages, lang, out, passphrase, formats, expectOneStandardInput, questionnaires, refuse } = tools
  const say = (key: string): string => translate(`cli.${key}`)
  tools
    .command(program, 'overview', 'overview')
    .argument(`[${say('file')}...]`, say('overview.fileArgument'))
    .option('--stream', say('overview.streamOption'))
    .addOption(formats('overview.formatOption', overviewFormats).default(['pdf'], 'pdf'))
    .addOption(lang())
    .option('--public', say('overview.publicOption'))
    .option('--no-titles', say('overview.noTitlesOption'))
    .option('--no-join', say('overview.noJoinOption'))
    .option('--unfinished', say('overview.unfinishedOption'))
    .addOption(passphrase())
    .addOption(out())
    .action(async (files: string[], options: Options, self: Command) => {
      if (!options.stream && files.length === 0) refuse(self, 'missingFile')
      if (options.public && options.format.some(isRowFormat)) refuse(self, 'overview.rowsNotPublic')
      const inputs = options.stream && files.length === 0 ? [standardInput] : files
      expectOneStandardInput([...inputs, options.passphraseFile], self)
      const { overview } = await import('./overview.ts')
      await overview(
        inputs,
        {
          formats: options.format,
          language: languageAsked(self) ?? messages,
          flavour: options.public ? 'public' : 'working',
          isStream: options.stream ?? false,
          withTitles: options.titles && !options.public,
          isEachApart: !options.join,
          withUnfinished: options.unfinished ?? false,
          passphrase: await passphraseFrom(options.passphraseFile),
          folder: options.out
        },
        questionnaires(),
        translate
      )
    })
}
