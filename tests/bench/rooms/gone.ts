import { setTimeout as pause } from 'node:timers/promises'
import type { Cluster } from '../../support/room/postgres.ts'
import type { Figure } from '../figure.ts'
import { answer, percentile, roomWith } from './load.ts'

const phones = 300
const seconds = 20

/** PostgreSQL ends at once and stays away while a hall answers; each phone retries until its answer is on disk. */
export async function databaseGone(cluster: Cluster, base: string): Promise<readonly Figure[]> {
  const { room, tokens } = await roomWith(base, phones)
  await cluster.stop()
  let backAt = Infinity
  let early = 0
  const delivered = tokens.map(async (token) => {
    for (;;) {
      const { status } = await answer(base, token, 1)
      if (status === 200) {
        if (backAt === Infinity) early += 1
        return performance.now() - backAt
      }
      await pause(1_000 + Math.random() * 1_000)
    }
  })
  await pause(seconds * 1_000)
  await cluster.start()
  backAt = performance.now()
  const waits = await Promise.all(delivered)
  const { answered } = (await room.view('facilitator')).view
  const name = `PostgreSQL gone for ${seconds} s`
  return [
    { name: `${name}: answers acknowledged meanwhile`, value: String(early), mark: '0' },
    {
      name: `${name}: answers of ${phones} phones lost or doubled`,
      value: String(Math.abs(phones - answered.phone)),
      mark: '0'
    },
    { name: `${name}: delivered after it is back, p95`, value: `${Math.round(percentile(waits, 0.95))} ms` }
  ]
}
