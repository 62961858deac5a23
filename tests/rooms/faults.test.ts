import { once } from 'node:events'
import { createServer, request as passOn } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roomLimits } from '#room/limits.ts'
import { streamRoute, viewRoute } from '#room/routes.ts'
import { openStreams } from '#server/http/streams.ts'
import type { Follower } from '#server/rooms/live-room.ts'
import type { Saved } from '#room/types.ts'
import { answerWriter } from '#server/storage/answer-writer.ts'
import { openDatabase } from '#server/storage/open.ts'
import { roomStore } from '#server/storage/room-store.ts'
import {
  ask,
  follow,
  openRoom,
  participantAt,
  type Participant,
  type Reply,
  votedItem,
  votingRoom
} from '../support/room/client.ts'
import { hasPostgres, startCluster, type Cluster } from '../support/room/postgres.ts'
import { startProcess, type ServerProcess } from '../support/room/process.ts'
import { after, workshopOf } from '../support/workshop.ts'
import { emptyApp, scratchFolder, startServer } from '../support/room/server.ts'

const folder = scratchFolder()
const app = emptyApp(folder.path)
let cluster: Cluster | null = null
beforeAll(async () => {
  cluster = hasPostgres ? await startCluster() : null
})
afterAll(async () => {
  await cluster?.remove()
  folder.remove()
})

const item = votedItem

/** A device that keeps changing its answer, as fast as the server allows, until `goOn` gives false. */
function restless(phone: () => Participant, acknowledged: Map<string, Saved>, goOn: () => boolean): Promise<void> {
  const keepOn = async (): Promise<void> => {
    let revision = 1
    while (goOn()) {
      const { token } = phone()
      const reply = await phone()
        .answer({ item, level: revision % 4, revision })
        .catch(() => null)
      if (reply?.status === 200) {
        acknowledged.set(token, reply.body)
        revision += 1
      }
      await pause(30)
    }
  }
  return keepOn()
}

/** Waits until each of the 40 devices had an answer acknowledged after `before`. */
const allWentOn = (before: ReadonlyMap<string, Saved>, now: ReadonlyMap<string, Saved>): Promise<void> =>
  expect
    .poll(() => [...now].filter(([token, { revision }]) => revision > (before.get(token)?.revision ?? 0)).length, {
      timeout: 60_000
    })
    .toBe(40)

/** What is on disk of each device, by its own retry of an old answer: the reply says what is there. */
const onDisk = (phones: readonly Participant[]): Promise<readonly Reply<Saved>[]> =>
  Promise.all(phones.map((phone) => phone.answer({ item, level: 0, revision: 1 })))

describe('a server that is killed while many people answer', () => {
  it('loses no acknowledged answer and counts none twice, with one SQLite file', async () => {
    const database = `${folder.path}/killed.sqlite`
    let server = await startProcess(database, app)
    const port = Number(new URL(server.base).port)
    const { room, phones } = await votingRoom(server.base, 40)
    const acknowledged = new Map<string, Saved>()
    let isOn = true
    const all = phones.map((phone) =>
      restless(
        () => phone,
        acknowledged,
        () => isOn
      )
    )
    await expect.poll(() => acknowledged.size, { timeout: 30_000 }).toBeGreaterThan(20)
    await server.kill('SIGKILL')
    const before = new Map(acknowledged)
    server = await startProcess(database, app, port)
    await allWentOn(before, acknowledged)
    isOn = false
    await Promise.all(all)
    expect(acknowledged.size).toBe(40)
    for (const [at, { body }] of (await onDisk(phones)).entries())
      expect(body.revision).toBeGreaterThanOrEqual(acknowledged.get(phones[at]?.token ?? '')?.revision ?? 0)
    expect((await room.view('facilitator')).view.answered.phone).toBe(40)
    // A second process must not write beside the first.
    const second = await startProcess(database, app)
    expect(await second.ended()).toBe(1)
    expect(second.said()).toContain('Another server already uses')
    const from = performance.now()
    await server.kill('SIGTERM')
    expect(server.child.exitCode).toBe(0)
    expect(performance.now() - from).toBeLessThan(10_000)
  })

  it.runIf(hasPostgres)('loses none when it is one of two nodes on PostgreSQL: phones go on at the other', async () => {
    const database = (await cluster?.database('killed')) ?? ''
    const nodes = await Promise.all([startProcess(database, app), startProcess(database, app)])
    const [one, other] = nodes as [ServerProcess, ServerProcess]
    const { room, phones } = await votingRoom(one.base, 40)
    const board = await follow(other.base, 'board', room.token)
    const acknowledged = new Map<string, Saved>()
    let isOn = true
    let base = one.base
    const all = phones.map(({ token }, at) =>
      restless(
        () => participantAt(at % 2 === 0 ? base : other.base, token),
        acknowledged,
        () => isOn
      )
    )
    // What is answered at one node is on the board at the other.
    await board.until(({ data }) => data.includes('"answered":40'))
    await one.kill('SIGKILL')
    const before = new Map(acknowledged)
    base = other.base
    await allWentOn(before, acknowledged)
    isOn = false
    await Promise.all(all)
    const there = phones.map(({ token }) => participantAt(other.base, token))
    for (const [at, { body }] of (await onDisk(there)).entries())
      expect(body.revision).toBeGreaterThanOrEqual(acknowledged.get(phones[at]?.token ?? '')?.revision ?? 0)
    board.close()
    await other.kill('SIGTERM')
  })
})

it.runIf(hasPostgres)(
  'while PostgreSQL is gone, answers are refused as not saved; once it is back, they are delivered',
  async () => {
    const server = await startServer((await cluster?.database('gone')) ?? '')
    const { room, phones } = await votingRoom(server.base, 6)
    const board = await follow(server.base, 'board', room.token)
    await board.next()
    await phones[0]?.answer({ item })
    await cluster?.stop()
    const refused = await phones[1]?.answer({ item })
    expect([refused?.status, refused?.body.error]).toEqual([503, 'unavailable'])
    expect(refused?.headers.get('retry-after')).toBe('2')
    expect((await ask(`${server.base}readyz`)).status).toBe(503)
    expect((await ask(`${server.base}healthz`)).status).toBe(200)
    await cluster?.start()
    for (const phone of phones) {
      let reply = await phone.answer({ item })
      while (reply.status !== 200) {
        await pause(100)
        reply = await phone.answer({ item })
      }
    }
    // The node listens again, and the board follows.
    await board.until(({ data }) => data.includes('"answered":6'))
    board.close()
    await server.stop()
  }
)

describe('a server that cannot start says why', () => {
  it.each([
    [
      'port taken',
      async () => {
        const holder = createServer((_request, reply) => reply.writeHead(404).end()).listen(0, '127.0.0.1')
        await pause(0)
        const { port } = holder.address() as AddressInfo
        const server = await startProcess(':memory:', app, port, [])
        holder.close()
        return server
      },
      /Port \d+ is already in use/
    ],
    ['database elsewhere', () => startProcess('postgres://nobody:geheim@127.0.0.1:1/none', app), 'does not answer'],
    [
      'no database',
      () => {
        writeFileSync(
          `${folder.path}/text.sqlite`,
          'This is no database, but a text that is long enough to tell.'.repeat(9)
        )
        return startProcess(`${folder.path}/text.sqlite`, app)
      },
      'cannot be opened as an SQLite file'
    ],
    ['not built', () => startProcess(':memory:', `${folder.path}/nothing`), 'npm run build']
  ])('%s', async (_, start, message) => {
    const server = await start()
    expect(await server.ended()).toBe(1)
    expect(server.said()).toMatch(message)
    expect(server.said()).not.toMatch(/geheim|\bat .*:\d+/)
    expect(server.said().trim().split('\n')).toHaveLength(1)
  })
})

it('a stalled stream is dropped once too much waits for it; one that reads goes on', async () => {
  const streams = openStreams()
  const followers: Follower[] = []
  const source = {
    follow: (_: unknown, follower: Follower) => {
      follower.send(Buffer.from(':\n\n'))
      followers.push(follower)
      return Promise.resolve(() => undefined)
    }
  }
  const http = createServer((_, response) => {
    const access = { room: 'one', role: 'board' as const, digest: String(followers.length) }
    void streams.start(source, access, 'board', response)
  }).listen(0, '127.0.0.1')
  await once(http, 'listening')
  const { port } = http.address() as AddressInfo
  const [stalled, reading] = [0, 1].map(() => connect(port, '127.0.0.1'))
  for (const socket of [stalled, reading]) socket?.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  await expect.poll(() => streams.size).toBe(2)
  stalled?.pause()
  reading?.resume()
  const piece = Buffer.alloc(100_000, ':')
  await expect
    .poll(
      () => {
        for (const follower of followers) follower.send(piece)
        return streams.size
      },
      { interval: 5 }
    )
    .toBe(1)
  for (const socket of [stalled, reading]) socket?.destroy()
  http.close()
})

it('behind a proxy that buffers streams nothing arrives, and polling works', async () => {
  const server = await startServer()
  const { room, phones } = await votingRoom(server.base, 1)
  const proxy = createServer((incoming, outgoing) => {
    const onward = passOn(
      `${server.base.slice(0, -1)}${incoming.url ?? ''}`,
      { method: incoming.method ?? 'GET', headers: incoming.headers },
      (reply) => {
        const parts: Buffer[] = []
        reply.on('data', (part: Buffer) => parts.push(part))
        reply.on('end', () => outgoing.writeHead(reply.statusCode ?? 502, reply.headers).end(Buffer.concat(parts)))
      }
    )
    outgoing.on('close', () => onward.destroy())
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  }).listen(0, '127.0.0.1')
  await pause(0)
  const base = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/`
  const silent = await Promise.race([
    fetch(`${base}${streamRoute('board')}`, { headers: { authorization: `Bearer ${room.token}` } }).then(
      () => 'heard',
      () => 'failed'
    ),
    pause(1_500, 'silent')
  ])
  expect(silent).toBe('silent')
  const token = phones[0]?.token ?? ''
  const { tag } = (await ask<{ tag: string }>(`${base}${viewRoute('participant')}`, { token })).body
  await room.change({ kind: 'close', item })
  const later = await ask<{ view: object }>(`${base}${viewRoute('participant')}?after=${tag}`, { token })
  expect(later.body.view).toMatchObject({ shows: { phase: 'closed' } })
  proxy.closeAllConnections()
  proxy.close()
  await server.stop()
})

it('when the clock goes back, rooms go on, and end a day later by the new clock', async () => {
  let now = Date.parse('2026-11-30T12:00:00Z')
  const server = await startServer(':memory:', { now: () => now })
  const { room, phones } = await votingRoom(server.base, 1)
  now -= 48 * 3_600_000
  expect((await phones[0]?.answer({ item }))?.status).toBe(200)
  await room.change({ kind: 'close', item }, { kind: 'open', item })
  expect((await phones[0]?.answer({ item, revision: 2 }))?.body.revision).toBe(2)
  const later = await openRoom(server.base)
  expect(Date.parse(later.endsAt)).toBe(now + roomLimits.hours * 3_600_000)
  await server.stop()
})

it('on a full disk an answer is refused as not saved, and accepted once there is room', async () => {
  const database = await openDatabase(`${folder.path}/full.sqlite`)
  const writer = answerWriter(database)
  const store = roomStore(database)
  const workshop = after(workshopOf('45'), { kind: 'go', to: item }, { kind: 'open', item })
  const state = { workshop, isPaused: false, leftOut: {} }
  await store.open({ id: 'one', code: 'ABCD2345', state, revision: 0, endsAt: 1 }, 'digest')
  const write = (at: number) =>
    writer.write({ room: 'one', item, ballot: 1, device: `device ${at}`, kind: 'phone', level: 1, revision: 1 })
  await write(0)
  const pages = Number(Object.values((await database.all('pragma page_count'))[0] ?? {})[0])
  await database.all(`pragma max_page_count = ${pages}`)
  let saved = 1
  await expect(
    (async () => {
      for (; ; saved += 1) await write(saved)
    })()
  ).rejects.toThrow(/full/)
  await database.all('pragma max_page_count = 100000')
  expect((await store.numbers('one', { item, ballot: 1 })).answered.phone).toBe(saved)
  expect(await write(saved)).toEqual({ level: 1, revision: 1 })
  await database.close()
})

it('SQLite reports the durability settings that it was given', async () => {
  const database = await openDatabase(`${folder.path}/safe.sqlite`)
  const read = async (name: string): Promise<unknown> =>
    Object.values((await database.all(`pragma ${name}`))[0] ?? {})[0]
  expect([await read('journal_mode'), await read('synchronous'), await read('secure_delete')]).toEqual(['wal', 2, 1])
  await database.close()
})
