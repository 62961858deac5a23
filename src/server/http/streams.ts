import type { ServerResponse } from 'node:http'
import { roomLimits, streamPace } from '#room/limits.ts'
import type { ViewName } from '#room/routes.ts'
import type { Access } from '../storage/room-store.ts'
import type { Rooms } from '../rooms/rooms.ts'
import { dataHeaders } from './security-headers.ts'

/** Bytes that may wait for a slow client before its stream is closed. It reconnects and gets the current view. */
const backlog = 256_000

const comment = Buffer.from(':\n\n')
const ended = Buffer.from('event: end\ndata: {}\n\n')

interface Stream {
  close(): void
}

/** The open streams of this server. */
export function openStreams() {
  const all = new Map<string, Set<Stream>>()
  let count = 0
  return {
    get size(): number {
      return count
    },

    /** Sends a view to a response until either side stops. Throws refusals before anything is sent. */
    async start(rooms: Pick<Rooms, 'follow'>, access: Access, view: ViewName, response: ServerResponse): Promise<void> {
      let timer: NodeJS.Timeout | undefined
      const send = (bytes: Buffer): void => {
        if (response.destroyed || response.writableEnded) return
        if (!response.headersSent) {
          response.writeHead(200, {
            ...dataHeaders,
            'Content-Type': 'text/event-stream',
            'Cache-Control': 'no-store, no-transform',
            'X-Accel-Buffering': 'no'
          })
        }
        response.write(bytes)
        if (response.writableLength > backlog) response.destroy()
      }
      const beat = (wait: number): void => {
        timer = setTimeout(() => {
          send(comment)
          beat(streamPace.alive)
        }, wait)
      }
      const stream: Stream = {
        close: () => {
          response.end()
        }
      }
      response.on('error', () => undefined)
      const leave = await rooms.follow(access, {
        view,
        send,
        end: () => {
          send(ended)
          response.end()
        }
      })
      const mine = all.get(access.digest) ?? new Set<Stream>()
      const stop = (): void => {
        clearTimeout(timer)
        leave()
        count -= mine.delete(stream) ? 1 : 0
        if (mine.size === 0) all.delete(access.digest)
      }
      response.on('close', stop)
      if (response.destroyed) {
        leave()
        return
      }
      all.set(access.digest, mine)
      mine.add(stream)
      count += 1
      const [oldest] = mine
      if (mine.size > roomLimits.streamsPerToken) oldest?.close()
      beat(streamPace.first)
    },

    closeAll(): void {
      for (const streams of all.values()) for (const stream of streams) stream.close()
    }
  }
}

export type Streams = ReturnType<typeof openStreams>
