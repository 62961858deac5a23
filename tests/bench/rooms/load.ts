import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { routes, streamRoute, type ViewName } from '#room/routes.ts'
import { joinAt, openRoom, type Room } from '../../support/room/client.ts'

/** The check that everybody judges. */
export const item = 'szw-role'

const agent = new Agent({ keepAlive: true, maxSockets: 2_000 })

/** One answer; returns its status and how long it took, in milliseconds. */
export function answer(
  base: string,
  token: string,
  revision: number,
  ballot = 1
): Promise<{ readonly status: number; readonly took: number }> {
  const from = performance.now()
  const body = JSON.stringify({ item, ballot, level: revision % 4, revision })
  return new Promise((resolve) => {
    const sending = request(
      `${base}${routes.answer}`,
      {
        method: 'PUT',
        agent,
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body)
        }
      },
      (reply) => {
        reply.resume()
        reply.on('end', () => resolve({ status: reply.statusCode ?? 0, took: performance.now() - from }))
        reply.on('error', () => resolve({ status: 0, took: performance.now() - from }))
      }
    )
    sending.on('error', () => resolve({ status: 0, took: performance.now() - from }))
    sending.end(body)
  })
}

/** A stream that calls with every piece of text; returns how to end it. */
export function listen(base: string, view: ViewName, token: string, heard: (text: string) => void = () => undefined) {
  const own = request(`${base}${streamRoute(view)}`, { agent: false, headers: { authorization: `Bearer ${token}` } })
  own.on('response', (reply) => {
    reply.setEncoding('utf8').on('data', heard)
    reply.on('error', () => undefined)
  })
  own.on('error', () => undefined)
  own.end()
  return {
    close: () => void own.destroy(),
    bytes: () => (own.socket?.bytesRead ?? 0) + (own.socket?.bytesWritten ?? 0)
  }
}

/** A room with devices in it, at most `together` of them joining at a time. */
export async function roomWith(base: string, count: number, together = 50) {
  const room = await openRoom(base)
  const tokens: string[] = []
  for (let at = 0; at < count; at += together)
    tokens.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(together, count - at) }, async () => (await joinAt(base, room.code)).token)
      ))
    )
  await room.change({ kind: 'go', to: item }, { kind: 'open', item })
  return { room, tokens }
}

/** Does something for each, evenly spread over a time in milliseconds, and waits for all. */
export const spread = <T, R>(all: readonly T[], time: number, act: (each: T, at: number) => Promise<R>): Promise<R[]> =>
  Promise.all(
    all.map(async (each, at) => {
      await pause((time * at) / all.length)
      return act(each, at)
    })
  )

/** The value below which this share of the numbers lies. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Figures that a server gives of itself: seconds of processor time, and bytes of memory. */
export async function selfOf(base: string): Promise<{ readonly cpu: number; readonly memory: number }> {
  const text = await (await fetch(`${base}metrics`)).text()
  const of = (name: string): number => Number(new RegExp(`^${name} ([\\d.]+)$`, 'm').exec(text)?.[1] ?? 0)
  return { cpu: of('process_cpu_seconds_total'), memory: of('cohesietoets_memory_bytes') }
}

export type { Room }
