import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Translate } from '#i18n/translator.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import { createServer, type RunningServer } from '#server/http/app.ts'
import { DatabaseProblem } from '#server/storage/database.ts'
import { openDatabase } from '#server/storage/open.ts'
import { softwareVersion } from '../content.ts'
import { exitStatus } from '../failure.ts'
import { oneLine } from '../speak.ts'
import type { ServeCall } from './serve-call.ts'

/** How many milliseconds a server that must stop has to finish its requests. */
const patience = 15_000

/** Serves the app and the rooms until a signal stops it. */
export async function serve(call: ServeCall, questionnaires: Questionnaires, translate: Translate): Promise<void> {
  const { port, host, database: name, app, address = null, origin, behindProxy = false, logLevel } = call
  const refuse = (reason: string): void => {
    const values = { port: String(port), host, database: withoutPassword(name) }
    process.stderr.write(`${oneLine(translate(`cli.serve.cannot.${reason}`, values))}\n`)
    process.exitCode = exitStatus.wrongInput
  }
  if (!existsSync(`${app}/index.html`)) return refuse('notBuilt')
  const database = await openDatabase(name).catch((fault: unknown) => {
    if (fault instanceof DatabaseProblem) return fault
    throw fault
  })
  if (database instanceof DatabaseProblem) return refuse(database.code)

  const server = createServer({
    database,
    questionnaires,
    software: softwareVersion(),
    app,
    address,
    origins: origin,
    behindProxy,
    log: { level: logLevel }
  })
  try {
    await server.http.listen({ port, host })
  } catch (fault) {
    await server.stop()
    const reason = fault instanceof Error && 'code' in fault ? reasons[String(fault.code)] : undefined
    if (reason === undefined) throw fault
    return refuse(reason)
  }
  stopOnSignal(server)
  const bound = server.http.server.address()
  const url = address ?? `http://${host}:${typeof bound === 'object' && bound !== null ? bound.port : port}/`
  process.stdout.write(`${oneLine(translate('cli.serve.started', { url }))}\n`)
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'portTaken',
  EACCES: 'portForbidden',
  EADDRNOTAVAIL: 'noSuchHost',
  ENOTFOUND: 'noSuchHost',
  EAI_AGAIN: 'noSuchHost'
}

/** Finishes the answers that are under way before the program ends. A second signal ends it at once. */
function stopOnSignal(server: RunningServer): void {
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(name)
    process.once(name, () => {
      void Promise.race([server.stop(), pause(patience)]).finally(() => process.exit(0))
    })
  }
}

/** The name of a database for a message. */
const withoutPassword = (name: string): string => name.replace(/(:\/\/[^/@]*?):[^@]*@/, '$1@')
