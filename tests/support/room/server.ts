import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type ServerOptions } from '#server/http/app.ts'
import { openDatabase } from '#server/storage/open.ts'
import { questionnairesOf } from '#questionnaire/collection.ts'
import { cohesietoets } from '../questionnaire.ts'

export interface TestServer {
  /** Its address, with a slash at its end. */
  readonly base: string
  /** Everything that it logged. */
  readonly log: () => string
  stop(): Promise<void>
}

/** A room server in this process, on a free port. */
export async function startServer(
  database = ':memory:',
  more: Partial<Omit<ServerOptions, 'database' | 'log'>> = {}
): Promise<TestServer> {
  const lines: string[] = []
  const server = createServer({
    database: await openDatabase(database),
    questionnaires: questionnairesOf(cohesietoets),
    software: '0.0.0',
    app: '',
    address: null,
    origins: [],
    behindProxy: false,
    log: { level: 'debug', stream: { write: (line) => void lines.push(line) } },
    ...more
  })
  await server.http.listen({ port: 0, host: '127.0.0.1' })
  const address = server.http.server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { base: `http://127.0.0.1:${address.port}/`, log: () => lines.join(''), stop: server.stop }
}

/** A folder for the files of a test, gone with `remove`. */
export function scratchFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'cohesietoets-rooms-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** A folder that looks like the built app. */
export function emptyApp(folder: string): string {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>app</title>')
  return folder
}
