import { readFileSync, existsSync } from 'node:fs'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bareWorkshop } from '#room/bare.ts'
import { codeAlphabet } from '#room/code.ts'
import { roomLimits } from '#room/limits.ts'
import { routes, streamRoute, viewNames, viewRoute } from '#room/routes.ts'
import type { GivenToken } from '#room/types.ts'
import { digestOf } from '#server/rooms/tokens.ts'
import {
  ask,
  follow,
  joinAt,
  newToken,
  openRoom,
  type Participant,
  type Room,
  votedItem,
  votingRoom
} from '../support/room/client.ts'
import { scratchFolder, startServer, type TestServer } from '../support/room/server.ts'
import { after, tally, workshopOf } from '../support/workshop.ts'

const folder = scratchFolder()
const file = `${folder.path}/rooms.sqlite`
let server: TestServer
beforeAll(async () => {
  server = await startServer(file, { limits: { participants: 60, rooms: 100 } })
})
afterAll(async () => {
  await server.stop()
  folder.remove()
})

const item = votedItem
const voting = (count: number) => votingRoom(server.base, count)
const tokenOf = (phone: Participant | undefined): string => phone?.token ?? ''
const coFacilitator = async (room: Room): Promise<string> => {
  const body = { role: 'co-facilitator' }
  return (await ask<GivenToken>(`${server.base}${routes.tokens}`, { method: 'POST', token: room.token, body })).body
    .token
}

describe('results before the reveal', () => {
  /** Everything that anybody can get: bodies, headers, metrics, log, with what differs by chance taken out. */
  async function everythingAfter(levels: readonly number[]): Promise<string> {
    const own = await startServer()
    const room = await openRoom(own.base)
    const phones = await room.joinMany(levels.length)
    await room.change({ kind: 'go', to: item }, { kind: 'open', item })
    const streams = await Promise.all(viewNames.map((view) => follow(own.base, view, room.token)))
    for (const [at, phone] of phones.entries()) await phone.answer({ item, level: levels[at] ?? null })
    await room.change({ kind: 'close', item })
    const found: string[] = []
    for (const view of viewNames)
      for (const token of [room.token, tokenOf(phones[0])]) {
        const { status, headers, body } = await ask(`${own.base}${viewRoute(view)}`, { token })
        found.push(
          `${status} ${JSON.stringify([...headers].filter(([name]) => name !== 'date'))} ${JSON.stringify(body)}`
        )
      }
    for (const stream of streams) {
      found.push((await stream.until(({ data }) => data.includes('"phase":"closed"'))).data)
      stream.close()
    }
    for (const path of ['metrics', 'healthz', 'readyz', routes.server]) {
      const text = await (await fetch(`${own.base}${path}`)).text()
      found.push(
        text
          .split('\n')
          .filter((line) => !/seconds|bytes/.test(line))
          .join('\n')
      )
    }
    await own.stop()
    // A log line per request, in the order in which they end.
    found.push(
      ...own
        .log()
        .replace(/"(time|seconds)":[\d.e-]+|127\.0\.0\.1:\d+/g, '')
        .split('\n')
        .toSorted()
    )
    return found
      .join('\n')
      .replaceAll(room.code, 'CODE')
      .replace(/[\w-]{12}(?=")/g, 'TAG')
      .replace(/"endsAt":"[^"]+"/g, '')
  }

  it('distribution does not leak before reveal in any response, header, metric or log', async () => {
    const [one, other] = [await everythingAfter([0, 0, 0, 0, 0, 0]), await everythingAfter([3, 2, 3, 1, 0, 3])]
    expect(one).toContain('"answered":6')
    expect(other).toBe(one)
  })

  it('speaker notes, titles and reasons never reach a server: what contains them is refused', async () => {
    const own = after(workshopOf('45'), { kind: 'plan', item, minutes: 6, notes: 'geheim' })
    const open = (workshop: unknown) => ask(`${server.base}${routes.rooms}`, { method: 'POST', body: { workshop } })
    expect((await open(own)).status).toBe(400)
    expect((await open({ ...bareWorkshop(own), title: 'Visie' })).status).toBe(400)
    expect((await open({ ...bareWorkshop(own), extra: 1 })).status).toBe(400)
    expect((await open({ ...bareWorkshop(own), author: [{ check: item, level: 1 }] })).status).toBe(400)
    expect((await open(undefined)).status).toBe(400)
    const { room } = await voting(0)
    const { sequence } = (await room.view('facilitator')).view.workshop
    for (const command of [
      { kind: 'plan', item, minutes: 6, notes: 'geheim' },
      { kind: 'decide', item, decision: { level: 1, reason: 'geheim', minority: [] } },
      { kind: 'describe', about: { title: 'geheim', draft: { title: '', version: '' }, setting: 'plenary' } },
      { kind: 'expect', roles: [{ function: 'wethouder', organisation: '', isThere: true }] },
      { kind: 'author', levels: [{ check: item, level: 1 }] }
    ]) {
      const reply = await ask(`${server.base}${routes.commands}`, {
        method: 'POST',
        token: room.token,
        body: { ...command, sequence }
      })
      expect(reply.body.error).toBe('bad-request')
    }
  })
})

describe('somebody with a phone', () => {
  it('cannot do, see or make what belongs to another role', async () => {
    const { room, phones } = await voting(2)
    const token = tokenOf(phones[0])
    const as = (by: string, path: string, method: 'POST' | 'PUT' | 'GET', body?: unknown) =>
      ask(`${server.base}${path}`, { method, token: by, ...(body === undefined ? {} : { body }) })
    const { sequence } = (await room.view('facilitator')).view.workshop
    const forbidden = [
      () => as(token, routes.commands, 'POST', { kind: 'close', item, sequence }),
      () => as(token, routes.screen, 'PUT', { isPaused: true }),
      () => as(token, routes.tokens, 'POST', { role: 'co-facilitator' }),
      () => as(token, routes.end, 'POST'),
      () => as(token, viewRoute('board'), 'GET'),
      () => as(token, viewRoute('facilitator'), 'GET'),
      () => as(token, streamRoute('facilitator'), 'GET')
    ]
    for (const attempt of forbidden) expect((await attempt()).body.error).toBe('not-allowed')
    const board = (await room.join('board')).token
    expect((await as(board, viewRoute('participant'), 'GET')).status).toBe(403)
    expect((await as(board, routes.commands, 'POST', { kind: 'close', item, sequence })).status).toBe(403)
    expect((await as(board, routes.screen, 'PUT', { isPaused: true })).status).toBe(403)
    expect((await as(board, routes.end, 'POST')).status).toBe(403)
    expect((await as(board, viewRoute('facilitator'), 'GET')).status).toBe(403)
    expect((await as(board, routes.answer, 'PUT', { item, ballot: 1, level: 1, revision: 1 })).status).toBe(403)
    // While the screen is paused, a board is sent nothing of the check.
    const shown = async (): Promise<string> => JSON.stringify((await room.view('board', board)).view.shows)
    expect(await shown()).toContain(item)
    await as(room.token, routes.screen, 'PUT', { isPaused: true })
    expect(await shown()).toBe('{"kind":"break"}')
    await as(room.token, routes.screen, 'PUT', { isPaused: false })
    const second = await coFacilitator(room)
    expect((await as(second, routes.end, 'POST')).status).toBe(403)
    expect((await as(second, routes.tokens, 'POST', { role: 'co-facilitator' })).status).toBe(403)
    expect((await room.view('facilitator')).view.workshop.sequence).toBe(sequence)
  })

  it('cannot read, change or delete the answer of another, in this room or elsewhere', async () => {
    const { room, phones } = await voting(2)
    const other = await voting(1)
    await phones[0]?.answer({ item, level: 3 })
    // The same revision, a higher one, another room: each only touches the answer of the token that sends it.
    await phones[1]?.answer({ item, level: 0, revision: 1 })
    await other.phones[0]?.answer({ item, level: 0, revision: 9 })
    expect((await phones[0]?.answer({ item, level: 3 }))?.body).toEqual({ level: 3, revision: 1 })
    expect((await room.view('facilitator')).view.answered.phone).toBe(2)
    for (const method of ['GET', 'DELETE', 'PATCH', 'POST'] as const)
      expect((await ask(`${server.base}${routes.answer}`, { method, token: tokenOf(phones[0]) })).status).toBe(404)
  })

  it('votes once, however often the answer is replayed, from two tabs, in any order', async () => {
    const { room, phones } = await voting(1)
    const [phone] = phones as [Participant]
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => phone.answer({ item, level: at % 4, revision: (at % 5) + 1 }))
    )
    expect((await room.view('facilitator')).view.answered.phone).toBe(1)
  })

  it('cannot count phones by hand, nor say how people moved', async () => {
    const { room } = await voting(0)
    const { sequence } = (await room.view('facilitator')).view.workshop
    const send = (body: object) =>
      ask(`${server.base}${routes.commands}`, { method: 'POST', token: room.token, body: { ...body, sequence, item } })
    expect((await send({ kind: 'tally', source: 'phone', tally: tally(9, 0, 0, 0, 0) })).body.error).toBe('refused')
    expect((await send({ kind: 'movement', movement: { up: 0, same: 0, down: 0 } })).body.error).toBe('bad-request')
  })

  it('who floods the server is slowed down after a burst, and others are not', async () => {
    const { phones } = await voting(2)
    const [phone] = phones as [Participant]
    const replies = await Promise.all(
      Array.from({ length: roomLimits.burst + 40 }, (_, at) => phone.answer({ item, revision: at + 1 }))
    )
    const refused = replies.filter((reply) => reply.status === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused[0]?.headers.get('retry-after')).toBe('1')
    expect((await phones[1]?.answer({ item }))?.status).toBe(200)
  })
})

describe('somebody from outside', () => {
  it('who guesses codes is slowed down more and more, while those with the right code still come in', async () => {
    const own = await startServer()
    const room = await openRoom(own.base)
    const guess = (at: number) =>
      ask(`${own.base}${routes.join}`, {
        method: 'POST',
        body: { code: codeAlphabet[at % 31]?.repeat(8), token: newToken(), as: 'phone' }
      })
    // The budget of an address, and more.
    const replies = await Promise.all(Array.from({ length: 250 }, (_, at) => guess(at)))
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([404, 429]))
    const from = performance.now()
    await joinAt(own.base, room.code).catch(() => joinAt(own.base, room.code))
    expect(performance.now() - from).toBeLessThan(11_000)
    await own.stop()
  })

  it('with thirty phones behind one address is never refused, even when somebody often mistyped the code', async () => {
    const { room } = await voting(0)
    for (let at = 0; at < 30; at += 1)
      await ask(`${server.base}${routes.join}`, {
        method: 'POST',
        body: { code: 'WRNG2222', token: newToken(), as: 'phone' }
      })
    await room.joinMany(30)
    expect((await room.view('facilitator')).view.joined.phone).toBe(30)
  })

  it('without a token or with a made-up one gets the same refusal from every route and view', async () => {
    const { room } = await voting(0)
    const made = [undefined, newToken(), 'short', `${room.token}x`, room.token.toUpperCase(), digestOf(room.token)]
    const paths = [...viewNames.flatMap((view) => [viewRoute(view), streamRoute(view)])]
    for (const token of made)
      for (const path of paths)
        expect((await ask(`${server.base}${path}`, token === undefined ? {} : { token })).body).toEqual({
          error: 'no-room'
        })
  })

  it('cannot ask from a page of another site, or with a forged origin', async () => {
    const { phones } = await voting(1)
    const token = tokenOf(phones[0])
    const from = (origin: string) => ask(`${server.base}${viewRoute('participant')}`, { token, headers: { origin } })
    for (const origin of [
      'https://evil.example',
      'null',
      'http://127.0.0.1:1',
      server.base.replace('127.0.0.1', 'localhost').slice(0, -1)
    ])
      expect((await from(origin)).body.error).toBe('forged-origin')
    expect((await from(server.base.slice(0, -1))).status).toBe(200)
  })

  it('who sends 20 MB is refused after the first bytes, and the server keeps working', async () => {
    const { room } = await voting(0)
    const body = 'x'.repeat(20_000_000)
    for (const path of [routes.rooms, routes.join, routes.answer, routes.commands]) {
      const status = await new Promise<number | string>((resolve) => {
        const sending = request(`${server.base}${path}`, {
          method: path === routes.answer ? 'PUT' : 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${room.token}` }
        })
        sending.on('response', (response) => {
          response.resume()
          resolve(response.statusCode ?? 0)
        })
        sending.on('error', (fault: NodeJS.ErrnoException) => resolve(fault.code ?? ''))
        sending.end(body)
      })
      expect([413, 'ECONNRESET', 'EPIPE']).toContain(status)
    }
    expect((await ask(`${server.base}healthz`)).status).toBe(200)
  })

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['a prototype', '{"__proto__":{"a":1},"code":"X"}'],
    ['deep', `${'['.repeat(9_000)}${']'.repeat(9_000)}`]
  ])('sends %s', async (_, body) => {
    for (const path of [routes.rooms, routes.join])
      expect((await ask(`${server.base}${path}`, { method: 'POST', body })).status).toBe(400)
  })

  it('cannot reach a file outside the app', async () => {
    for (const path of [
      '../package.json',
      '%2e%2e/package.json',
      '..%2fpackage.json',
      'assets/../../package.json',
      '%00'
    ])
      expect((await ask(`${server.base}${path}`)).status).toBeGreaterThanOrEqual(400)
  })

  it('who opens rooms until the server is full does not disturb the rooms that exist', async () => {
    const own = await startServer(':memory:', { limits: { rooms: 3 } })
    const rooms = [await openRoom(own.base), await openRoom(own.base), await openRoom(own.base)]
    await expect(openRoom(own.base)).rejects.toThrow('server-full')
    await rooms[0]?.join()
    await ask(`${own.base}${routes.end}`, { method: 'POST', token: rooms[0]?.token ?? '' })
    await openRoom(own.base)
    await own.stop()
  })

  it('who opens ten thousand rooms is refused after the first sixty', async () => {
    const own = await startServer()
    const opened = await Promise.allSettled(Array.from({ length: 70 }, () => openRoom(own.base)))
    const refused = opened.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []))
    expect(refused.length).toBeGreaterThan(5)
    expect(new Set(refused)).toEqual(new Set(['Error: {"error":"too-many"}']))
    await own.stop()
  })

  it('who fills a room is refused once it is full', async () => {
    const { room } = await voting(60)
    await expect(room.join()).rejects.toThrow('room-full')
  })
})

it('finds nothing of a closed room in the database, the write-ahead log or the log', async () => {
  const path = `${folder.path}/closing.sqlite`
  const own = await startServer(path)
  const room = await openRoom(own.base)
  const phones = await room.joinMany(8)
  await room.change({ kind: 'go', to: item }, { kind: 'open', item })
  await Promise.all(phones.map((phone) => phone.answer({ item, level: 2 })))
  await room.change(
    { kind: 'close', item },
    { kind: 'reveal', item },
    { kind: 'discuss', item },
    { kind: 'open', item }
  )
  await Promise.all(phones.map((phone, at) => phone.answer({ item, ballot: 2, level: at === 0 ? 0 : 3 })))
  await room.change({ kind: 'close', item }, { kind: 'reveal', item })
  const text = 'Een zin die niemand mag terugvinden.'
  await ask(`${own.base}${routes.sentence}`, { method: 'PUT', token: tokenOf(phones[0]), body: { item, text } })
  const secrets = [room.code, ...[room, ...phones].flatMap(({ token }) => [token, digestOf(token)]), text, item]
  const files = () =>
    [path, `${path}-wal`]
      .filter((each) => existsSync(each))
      .map((each) => readFileSync(each, 'latin1'))
      .join('')
  expect(secrets.filter((secret) => files().includes(secret))).toContain(text)
  await ask(`${own.base}${routes.end}`, { method: 'POST', token: room.token })
  expect(secrets.filter((secret) => files().includes(secret))).toEqual([])
  await own.stop()
  const all = `${files()}${own.log()}`
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([])
  expect(own.log()).toContain('"route":"/api/room/answer"')
})

it('is not tracked: no cookie, and no address in the log', async () => {
  const { room } = await voting(0)
  const reply = await ask(`${server.base}${viewRoute('board')}`, { token: room.token })
  expect(reply.headers.get('set-cookie')).toBeNull()
  expect(reply.headers.get('cache-control')).toBe('no-store')
  expect(server.log()).not.toMatch(/remote|"ip"|user-agent|authorization/i)
})
