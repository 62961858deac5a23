import { Option, type Command } from 'commander'
import { standardInput } from '../open-text.ts'
import { passphraseFrom } from '../passphrase.ts'
import { addOverviewCommand } from './overview-command.ts'
import { addPassagesCommand } from './passages-command.ts'
import { addReportCommand } from './report-command.ts'
import { addServeCommand } from './serve-command.ts'
import type { Tools } from './tools.ts'

/** The commands for single assessments and for the questionnaire. */
export function addCommands(program: Command, tools: Tools): void {
  const { translate, messages, lang, out, passphrase, named, expectOneStandardInput, refuse, questionnaires } = tools
  const say = (key: string): string => translate(`cli.${key}`)
  const command = (name: string): Command => tools.command(program, name, name)

  addReportCommand(program, tools)

  command('score')
    .argument(`[${say('file')}...]`, say('fileArgument'))
    .option('--stream', say('score.streamOption'))
    .addOption(passphrase())
    .addOption(lang())
    .action(async (files: string[], options: { stream?: true; passphraseFile?: string }, self: Command) => {
      if (!options.stream && files.length === 0) refuse(self, 'missingFile')
      const read = options.stream && files.length === 0 ? [standardInput] : files
      expectOneStandardInput([...read, options.passphraseFile], self)
      const { score, scoreStream } = await import('./score.ts')
      const phrase = await passphraseFrom(options.passphraseFile)
      return (options.stream ? scoreStream : score)(read, questionnaires(), phrase, translate)
    })

  command('check')
    .argument(`<${say('file')}...>`, say('check.fileArgument'))
    .addOption(passphrase())
    .addOption(lang())
    .action(async (files: string[], options: { passphraseFile?: string }, self: Command) => {
      expectOneStandardInput([...files, options.passphraseFile], self)
      const { check } = await import('./check.ts')
      await check(files, questionnaires(), await passphraseFrom(options.passphraseFile), translate)
    })

  command('compare')
    .argument(`<${say('compare.before')}>`, say('compare.beforeArgument'))
    .argument(`<${say('compare.after')}>`, say('compare.afterArgument'))
    .addOption(passphrase())
    .addOption(lang())
    .action(async (before: string, after: string, options: { passphraseFile?: string }, self: Command) => {
      expectOneStandardInput([before, after, options.passphraseFile], self)
      const { compare } = await import('./compare.ts')
      await compare(before, after, questionnaires(), await passphraseFrom(options.passphraseFile), translate)
    })

  command('upgrade')
    .argument(`<${say('file')}...>`, say('fileArgument'))
    .option('--preview', say('upgrade.previewOption'))
    .addOption(passphrase())
    .addOption(lang())
    .addOption(out())
    .action(
      async (files: string[], options: { preview?: true; passphraseFile?: string; out: string }, self: Command) => {
        expectOneStandardInput([...files, options.passphraseFile], self)
        const { upgrade } = await import('./upgrade.ts')
        const call = {
          folder: options.out,
          previewOnly: options.preview === true,
          language: messages,
          passphrase: await passphraseFrom(options.passphraseFile)
        }
        await upgrade(files, call, questionnaires(), translate)
      }
    )

  addOverviewCommand(program, tools)
  addPassagesCommand(program, tools)
  addServeCommand(program, tools)

  command('blank')
    .addOption(
      new Option('--depth <quick|full>', say('blank.depthOption')).choices(['quick', 'full']).default('full', 'full')
    )
    .addOption(
      new Option('--questionnaire <id>', say('blank.questionnaireOption')).default('cohesietoets', 'cohesietoets')
    )
    .addOption(lang())
    .addOption(out())
    .action(async (options: { depth: 'quick' | 'full'; questionnaire: string; out: string }, self: Command) => {
      const { blank } = await import('./blank.ts')
      await blank(named(questionnaires(), options.questionnaire, self), options.depth, messages, options.out)
    })

  command('list')
    .addOption(lang())
    .action(async () => {
      const { list } = await import('./list.ts')
      list(questionnaires(), messages, translate)
    })
}
