import { Option, type Command } from 'commander'
import { isBlank, visibleText } from '#lib/blank.ts'
import { isPrintKind, printKinds } from '#workshop/print-kinds.ts'
import { scriptNames, settings, type ScriptName, type Workshop } from '#workshop/types.ts'
import type { Format } from '#render/renderer.ts'
import { passphraseFrom } from '../../passphrase.ts'
import { languageAsked, type Tools } from '../tools.ts'

interface NewCall {
  readonly title?: string
  readonly draftVersion?: string
  readonly script: ScriptName
  readonly setting: Workshop['setting']
  readonly check: readonly string[]
  readonly author?: string
  readonly questionnaire: string
  readonly out: string
}

interface FileCall {
  readonly passphraseFile?: string
  readonly out: string
}

interface ResultCall extends FileCall {
  readonly format: readonly Format[]
  readonly public?: boolean
}

interface PrintCall extends FileCall {
  readonly what: string
  readonly case?: string
}

/** The commands for a workshop, as far as they need no room with phones. */
export function addWorkshopCommands(workshop: Command, tools: Tools): void {
  const {
    translate,
    messages,
    lang,
    out,
    passphrase,
    formats,
    named,
    expectOneStandardInput,
    refuse,
    refuseWith,
    questionnaires
  } = tools
  const say = (key: string): string => translate(`cli.${key}`)
  const command = (name: string): Command => tools.command(workshop, name, `workshop.${name}`)
  const overFile = (name: string): Command =>
    command(name)
      .argument(`<${say('file')}>`, say('workshop.fileArgument'))
      .addOption(passphrase())
      .addOption(lang())

  command('new')
    .option('--title <text>', say('round.new.titleOption'))
    .option('--draft-version <text>', say('round.new.versionOption'))
    .addOption(new Option('--script <name>', say('workshop.new.scriptOption')).choices(scriptNames).default('90', '90'))
    .addOption(
      new Option('--setting <name>', say('workshop.new.settingOption')).choices(settings).default('plenary', 'plenary')
    )
    .option('--check <id>', say('workshop.new.checkOption'), (id: string, before: string[]) => [...before, id], [])
    .option('--author <file>', say('workshop.new.authorOption'))
    .addOption(
      new Option('--questionnaire <id>', say('blank.questionnaireOption')).default('cohesietoets', 'cohesietoets')
    )
    .addOption(lang())
    .addOption(out())
    .action(async (call: NewCall, self: Command) => {
      if (isBlank(call.title)) refuse(self, 'workshop.new.noTitle')
      const { writeNewWorkshop } = await import('./new.ts')
      await writeNewWorkshop({
        questionnaire: named(questionnaires(), call.questionnaire, self),
        language: languageAsked(self) ?? messages,
        draft: { title: visibleText(call.title), version: visibleText(call.draftVersion) },
        setting: call.setting,
        script: call.script,
        checks: call.check,
        author: call.author ?? null,
        folder: call.out
      })
    })

  overFile('status').action(async (file: string, call: FileCall, self: Command) => {
    expectOneStandardInput([file, call.passphraseFile], self)
    const { workshopStatus } = await import('./status.ts')
    await workshopStatus(file, questionnaires(), await passphraseFrom(call.passphraseFile), messages, translate)
  })

  overFile('settle')
    .addOption(out())
    .action(async (file: string, call: FileCall, self: Command) => {
      expectOneStandardInput([file, call.passphraseFile], self)
      const { settleFile } = await import('./settle.ts')
      await settleFile(file, call.out, questionnaires(), await passphraseFrom(call.passphraseFile), translate)
    })

  overFile('result')
    .addOption(formats('report.formatOption').default(['pdf'], 'pdf'))
    .option('--public', say('report.publicOption'))
    .addOption(out())
    .action(async (file: string, call: ResultCall, self: Command) => {
      expectOneStandardInput([file, call.passphraseFile], self)
      const { writeResult } = await import('./result.ts')
      await writeResult(
        file,
        {
          formats: call.format,
          language: languageAsked(self),
          flavour: call.public === true ? 'public' : 'working',
          folder: call.out,
          passphrase: await passphraseFrom(call.passphraseFile)
        },
        questionnaires(),
        translate
      )
    })

  command('print')
    .argument(`[${say('file')}]`, say('workshop.fileArgument'))
    .option('--what <list>', say('workshop.print.whatOption'), printKinds.join(','))
    .option('--case <name>', say('workshop.print.caseOption'))
    .addOption(passphrase())
    .addOption(lang())
    .addOption(out())
    .action(async (file: string | undefined, call: PrintCall, self: Command) => {
      const wanted = call.what.split(',').map((kind) => kind.trim())
      const wrong = wanted.filter((kind) => !isPrintKind(kind))
      if (wrong.length > 0)
        refuseWith(self, 'workshop.print.wrongWhat', { found: wrong.join(', '), kinds: printKinds.join(', ') })
      if ((file === undefined) === (call.case === undefined)) refuse(self, 'workshop.print.oneOf')
      expectOneStandardInput([file, call.passphraseFile], self)
      const { caseNames } = await import('../../content.ts')
      const names = caseNames()
      if (call.case !== undefined && !names.includes(call.case))
        refuseWith(self, 'workshop.print.wrongCase', { found: call.case, names: names.join(', ') })
      const { printCase, printFile } = await import('./print.ts')
      const options = { kinds: wanted.filter(isPrintKind), language: languageAsked(self), folder: call.out }
      if (call.case !== undefined)
        await printCase(call.case, options, named(questionnaires(), 'cohesietoets', self), messages)
      else if (file !== undefined)
        await printFile(file, options, questionnaires(), await passphraseFrom(call.passphraseFile), translate)
    })

  command('merge')
    .argument(`<${say('file')}...>`, say('workshop.merge.filesArgument'))
    .addOption(passphrase())
    .addOption(lang())
    .addOption(out())
    .action(async (files: string[], call: FileCall, self: Command) => {
      expectOneStandardInput([...files, call.passphraseFile], self)
      const { mergeFiles } = await import('./merge.ts')
      await mergeFiles(files, call.out, questionnaires(), await passphraseFrom(call.passphraseFile), translate)
    })
}
