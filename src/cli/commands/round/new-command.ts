import { Option, type Command } from 'commander'
import type { Depth } from '#questionnaire/types.ts'
import { passphraseFrom } from '../../passphrase.ts'
import { isBlank, visibleText } from '#lib/blank.ts'
import { languageAsked, type Tools } from '../tools.ts'
import { saysNothing } from './seats.ts'

interface NewCall {
  readonly title?: string
  readonly draftVersion?: string
  readonly depth?: Depth
  readonly deadline?: string
  readonly instruction?: string
  readonly instructionFile?: string
  readonly seat: readonly string[]
  readonly seats?: string
  readonly questionnaire: string
  readonly passphraseFile?: string
  readonly out: string
}

/** The command `round new`, with its options and help. */
export function addNewCommand(round: Command, tools: Tools): void {
  const { translate, messages, lang, out, passphrase, named, expectOneStandardInput, refuse } = tools
  const say = (key: string): string => translate(`cli.${key}`)
  tools
    .command(round, 'new', 'round.new')
    .argument(`[${say('round.new.assessment')}]`, say('round.new.assessmentArgument'))
    .option('--title <text>', say('round.new.titleOption'))
    .option('--draft-version <text>', say('round.new.versionOption'))
    .addOption(new Option('--depth <quick|full>', say('blank.depthOption')).choices(['quick', 'full']))
    .option('--deadline <date>', say('round.new.deadlineOption'))
    .option('--instruction <text>', say('round.new.instructionOption'))
    .option('--instruction-file <file>', say('round.new.instructionFileOption'))
    .option('--seat <text>', say('round.new.seatOption'), (value: string, before: string[]) => [...before, value], [])
    .option('--seats <file>', say('round.new.seatsOption'))
    .addOption(
      new Option('--questionnaire <id>', say('blank.questionnaireOption')).default('cohesietoets', 'cohesietoets')
    )
    .addOption(passphrase())
    .addOption(lang())
    .addOption(out())
    .action(async (input: string | undefined, call: NewCall, self: Command) => {
      expectOneStandardInput([input, call.instructionFile, call.seats, call.passphraseFile], self)
      if (call.instruction !== undefined && call.instructionFile !== undefined)
        refuse(self, 'round.new.instructionTwice')
      if (call.seat.some(saysNothing)) refuse(self, 'round.new.emptySeat')
      if (call.seat.length === 0 && call.seats === undefined) refuse(self, 'round.new.noSeats')
      if (input === undefined && isBlank(call.title)) refuse(self, 'round.new.noTitle')
      const { newRound } = await import('./new.ts')
      const questionnaires = tools.questionnaires()
      await newRound(
        input,
        {
          questionnaire: named(questionnaires, call.questionnaire, self),
          title: visibleText(call.title),
          draftVersion: visibleText(call.draftVersion),
          depth: call.depth ?? null,
          language: languageAsked(self),
          messages,
          deadline: call.deadline ?? '',
          instruction: call.instruction ?? '',
          instructionFile: call.instructionFile ?? null,
          seats: call.seat,
          seatsFile: call.seats ?? null,
          folder: call.out,
          passphrase: await passphraseFrom(call.passphraseFile)
        },
        questionnaires,
        translate
      )
    })
}
