import type { Command } from 'commander'
import { asPort } from '../../as-port.ts'
import { appFolder } from '../../content.ts'
import type { Tools } from '../tools.ts'

/** The commands for people who make a questionnaire. */
export function addQuestionnaireCommands(questionnaire: Command, tools: Tools): void {
  const { translate, lang, out } = tools
  const say = (key: string): string => translate(`cli.questionnaire.${key}`)
  const overFolder = (name: string): Command =>
    tools
      .command(questionnaire, name, `questionnaire.${name}`)
      .argument(`<${say('folder')}>`, say('folderArgument'))
      .addOption(lang())

  overFolder('new').action(async (folder: string) => {
    const { newQuestionnaire } = await import('./new.ts')
    await newQuestionnaire(folder, tools.messages, translate)
  })

  overFolder('check').action(async (folder: string) => {
    const { check } = await import('../check.ts')
    await check([folder], tools.questionnaires(), null, translate)
  })

  overFolder('package')
    .addOption(out())
    .action(async (folder: string, call: { out: string }) => {
      const { packageQuestionnaire } = await import('./package.ts')
      await packageQuestionnaire(folder, call.out)
    })

  overFolder('preview')
    .option('--port <number>', translate('cli.serve.portOption'), (text) => asPort(text, translate), 4174)
    .option('--app <folder>', translate('cli.serve.appOption'), appFolder)
    .action(async (folder: string, call: { port: number; app: string }) => {
      const { preview } = await import('./preview.ts')
      preview(folder, call, tools.messages, translate)
    })

  overFolder('release').action(async (folder: string) => {
    const { release } = await import('./release.ts')
    await release(folder, translate)
  })
}
