import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from '#server/http/app.ts'
import { openDatabase } from '#server/storage/open.ts'
import { withReleases } from './questionnaire.ts'

export interface RoomServer {
  /** With a slash at its end. */
  readonly url: string
  readonly port: number
  /** Stops it, and removes its rooms. */
  close(): Promise<void>
}

/**
 * A real room server with an SQLite file of its own. `app` is the folder with the built app; none without pages.
 * `address` is what it says to be reached at.
 */
export async function startRoomServer(
  app = join(tmpdir(), 'no-app'),
  address: string | null = null
): Promise<RoomServer> {
  const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-rooms-'))
  const server = createServer({
    database: await openDatabase(join(folder, 'rooms.sqlite')),
    questionnaires: withReleases,
    software: 'test',
    app,
    address,
    origins: [],
    behindProxy: false,
    log: { level: 'silent' }
  })
  await server.http.listen({ port: 0, host: '127.0.0.1' })
  const bound = server.http.server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    close: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
