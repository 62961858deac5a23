import { InvalidArgumentError, type Command } from 'commander'
import { appFolder } from '../content.ts'
import { asPort } from '../as-port.ts'
import type { ServeCall } from './serve-call.ts'
import type { Tools } from './tools.ts'

/** The command that serves the app and the rooms of workshops. */
export function addServeCommand(program: Command, tools: Tools): void {
  const { translate, lang, questionnaires } = tools
  const say = (key: string): string => translate(`cli.serve.${key}`)
  tools
    .command(program, 'serve', 'serve')
    .option('--port <number>', say('portOption'), (text) => asPort(text, translate), 4173)
    .option('--host <name>', say('hostOption'), 'localhost')
    .option('--database <file|postgres://…>', say('databaseOption'), 'cohesietoets-rooms.sqlite')
    .option('--app <folder>', say('appOption'), appFolder)
    .option('--address <url>', say('addressOption'), asAddress)
    .option(
      '--origin <url>',
      say('originOption'),
      (url: string, before: readonly string[]) => [...before, new URL(asAddress(url)).origin],
      []
    )
    .option('--behind-proxy', say('behindProxyOption'))
    .option('--log-level <level>', say('logLevelOption'), asLevel, 'warn')
    .addOption(lang())
    .action(async (call: ServeCall) => {
      const { serve } = await import('./serve.ts')
      await serve(call, questionnaires(), translate)
    })

  /** An address with a slash at its end. */
  function asAddress(text: string): string {
    if (!/^https?:\/\//.test(text) || !URL.canParse(text)) throw new InvalidArgumentError(say('wrongAddress'))
    const { href } = new URL(text)
    return href.endsWith('/') ? href : `${href}/`
  }

  function asLevel(text: string): string {
    if (!['debug', 'info', 'warn', 'error', 'silent'].includes(text)) throw new InvalidArgumentError(say('wrongLevel'))
    return text
  }
}
