import { Command, Option } from 'commander'
import type { Language, Translate } from '#i18n/translator.ts'
import { languages } from '#lib/language.ts'
import { knownIds, type Questionnaires } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { formats } from '#render/renderer.ts'
import { addCommands } from './commands/commands.ts'
import type { Tools } from './commands/tools.ts'
import { addQuestionnaireCommands } from './commands/questionnaire/commands.ts'
import { addRoundCommands } from './commands/round/commands.ts'
import { addWorkshopCommands } from './commands/workshop/commands.ts'
import { loadQuestionnaires, softwareVersion } from './content.ts'
import { standardInput } from './open-text.ts'
import { ownMessage } from './wrong-call.ts'
import { configure } from './parser-messages.ts'
import { withQuestionnairesIn } from './questionnaires-in.ts'
import { refuseTwice } from './refuse-twice.ts'

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
  const lang = (): Option => new Option(`--lang <${languages.join('|')}>`, say('langOption')).choices(languages)
  program.helpCommand(false).usage(say('usage')).enablePositionalOptions().addOption(lang())
  const out = (): Option => new Option('--out <dir>', say('outOption')).default('.', say('outDefault'))
  const passphrase = (): Option => new Option('--passphrase-file <file>', say('passphraseOption'))
  const format = (key: string, offered: readonly string[] = formats): Option =>
    new Option('--format <list>', say(key, { formats: offered.join(',') })).argParser((value) =>
      parseFormats(value, offered)
    )

  let folder: string | null = process.env['COHESIETOETS_QUESTIONNAIRES'] || null
  const tools: Tools = {
    translate,
    messages: language,
    lang,
    out,
    passphrase,
    formats: format,
    questionnaires: () => {
      const own = loadQuestionnaires()
      return folder === null ? own : withQuestionnairesIn(folder, own)
    },
    ownFolder: () => folder,
    named,
    expectOneStandardInput,
    refuse: (self, key) => self.error(say(key), { code: ownMessage }),
    refuseWith: (self, key, args) => self.error(say(key, args), { code: ownMessage }),
    command: commandIn
  }
  addCommands(program, tools)
  addRoundCommands(commandIn(program, 'round', 'round').helpCommand(false), tools)
  addWorkshopCommands(commandIn(program, 'workshop', 'workshop').helpCommand(false), tools)
  addQuestionnaireCommands(commandIn(program, 'questionnaire', 'questionnaire').helpCommand(false), tools)

  for (const leaf of leavesOf(program)) {
    leaf.option('--questionnaires <dir>', say('questionnairesOption'))
    leaf.on('option:questionnaires', (value: string) => (folder = value))
  }
  refuseTwice(program, new Set(), translate)
  return program

  function parseFormats(value: string, offered: readonly string[]): string[] {
    const wanted = [
      ...new Set(
        value
          .toLowerCase()
          .split(',')
          .map((format) => format.trim())
          .filter((format) => format !== '')
      )
    ]
    const wrong = wanted.filter((format) => !offered.includes(format))
    if (wanted.length === 0) program.error(say('noFormat', { formats: offered.join(', ') }), { code: ownMessage })
    if (wrong.length > 0)
      program.error(say('wrongFormat', { found: wrong.join(', '), formats: offered.join(', ') }), { code: ownMessage })
    return wanted
  }

  /** Standard input can be read only once. */
  function expectOneStandardInput(files: readonly (string | undefined)[], self: Command): void {
    if (files.filter((file) => file === standardInput).length > 1)
      self.error(say('standardInputTwice'), { code: ownMessage })
  }

  function named(questionnaires: Questionnaires, id: string, self: Command): Questionnaire {
    return (
      questionnaires.newest.find((questionnaire) => questionnaire.id === id) ??
      self.error(say('wrongQuestionnaire', { found: id, known: knownIds(questionnaires) }), { code: ownMessage })
    )
  }
}

/** The commands that use a questionnaire: all that have no commands of their own, except those that make one. */
function leavesOf(command: Command): readonly Command[] {
  if (command.name() === 'questionnaire') return []
  return command.commands.length === 0 ? [command] : command.commands.flatMap(leavesOf)
}
