import type { Command, CommanderError } from 'commander'
import type { Translate } from '#i18n/translator.ts'
import { exitStatus } from './failure.ts'
import { oneLine } from './speak.ts'
import { ownMessage, WrongCall } from './wrong-call.ts'

/** Help and messages of the parser in the user's language; a wrong call ends with status 2, also in subcommands. */
export function configure(command: Command, translate: Translate): Command {
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
