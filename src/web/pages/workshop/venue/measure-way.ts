import { ask } from '#live/room.ts'
import { routes } from '#room/routes.ts'
import { base } from '../room/find-server.ts'

/** How many round trips are measured. */
const tries = 5

/** The median round-trip time to the server, in milliseconds; null when it never answered. */
export async function measureWay(): Promise<number | null> {
  const times: number[] = []
  for (let each = 0; each < tries; each += 1) {
    const from = performance.now()
    const replied = await ask(base, routes.server, { method: 'GET' })
    if (replied.ok) times.push(performance.now() - from)
  }
  const middle = times.sort((one, other) => one - other)[Math.floor(times.length / 2)]
  return middle === undefined ? null : Math.max(1, Math.round(middle))
}
