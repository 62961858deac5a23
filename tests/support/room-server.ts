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
  /** Stops it, and leaves its rooms on disk. */
  stop(): Promise<void>
  /** Starts it again at the same port, with the same rooms. */
  restart(): Promise<void>
  /** Stops it, and removes its rooms. */
  close(): Promise<void>
}

/** A real room server with an SQLite file of its own. `app` is the folder with the built app; none without pages. */
export async function startRoomServer(app = join(tmpdir(), 'no-app')): Promise<RoomServer> {
  const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-rooms-'))
  const open = async (port: number) => {
    const server = createServer({
      database: await openDatabase(join(folder, 'rooms.sqlite')),
      questionnaires: withReleases,
      software: 'test',
      app,
      address: null,
      origins: [],
      behindProxy: false,
      log: { level: 'silent' }
    })
    await server.http.listen({ port, host: '127.0.0.1' })
    return server
  }
  let running = await open(0)
  const bound = running.http.server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    stop: () => running.stop(),
    restart: async () => {
      running = await open(port)
    },
    close: async () => {
      await running.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
