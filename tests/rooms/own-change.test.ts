import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '#room/routes.ts'
import { ask, openRoom } from '../support/room/client.ts'
import { hasPostgres, startCluster, type Cluster } from '../support/room/postgres.ts'
import { startServer } from '../support/room/server.ts'

let cluster: Cluster | null = null
beforeAll(async () => {
  cluster = hasPostgres ? await startCluster() : null
})
afterAll(() => cluster?.remove())

const engines = [
  { engine: 'sqlite', isThere: true, database: () => Promise.resolve(':memory:') },
  { engine: 'postgres', isThere: hasPostgres, database: async () => (await cluster?.database('own')) ?? '' }
]

describe.each(engines)('a facilitator on $engine', ({ isThere, database }) => {
  it.runIf(isThere)('sees their own change at once, while others keep looking', async () => {
    const server = await startServer(await database())
    const room = await openRoom(server.base)
    const looksOn = { now: true }
    const boards = await Promise.all([1, 2, 3].map(() => room.join('board')))
    const others = boards.map(async ({ token }) => {
      while (looksOn.now) await room.view('board', token)
    })
    const changes = Array.from({ length: 15 }, (_, at) => at % 2 === 0)
    const seen: boolean[] = []
    for (const isPaused of changes) {
      await ask(`${server.base}${routes.screen}`, { method: 'PUT', token: room.token, body: { isPaused } })
      seen.push((await room.view('facilitator')).view.isPaused)
    }
    looksOn.now = false
    await Promise.all(others)
    expect(seen).toEqual(changes)
    await server.stop()
  })
})
