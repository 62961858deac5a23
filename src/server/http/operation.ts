import type { FastifyInstance } from 'fastify'
import type { Rooms } from '../rooms/rooms.ts'
import type { Database } from '../storage/database.ts'
import { Refusal } from '../rooms/refusal.ts'
import type { Metrics } from './metrics.ts'
import type { Streams } from './streams.ts'

interface Parts {
  readonly database: Database
  readonly figures: Metrics
  readonly rooms: Rooms
  readonly streams: Streams
}

/** Routes for the operators of the server: whether it lives, whether it can work, and figures. */
export function addOperation(http: FastifyInstance, { database, figures, rooms, streams }: Parts): void {
  figures.gauge('cohesietoets_streams', () => streams.size)
  figures.gauge('cohesietoets_live_rooms', () => rooms.counts().live)
  figures.gauge('cohesietoets_memory_bytes', () => process.memoryUsage.rss())
  figures.gauge('process_cpu_seconds_total', () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1_000_000
  })

  http.get('/healthz', () => ({ ok: true }))
  http.get('/readyz', async () => {
    try {
      await database.all('select 1 as one')
    } catch {
      throw new Refusal('unavailable', {}, 2)
    }
    return { ok: true }
  })
  http.get('/metrics', async (_, reply) => {
    await reply.type('text/plain; version=0.0.4').send(figures.text())
  })
}
