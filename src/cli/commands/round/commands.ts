import { Option, type Command } from 'commander'
import type { Language, Translate } from '#i18n/translator.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import type { Format } from '#render/renderer.ts'
import { loadQuestionnaires } from '../../content.ts'
import { passphraseFrom } from '../../passphrase.ts'
import { isBlank, visibleText } from '#lib/blank.ts'
import { saysNothing } from './seats.ts'

/** What the program provides to a group of commands. */
export interface Tools {
  readonly translate: Translate
  /** Language of the messages. */
  readonly messages: Language
  readonly lang: () => Option
  readonly out: () => Option
  readonly passphrase: () => Option
  readonly formats: (key: string) => Option
  readonly named: (questionnaires: readonly Questionnaire[], id: string, self: Command) => Questionnaire
  /** Refuses a call that reads standard input twice. */
  readonly expectOneStandardInput: (files: readonly (string | undefined)[], self: Command) => void
  /** Refuses a wrong call, with a text from `cli`. */
  readonly refuse: (self: Command, key: string) => never
  readonly command: (parent: Command, name: string, key: string) => Command
}

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

interface DocumentCall {
  readonly format: readonly Format[]
  readonly out: string
  readonly passphraseFile?: string
}

const languageAsked = (self: Command): Language | null => self.optsWithGlobals<{ lang?: Language }>().lang ?? null

/** The commands for a round: everything that its pages in the app do. */
export function addRoundCommands(round: Command, tools: Tools): void {
  const { translate, messages, lang, out, passphrase, formats, named, expectOneStandardInput, refuse } = tools
  const say = (key: string): string => translate(`cli.${key}`)
  const command = (name: string): Command => tools.command(round, name, `round.${name}`)
  const overFiles = (name: string): Command =>
    command(name)
      .argument(`<${say('file')}...>`, say('round.filesArgument'))
      .addOption(passphrase())
      .addOption(lang())

  command('new')
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
      const questionnaires = loadQuestionnaires()
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

  overFiles('status').action(async (files: string[], call: { passphraseFile?: string }, self: Command) => {
    expectOneStandardInput([...files, call.passphraseFile], self)
    const { status } = await import('./status.ts')
    await status(files, loadQuestionnaires(), await passphraseFrom(call.passphraseFile), messages, translate)
  })

  overFiles('compare')
    .addOption(formats('round.compare.formatOption').default([], say('round.compare.formatDefault')))
    .addOption(out())
    .action(async (files: string[], call: DocumentCall, self: Command) => {
      expectOneStandardInput([...files, call.passphraseFile], self)
      const { compare } = await import('./documents.ts')
      await compare(
        files,
        {
          formats: call.format,
          language: languageAsked(self),
          folder: call.out,
          passphrase: await passphraseFrom(call.passphraseFile)
        },
        loadQuestionnaires(),
        translate
      )
    })

  overFiles('agenda')
    .addOption(formats('report.formatOption').default(['pdf'], 'pdf'))
    .addOption(out())
    .action(async (files: string[], call: DocumentCall, self: Command) => {
      expectOneStandardInput([...files, call.passphraseFile], self)
      const { agenda } = await import('./documents.ts')
      await agenda(
        files,
        {
          formats: call.format,
          language: languageAsked(self),
          folder: call.out,
          passphrase: await passphraseFrom(call.passphraseFile)
        },
        loadQuestionnaires(),
        translate
      )
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
          loadQuestionnaires(),
          translate
        )
      }
    )
}
