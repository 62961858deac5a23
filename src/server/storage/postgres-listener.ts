import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** The channel on which nodes tell each other which rooms changed. */
export const channel = 'cohesietoets'

/** Milliseconds between two heartbeats of the listening connection, and before a reconnect. */
const pace = { heartbeat: 5_000, again: 500 } as const

export interface Listener {
  listen(heard: (message: string | null) => void): void
  /** Calls the listeners of this node at once, without waiting for the database to send the announcement back. */
  notify(message: string | null): void
  /** The announcement as it is sent over the channel, with the name of this node in front. */
  signed(message: string): string
  close(): Promise<void>
}

/**
 * Listens to announcements on a connection of its own, because those of the pool come and go. Reconnects whenever it
 * breaks. Announcements in between are lost, so listeners are then called with null.
 */
export function listenTo(address: string): Listener {
  const node = randomUUID()
  const heard: ((message: string | null) => void)[] = []
  const notify = (message: string | null): void => {
    for (const hear of heard) hear(message)
  }
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  const again = (broken: pg.Client): void => {
    if (client !== broken || isClosed) return
    client = null
    clearTimeout(timer)
    broken.end().catch(() => undefined)
    timer = setTimeout(() => void start(), pace.again)
  }
  const start = async (): Promise<void> => {
    const made = new pg.Client({
      connectionString: address,
      connectionTimeoutMillis: 3_000,
      query_timeout: 3_000,
      application_name: 'cohesietoets listener',
      keepAlive: true
    })
    client = made
    made.on('error', () => again(made))
    made.on('end', () => again(made))
    made.on('notification', ({ payload = '' }) => {
      const [from, message] = partsOf(payload)
      if (from !== node) notify(message)
    })
    try {
      await made.connect()
      await made.query(`listen ${channel}`)
      notify(null)
      beat(made)
    } catch {
      again(made)
    }
  }
  const beat = (made: pg.Client): void => {
    timer = setTimeout(() => {
      made.query('select 1').then(
        () => beat(made),
        () => again(made)
      )
    }, pace.heartbeat)
  }
  void start()
  return {
    listen: (hear) => void heard.push(hear),
    notify: notify,
    signed: (message) => `${node} ${message}`,
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      await client?.end().catch(() => undefined)
    }
  }
}

/** The name of the node and its announcement. */
const partsOf = (payload: string): readonly [from: string, message: string] => {
  const end = payload.indexOf(' ')
  return [payload.slice(0, end), payload.slice(end + 1)]
}
