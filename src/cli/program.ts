import { Command, Option, type CommanderError } from 'commander'
import type { Language, Translate } from '#i18n/translator.ts'
import { languages } from '#lib/language.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { formats, isFormat, type Format } from '#render/renderer.ts'
import { addRoundCommands } from './commands/round/commands.ts'
import { loadQuestionnaires, softwareVersion } from './content.ts'
import { exitStatus } from './failure.ts'
import { standardInput } from './open-text.ts'
import { passphraseFrom } from './passphrase.ts'
import { oneLine } from './speak.ts'

/** The call itself is wrong, or asked for help; the user has already seen the message. */
export class WrongCall extends Error {
  readonly exitCode: number

  constructor(exitCode: number) {
    super('wrong call')
    this.exitCode = exitCode
  }
}

/** Texts of the command line. */
type Say = (key: string, args?: Record<string, string | number>) => string

/**
 * The command line: every command of the program, its options and its help in one language. The code of a command is
 * loaded when it is called.
 */
export function createProgram(language: Language, translate: Translate): Command {
  const say: Say = (key, args) => translate(`cli.${key}`, args)
  const program = configure(new Command('cohesietoets'), translate)
    .description(say('description'))
    .version(softwareVersion(), '-V, --version', say('versionOption'))
  const commandIn = (parent: Command, name: string, key: string): Command =>
    configure(parent.command(name), translate)
      .description(say(`${key}.description`))
      .usage(say(`${key}.usage`))
      .addHelpText('after', `\n${say(`${key}.example`)}`)
  const command = (name: string): Command => commandIn(program, name, name)
  const lang = (): Option => new Option(`--lang <${languages.join('|')}>`, say('langOption')).choices(languages)
  program.helpCommand(false).usage(say('usage')).enablePositionalOptions().addOption(lang())
  const out = (): Option => new Option('--out <dir>', say('outOption')).default('.', say('outDefault'))
  const passphrase = (): Option => new Option('--passphrase-file <file>', say('passphraseOption'))
  const format = (key: string): Option =>
    new Option('--format <list>', say(key, { formats: formats.join(',') })).argParser(parseFormats)

  command('report')
    .argument(`<${say('file')}...>`, say('fileArgument'))
    .addOption(format('report.formatOption').default(['pdf'], 'pdf'))
    .addOption(lang())
    .option('--public', say('report.publicOption'))
    .option('--evidence', say('report.evidenceOption'))
    .option('--since <file>', say('report.sinceOption'))
    .option('--no-review', say('report.noReviewOption'))
    .addOption(passphrase())
    .addOption(out())
    .action(
      async (
        files: string[],
        options: {
          format: Format[]
          public?: true
          evidence?: true
          since?: string
          review: boolean
          passphraseFile?: string
          out: string
        },
        self: Command
      ) => {
        expectOneStandardInput([...files, options.since, options.passphraseFile], self)
        const { report } = await import('./commands/report.ts')
        await report(
          files,
          {
            formats: options.format,
            language: self.optsWithGlobals<{ lang?: Language }>().lang ?? null,
            flavour: options.public ? 'public' : 'working',
            includeEvidence: options.evidence ?? false,
            since: options.since ?? null,
            withReview: options.review,
            passphrase: await passphraseFrom(options.passphraseFile),
            folder: options.out
          },
          loadQuestionnaires(),
          translate
        )
      }
    )

  command('score')
    .argument(`[${say('file')}...]`, say('fileArgument'))
    .option('--stream', say('score.streamOption'))
    .addOption(passphrase())
    .addOption(lang())
    .action(async (files: string[], options: { stream?: true; passphraseFile?: string }, self: Command) => {
      if (!options.stream && files.length === 0) self.error(say('missingFile'), { code: ownMessage })
      const read = options.stream && files.length === 0 ? [standardInput] : files
      expectOneStandardInput([...read, options.passphraseFile], self)
      const { score, scoreStream } = await import('./commands/score.ts')
      const phrase = await passphraseFrom(options.passphraseFile)
      return (options.stream ? scoreStream : score)(read, loadQuestionnaires(), phrase, translate)
    })

  command('check')
    .argument(`<${say('file')}...>`, say('check.fileArgument'))
    .addOption(passphrase())
    .addOption(lang())
    .action(async (files: string[], options: { passphraseFile?: string }, self: Command) => {
      expectOneStandardInput([...files, options.passphraseFile], self)
      const { check } = await import('./commands/check.ts')
      await check(files, loadQuestionnaires(), await passphraseFrom(options.passphraseFile), translate)
    })

  command('compare')
    .argument(`<${say('compare.before')}>`, say('compare.beforeArgument'))
    .argument(`<${say('compare.after')}>`, say('compare.afterArgument'))
    .addOption(passphrase())
    .addOption(lang())
    .action(async (before: string, after: string, options: { passphraseFile?: string }, self: Command) => {
      expectOneStandardInput([before, after, options.passphraseFile], self)
      const { compare } = await import('./commands/compare.ts')
      await compare(before, after, loadQuestionnaires(), await passphraseFrom(options.passphraseFile), translate)
    })

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
      const { blank } = await import('./commands/blank.ts')
      await blank(named(loadQuestionnaires(), options.questionnaire, self), options.depth, language, options.out)
    })

  command('list')
    .addOption(lang())
    .action(async () => {
      const { list } = await import('./commands/list.ts')
      list(loadQuestionnaires(), language, translate)
    })

  const refuse = (self: Command, key: string): never => self.error(say(key), { code: ownMessage })
  addRoundCommands(command('round').helpCommand(false), {
    translate,
    messages: language,
    lang,
    out,
    passphrase,
    formats: format,
    named,
    expectOneStandardInput,
    refuse,
    command: commandIn
  })

  refuseTwice(program, new Set(), say)
  return program

  function parseFormats(value: string): Format[] {
    const wanted = [
      ...new Set(
        value
          .toLowerCase()
          .split(',')
          .map((format) => format.trim())
          .filter((format) => format !== '')
      )
    ]
    const wrong = wanted.filter((format) => !isFormat(format))
    if (wanted.length === 0) program.error(say('noFormat', { formats: formats.join(', ') }), { code: ownMessage })
    if (wrong.length > 0)
      program.error(say('wrongFormat', { found: wrong.join(', '), formats: formats.join(', ') }), { code: ownMessage })
    return wanted.filter(isFormat)
  }

  /** Standard input can be read only once. */
  function expectOneStandardInput(files: readonly (string | undefined)[], self: Command): void {
    if (files.filter((file) => file === standardInput).length > 1)
      self.error(say('standardInputTwice'), { code: ownMessage })
  }

  function named(questionnaires: readonly Questionnaire[], id: string, self: Command): Questionnaire {
    const known = questionnaires.map((questionnaire) => questionnaire.id).join(', ')
    return (
      questionnaires.find((questionnaire) => questionnaire.id === id) ??
      self.error(say('wrongQuestionnaire', { found: id, known }), { code: ownMessage })
    )
  }
}

/** Options that may be given more than once. */
const repeatable: ReadonlySet<string> = new Set(['--seat'])

/**
 * Refuses a call in which an option has two values, because one of them would be ignored silently, or in which an
 * option for a file or folder is empty: often a variable of a script that was never set.
 */
function refuseTwice(command: Command, seen: Set<string>, say: Say): void {
  for (const { flags, long, required } of command.options) {
    if (!required || long === undefined || long === null || repeatable.has(long)) continue
    command.on(`option:${long.slice(2)}`, (value: string) => {
      if (seen.has(long)) command.error(say('twice', { found: long }), { code: ownMessage })
      seen.add(long)
      if (value === '' && /<(?:file|dir)>/.test(flags))
        command.error(say('missingValue', { found: flags }), { code: ownMessage })
    })
  }
  for (const inner of command.commands) refuseTwice(inner, seen, say)
}

/** Marks messages that are already in the user's language. */
const ownMessage = 'cohesietoets.message'

/** Help and messages of the parser in the user's language; a wrong call ends with status 2, also in subcommands. */
function configure(command: Command, translate: Translate): Command {
  return command
    .helpOption('-h, --help', translate('cli.helpOption'))
    .configureHelp({
      styleTitle: (title) => translate(`cli.help.${title.replace(/\W/g, '').toLowerCase()}`),
      optionDescription: ({ description, defaultValueDescription }) =>
        defaultValueDescription === undefined
          ? description
          : translate('cli.help.default', { description, value: defaultValueDescription }),
      subcommandTerm: (subcommand) => subcommand.name()
    })
    .configureOutput({ outputError: () => undefined })
    .exitOverride((fault) => {
      if (fault.exitCode === 0) throw new WrongCall(0)
      process.stderr.write(
        fault.code === 'commander.help'
          ? ''
          : `${oneLine(describe(fault, command, translate))}\n${translate('cli.seeHelp')}\n`
      )
      throw new WrongCall(exitStatus.wrongCall)
    })
}

/** The parser's messages quote what was wrong; the text around it is ours. */
function describe(fault: CommanderError, command: Command, translate: Translate): string {
  if (fault.code === ownMessage) return fault.message
  const [found = '', value = ''] = [...fault.message.matchAll(/'([^']*)'/g)].map((match) => match[1])
  const key = {
    'commander.unknownOption': 'unknownOption',
    'commander.unknownCommand': 'unknownCommand',
    'commander.missingArgument': 'missingFile',
    'commander.missingMandatoryOptionValue': 'missingOption',
    'commander.optionMissingArgument': 'missingValue',
    'commander.invalidArgument': 'wrongValue',
    'commander.excessArguments': 'tooMany'
  }[fault.code]
  return key === undefined
    ? fault.message
    : translate(`cli.${key}`, { found, value, known: command.commands.map((one) => one.name()).join(', ') })
}
