import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { questionnairesOf } from '#questionnaire/collection.ts'
import { bareWorkshop, withOwnWords } from '#room/bare.ts'
import { spokenCode } from '#room/code.ts'
import { roomLimits } from '#room/limits.ts'
import { routes, streamRoute, viewNames, viewRoute, wordsRoute } from '#room/routes.ts'
import type { CheckWords, GivenToken, Proof, RoomBoardView, ServerInfo } from '#room/types.ts'
import { openRooms } from '#server/rooms/rooms.ts'
import { openDatabase } from '#server/storage/open.ts'
import type { SeenCheck } from '#workshop/view.ts'
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
import { startServer, type TestServer } from '../support/room/server.ts'
import { cohesietoets } from '../support/questionnaire.ts'
import { after, tally, workshopOf } from '../support/workshop.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const item = votedItem
const voting = (count: number) => votingRoom(server.base, count)
const answerAll = (phones: readonly Participant[], level: (at: number) => number | null, ballot = 1) =>
  Promise.all(phones.map((phone, at) => phone.answer({ item, ballot, level: level(at) })))
const seen = ({ shows }: RoomBoardView): SeenCheck => {
  if (shows.kind !== 'check') throw new Error(`the board shows ${shows.kind}`)
  return shows
}
const checkIn = async (room: Room) => {
  const found = (await room.view('facilitator')).view.workshop.items.find(({ id }) => id === item)
  if (found?.kind !== 'check') throw new Error('no check')
  return found
}

describe('a room', () => {
  it('adds up phones, tables and hands, and shows the counts on the board after the reveal', async () => {
    const { room, phones } = await voting(6)
    const tables = await room.joinMany(5, 'table')
    await answerAll(phones, (at) => (at < 4 ? 2 : null))
    await answerAll(tables, () => 1)
    await room.change(
      { kind: 'tally', item, source: 'hand', tally: tally(0, 0, 5, 0, 0) },
      { kind: 'close', item },
      { kind: 'reveal', item }
    )
    const { view } = await room.view('board')
    expect(seen(view).ballots[0]).toEqual({
      answered: 16,
      answeredBySource: { phone: 6, table: 5, hand: 5, paper: 0 },
      distribution: tally(0, 5, 9, 0, 2),
      bySource: { phone: tally(0, 0, 4, 0, 2), table: tally(0, 5, 0, 0, 0), hand: tally(0, 0, 5, 0, 0) }
    })
    expect(view.joined).toEqual({ phone: 6, table: 5 })
    expect((await checkIn(room)).ballots[0]?.counts.phone).toEqual(tally(0, 0, 4, 0, 2))
  })

  it('shows nothing of four answers, and counts those that are left out', async () => {
    const { room, phones } = await voting(4)
    await answerAll(phones, () => 3)
    await room.change({ kind: 'close', item }, { kind: 'reveal', item })
    expect(seen((await room.view('board')).view).ballots[0]?.distribution).toBeNull()
    expect((await checkIn(room)).ballots[0]?.counts).toEqual({})
    expect((await room.view('facilitator')).view.leftOut).toEqual({ [item]: [4] })
  })

  it('leaves out four phones beside twenty hands, because the hands are known', async () => {
    const { room, phones } = await voting(4)
    await answerAll(phones, () => 3)
    const hands = tally(20, 0, 0, 0, 0)
    await room.change({ kind: 'tally', item, source: 'hand', tally: hands }, { kind: 'close', item })
    await room.change({ kind: 'reveal', item })
    expect(seen((await room.view('board')).view).ballots[0]?.distribution).toEqual(hands)
  })

  it('counts three tables with the phones, so that none can be told apart', async () => {
    const { room, phones } = await voting(6)
    await answerAll(phones, () => 1)
    await answerAll(await room.joinMany(3, 'table'), () => 3)
    await room.change({ kind: 'close', item }, { kind: 'reveal', item })
    expect((await checkIn(room)).ballots[0]?.counts).toEqual({ phone: tally(0, 6, 0, 3, 0) })
  })

  it('counts the movement to a second ballot, when every group is large enough', async () => {
    const { room, phones } = await voting(12)
    await answerAll(phones, (at) => (at < 6 ? 0 : 2))
    await room.change({ kind: 'close', item }, { kind: 'reveal', item })
    await room.change({ kind: 'discuss', item }, { kind: 'open', item })
    await answerAll(phones, (at) => (at < 6 ? 1 : 2), 2)
    await room.change({ kind: 'close', item }, { kind: 'reveal', item })
    expect(seen((await room.view('board')).view).movement).toEqual({ up: 6, same: 6, down: 0 })
  })

  it('shows no movement beside one phone that came later: both distributions together would give it away', async () => {
    const { room, phones } = await voting(10)
    await answerAll(phones, () => 1)
    await room.change({ kind: 'close', item }, { kind: 'reveal', item })
    await room.change({ kind: 'discuss', item }, { kind: 'open', item })
    const [late] = await room.joinMany(1)
    await answerAll(phones, () => 1, 2)
    await late?.answer({ item, ballot: 2, level: 3 })
    await room.change({ kind: 'close', item }, { kind: 'reveal', item })
    for (const view of ['board', 'facilitator'] as const)
      expect(JSON.stringify((await room.view(view)).view)).toContain('"movement":null')
  })

  it('accepts a sentence only from those who stay far from the middle of the room', async () => {
    const { room, phones } = await voting(6)
    await room.change({ kind: 'close', item }, { kind: 'reveal', item })
    await room.change({ kind: 'discuss', item }, { kind: 'open', item })
    await answerAll(phones, (at) => (at === 0 ? 3 : 0), 2)
    const leave = (phone: Participant | undefined, text: string) =>
      ask(`${server.base}${routes.sentence}`, { method: 'PUT', token: phone?.token ?? '', body: { item, text } })
    expect((await leave(phones[0], 'te vroeg')).status).toBe(409)
    await room.change({ kind: 'close', item }, { kind: 'reveal', item })
    const { shows } = (await room.view('participant')).view
    expect(shows).toMatchObject({ ballot: 2, mayDiffer: [2, 3] })
    expect((await leave(phones[0], ' Wij doen dit al. ')).status).toBe(204)
    expect((await leave(phones[1], 'Ik niet.')).body.error).toBe('not-open')
    expect((await room.view('facilitator')).view.sentences).toEqual([{ item, text: 'Wij doen dit al.' }])
  })

  it('deletes the answers to a check when it is decided, and everything at the end', async () => {
    const { room, phones } = await voting(6)
    await answerAll(phones, () => 1)
    await room.change({ kind: 'close', item }, { kind: 'reveal', item })
    await room.change({ kind: 'decide', item, decision: { level: 1, reason: '', minority: [] } })
    const ended = await ask<Proof>(`${server.base}${routes.end}`, { method: 'POST', token: room.token })
    // The proof counts what the decision deleted, too.
    expect(ended.body).toMatchObject({ answers: 6, tokens: 7, software: '0.0.0' })
    expect(ended.body.room).toMatch(/^[0-9a-f]{64}$/)
  })

  it('that ended stays ended after a refresh: no token or code opens it', async () => {
    const { room, phones } = await voting(1)
    const stream = await follow(server.base, 'participant', phones[0]?.token ?? '')
    await ask(`${server.base}${routes.end}`, { method: 'POST', token: room.token })
    await stream.until(({ name }) => name === 'end')
    expect(await stream.next()).toBeNull()
    for (const token of [room.token, phones[0]?.token ?? ''])
      for (const view of viewNames)
        for (const path of [viewRoute(view), streamRoute(view)])
          expect((await ask(`${server.base}${path}`, { token })).body.error).toBe('no-room')
    expect((await phones[0]?.answer({ item }))?.status).toBe(401)
    await expect(joinAt(server.base, room.code)).rejects.toThrow('unknown-code')
  })

  it('accepts a code as people type it', async () => {
    const room = await openRoom(server.base)
    await joinAt(server.base, ` ${spokenCode(room.code).toLowerCase()}`)
    expect((await room.view('facilitator')).view.joined.phone).toBe(1)
  })

  it('gives the words of a check in both languages, and only of checks', async () => {
    const { id, version } = cohesietoets
    const words = await ask<CheckWords>(`${server.base}${wordsRoute(id, version, item, 'nl')}`)
    expect(words.body.levels).toEqual(cohesietoets.checks.get(item)?.wholeLevels.map(({ nl }) => nl))
    expect(words.headers.get('cache-control')).toContain('max-age')
    for (const path of [wordsRoute(id, version, 'toString', 'nl'), wordsRoute(id, '9.9.9', item, 'nl')])
      expect((await ask(`${server.base}${path}`)).status).toBe(404)
  })

  it('says whether rooms can be opened here', async () => {
    expect((await ask<ServerInfo>(`${server.base}${routes.server}`)).body).toEqual({
      rooms: true,
      version: '0.0.0',
      address: null
    })
  })
})

it('ends by itself after a day', async () => {
  let now = 0
  const rooms = openRooms({
    database: await openDatabase(':memory:'),
    questionnaires: questionnairesOf(cohesietoets),
    software: '0.0.0',
    now: () => now
  })
  const { token } = await rooms.open(bareWorkshop(workshopOf('45')))
  now = roomLimits.hours * 3_600_000 - 1
  await rooms.sweep()
  expect((await rooms.access(token)).role).toBe('facilitator')
  now += 1
  await rooms.sweep()
  await expect(rooms.access(token)).rejects.toThrow('no-room')
})

describe('an answer', () => {
  it('counts once after a double tap, and is replaced by a change', async () => {
    const { room, phones } = await voting(1)
    const [phone] = phones
    await Promise.all([phone?.answer({ item }), phone?.answer({ item })])
    expect((await phone?.answer({ item, level: 3, revision: 2 }))?.body).toEqual({ level: 3, revision: 2 })
    expect((await room.view('facilitator')).view.answered).toEqual({ phone: 1, table: 0 })
  })

  it('that arrives just after closing is refused with a message, not lost silently', async () => {
    const { room, phones } = await voting(1)
    await room.change({ kind: 'close', item })
    const late = await phones[0]?.answer({ item })
    expect([late?.status, late?.body.error]).toEqual([409, 'not-open'])
  })

  it('that comes after ten minutes without a network is too late for its ballot, and never counts for the next', async () => {
    const { room, phones } = await voting(1)
    await room.change({ kind: 'close', item }, { kind: 'reveal', item })
    await room.change({ kind: 'discuss', item }, { kind: 'open', item })
    expect((await phones[0]?.answer({ item, ballot: 1 }))?.status).toBe(409)
    expect((await room.view('facilitator')).view.answered.phone).toBe(0)
  })

  it('must be a level of the check', async () => {
    const { phones } = await voting(1)
    for (const level of [4, -1, 1.5, '1'])
      expect((await phones[0]?.answer({ item, level: level as number }))?.status).toBe(400)
    expect((await phones[0]?.answer({ item, level: null }))?.body).toEqual({ level: null, revision: 1 })
  })

  it('of a phone that joined twice after a lost reply counts once', async () => {
    const { room } = await voting(0)
    const token = newToken()
    const [one, again] = [
      await joinAt(server.base, room.code, 'phone', token),
      await joinAt(server.base, room.code, 'phone', token)
    ]
    await one.answer({ item })
    await again.answer({ item })
    const { view } = await room.view('facilitator')
    expect([view.joined.phone, view.answered.phone]).toEqual([1, 1])
  })
})

describe('a facilitator', () => {
  it('who presses at the same moment as another is told that the other was first', async () => {
    const { room } = await voting(0)
    const given = await ask<GivenToken>(`${server.base}${routes.tokens}`, {
      method: 'POST',
      token: room.token,
      body: { role: 'co-facilitator' }
    })
    const { sequence } = (await room.view('facilitator')).view.workshop
    const press = (token: string) =>
      ask<{ sequence: number }>(`${server.base}${routes.commands}`, {
        method: 'POST',
        token,
        body: { kind: 'close', item, sequence }
      })
    const replies = await Promise.all([press(room.token), press(given.body.token)])
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200, 409]))
    expect(replies.find(({ status }) => status === 409)?.body).toEqual({
      error: 'out-of-order',
      sequence: sequence + 1
    })
  })

  it('keeps control after a refresh, and on a second laptop with the token', async () => {
    const own = after(workshopOf('45'), { kind: 'plan', item, minutes: 6, notes: 'mijn notitie' })
    const room = await openRoom(server.base, own)
    await room.change(
      { kind: 'go', to: item },
      { kind: 'open', item },
      { kind: 'close', item },
      { kind: 'reveal', item }
    )
    await room.change({ kind: 'decide', item, decision: { level: 1, reason: '', minority: [] } })
    const again = withOwnWords((await room.view('facilitator')).view.workshop, own)
    expect(again).toMatchObject({ title: own.title, draft: own.draft, at: item })
    expect(again.items.find(({ id }) => id === item)).toMatchObject({ notes: 'mijn notitie', decision: { level: 1 } })
  })

  it('who looks early is recorded, and the board still shows nothing', async () => {
    const { room, phones } = await voting(6)
    await answerAll(phones, () => 2)
    await room.change({ kind: 'close', item }, { kind: 'look', item })
    expect((await checkIn(room)).ballots[0]).toMatchObject({ looked: true, counts: { phone: tally(0, 0, 6, 0, 0) } })
    expect(seen((await room.view('board')).view).ballots[0]).toMatchObject({ answered: 6, distribution: null })
    await room.change({ kind: 'reveal', item })
    expect(seen((await room.view('board')).view).ballots[0]?.distribution).toEqual(tally(0, 0, 6, 0, 0))
  })

  it('can pause the board', async () => {
    const { room } = await voting(0)
    await ask(`${server.base}${routes.screen}`, { method: 'PUT', token: room.token, body: { isPaused: true } })
    expect((await room.view('board')).view.isPaused).toBe(true)
  })
})

describe('a stream', () => {
  it('starts with the whole view, then sends changes; phones get only the state', async () => {
    const { room, phones } = await voting(3)
    const board = await follow(server.base, 'board', room.token)
    const phone = await follow(server.base, 'participant', phones[0]?.token ?? '')
    expect((await board.next())?.name).toBe('view')
    expect(JSON.parse((await phone.next())?.data ?? '')).toMatchObject({ shows: { item, phase: 'voting' } })
    await answerAll(phones, () => 1)
    const counted = await board.until(({ data }) => data.includes('"answered":3'))
    expect(seen(JSON.parse(counted.data) as RoomBoardView).ballots[0]?.answeredBySource.phone).toBe(3)
    await room.change({ kind: 'close', item })
    const next = await phone.until(({ name }) => name === 'view')
    expect(JSON.parse(next.data)).toMatchObject({ shows: { phase: 'closed' } })
    board.close()
    phone.close()
  })

  it('sends the board at most four events a second, however many people answer', async () => {
    const { room, phones } = await voting(40)
    const board = await follow(server.base, 'board', room.token)
    await board.next()
    const from = performance.now()
    let events = 0
    const counting = board.until(({ name, data }) => {
      if (name === 'view') events += 1
      return data.includes('"answered":40')
    })
    for (const phone of phones) await phone.answer({ item })
    await counting
    expect(events).toBeLessThanOrEqual(Math.ceil((performance.now() - from) / 250) + 1)
    board.close()
  })

  it('is one of at most three per token: the oldest ends', async () => {
    const { phones } = await voting(1)
    const token = phones[0]?.token ?? ''
    const [oldest, ...others] = [
      await follow(server.base, 'participant', token),
      await follow(server.base, 'participant', token),
      await follow(server.base, 'participant', token),
      await follow(server.base, 'participant', token)
    ]
    await oldest?.next()
    let last = await oldest?.next()
    while (last?.name === 'comment') last = await oldest?.next()
    expect(last).toBeNull()
    for (const stream of others) {
      expect((await stream.next())?.name).toBe('view')
      stream.close()
    }
  })

  it('sends a comment after a second, so that a client knows that no proxy buffers it', async () => {
    const { room } = await voting(0)
    const stream = await follow(server.base, 'board', room.token)
    await stream.next()
    expect((await stream.next())?.name).toBe('comment')
    stream.close()
  })

  it('is optional: polling gives the same view, and nothing while it has not changed', async () => {
    const { room, phones } = await voting(1)
    const token = phones[0]?.token ?? ''
    const { tag } = await room.view('participant', token)
    const url = `${server.base}${viewRoute('participant')}?after=${tag}`
    expect((await ask(url, { token })).status).toBe(204)
    await room.change({ kind: 'close', item })
    expect((await ask(url, { token })).status).toBe(200)
  })
})

describe('the server', () => {
  it('reports liveness, readiness, and metrics without rooms or people', async () => {
    const { room } = await voting(1)
    expect((await ask(`${server.base}healthz`)).status).toBe(200)
    expect((await ask(`${server.base}readyz`)).status).toBe(200)
    const figures = await (await fetch(`${server.base}metrics`)).text()
    expect(figures).toMatch(/^cohesietoets_requests_total\{route="\/api\/rooms",status="201"\} \d+$/m)
    expect(figures).toMatch(/^cohesietoets_streams \d+$/m)
    for (const secret of [room.code, room.token, item]) expect(figures).not.toContain(secret)
  })

  it('ends its streams when it stops, without saying that the room is over', async () => {
    const own = await startServer()
    const room = await openRoom(own.base)
    const stream = await follow(own.base, 'board', room.token)
    const names: string[] = []
    const ended = stream.until(({ name }) => names.push(name) < 0).catch(() => 'ended')
    const from = performance.now()
    await own.stop()
    expect(await ended).toBe('ended')
    expect(names).not.toContain('end')
    expect(performance.now() - from).toBeLessThan(5_000)
  })
})
