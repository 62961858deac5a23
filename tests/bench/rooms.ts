import { setTimeout as pause } from 'node:timers/promises'
import { buildServer, builtServer } from '../../scripts/build-server.ts'
import { hasPostgres, startCluster } from '../support/room/postgres.ts'
import { startProcess, type ServerProcess } from '../support/room/process.ts'
import { emptyApp, scratchFolder } from '../support/room/server.ts'
import { joinAt, openRoom } from '../support/room/client.ts'
import type { Figure } from './figure.ts'
import { databaseGone } from './rooms/gone.ts'
import { answer, item, listen, percentile, roomWith, selfOf, spread } from './rooms/load.ts'

/** How much load: as in a hall of 300, and 50 halls at a time. Everything stays on this machine. */
const hall = 300
const seconds = 60
const halls = 50

const ms = (value: number): string => `${Math.round(value)} ms`
const took = (all: readonly { readonly took: number }[]): readonly number[] => all.map((each) => each.took)

/** A server as `npm start` runs it. */
const start = (database: string, app: string, port?: number): Promise<ServerProcess> =>
  startProcess(database, app, port, [], builtServer)

/** A room server under load, on SQLite, on PostgreSQL, and with two nodes on PostgreSQL. */
export async function benchRooms(): Promise<readonly Figure[]> {
  await buildServer()
  const folder = scratchFolder()
  const app = emptyApp(folder.path)
  const figures: Figure[] = []
  const sqlite = await start(`${folder.path}/rooms.sqlite`, app)
  figures.push(...(await underLoad('SQLite', [sqlite])))
  figures.push(...(await fiftyHalls('SQLite', sqlite)))
  figures.push(...(await bytesPerPhone(sqlite)))
  const again = () => start(`${folder.path}/rooms.sqlite`, app, Number(new URL(sqlite.base).port))
  figures.push(...(await killed('SQLite, started again', [sqlite], again)))
  if (hasPostgres) {
    const cluster = await startCluster(true)
    const database = await cluster.database('rooms')
    const nodes = await Promise.all([start(database, app), start(database, app)])
    figures.push(...(await underLoad('PostgreSQL, one node', nodes.slice(0, 1))))
    figures.push(...(await underLoad('PostgreSQL, two nodes', nodes)))
    figures.push(...(await fiftyHalls('PostgreSQL, one node', nodes[0] ?? sqlite)))
    figures.push(...(await databaseGone(cluster, (nodes[0] ?? sqlite).base)))
    figures.push(...(await killed('one of two nodes', nodes, null)))
    await cluster.remove()
  }
  folder.remove()
  return figures
}

/** One hall: a join wave, a burst of votes, and changing minds for a minute. */
async function underLoad(name: string, nodes: readonly ServerProcess[]): Promise<readonly Figure[]> {
  const [first] = nodes as readonly [ServerProcess]
  const base = (at: number): string => nodes[at % nodes.length]?.base ?? first.base
  const room = await openRoom(first.base)
  const asked = await spread(Array.from({ length: hall }), 20_000, async (_, at) => {
    const from = performance.now()
    const joined = await joinAt(base(at), room.code).catch(() => null)
    return joined === null ? [] : [{ token: joined.token, took: performance.now() - from }]
  })
  const joins = asked.flat()
  await room.change({ kind: 'go', to: item }, { kind: 'open', item })
  const streams = joins.map(({ token }, at) => listen(base(at), 'participant', token))
  let whole = 0
  const board = listen(base(nodes.length - 1), 'board', room.token, (text) => {
    if (text.includes(`"answered":${hall}`) && whole === 0) whole = performance.now()
  })
  await pause(1_000)
  const burst = await spread(joins, 3_000, ({ token }, at) => answer(base(at), token, 1))
  const last = performance.now()
  while (whole === 0 && performance.now() - last < 5_000) await pause(10)

  const before = await Promise.all(nodes.map((node) => selfOf(node.base)))
  const steady = (
    await Promise.all(
      Array.from({ length: seconds }, async (_, second) => {
        await pause(second * 1_000)
        return spread(joins, 1_000, ({ token }, at) => answer(base(at), token, second + 2))
      })
    )
  ).flat()
  const after = await Promise.all(nodes.map((node) => selfOf(node.base)))
  for (const stream of [...streams, board]) stream.close()
  const cpu = after.reduce((sum, { cpu: now }, at) => sum + now - (before[at]?.cpu ?? 0), 0)
  const memory = Math.max(...after.map((each) => each.memory))
  const notSaved = [...burst, ...steady].filter(({ status }) => status !== 200).length
  return [
    { name: `${name}: ${hall} join in 20 s, p99`, value: ms(percentile(took(joins), 0.99)) },
    { name: `${name}: the same, refused`, value: String(hall - joins.length), mark: '0' },
    { name: `${name}: burst of ${hall} votes in 3 s, p50`, value: ms(percentile(took(burst), 0.5)) },
    { name: `${name}: burst, p95`, value: ms(percentile(took(burst), 0.95)) },
    { name: `${name}: burst, p99`, value: ms(percentile(took(burst), 0.99)), mark: '150 ms' },
    { name: `${name}: burst, board complete after`, value: ms(Math.max(0, whole - last)), mark: '300 ms' },
    {
      name: `${name}: ${hall} phones, ${seconds} answers each in ${seconds} s, p50`,
      value: ms(percentile(took(steady), 0.5)),
      mark: '15 ms'
    },
    { name: `${name}: the same, p95`, value: ms(percentile(took(steady), 0.95)) },
    { name: `${name}: the same, p99`, value: ms(percentile(took(steady), 0.99)), mark: '150 ms' },
    { name: `${name}: the same, processor time`, value: `${cpu.toFixed(1)} s`, mark: '10 s' },
    { name: `${name}: the same, memory of a node`, value: `${Math.round(memory / 1e6)} MB`, mark: '120 MB' },
    { name: `${name}: answers that the phone had to send again`, value: String(notSaved), mark: '0' }
  ]
}

/** Fifty halls at a time, each phone with a stream; everybody votes once in ten seconds. */
async function fiftyHalls(name: string, { base }: ServerProcess): Promise<readonly Figure[]> {
  const rooms = []
  for (let at = 0; at < halls; at += 1) rooms.push(await roomWith(base, hall, 100))
  const tokens = rooms.flatMap((each) => each.tokens)
  const streams = []
  for (let at = 0; at < tokens.length; at += 200) {
    streams.push(...tokens.slice(at, at + 200).map((token) => listen(base, 'participant', token)))
    await pause(50)
  }
  await pause(2_000)
  const replies = await spread(tokens, 10_000, (token) => answer(base, token, 1))
  const { memory } = await selfOf(base)
  const acknowledged = replies.filter(({ status }) => status === 200).length
  const opened = rooms
  const count = async (): Promise<number> => {
    const views = await Promise.all(opened.map(({ room }) => room.view('facilitator')))
    return views.reduce((sum, { view }) => sum + view.answered.phone, 0)
  }
  // A view follows the answers by a tick.
  const end = performance.now() + 5_000
  let counted = await count()
  while (counted < acknowledged && performance.now() < end) {
    await pause(100)
    counted = await count()
  }
  for (const stream of streams) stream.close()
  return [
    { name: `${name}: ${halls} rooms of ${hall}, all vote in 10 s, p50`, value: ms(percentile(took(replies), 0.5)) },
    { name: `${name}: the same, p95`, value: ms(percentile(took(replies), 0.95)) },
    { name: `${name}: the same, p99`, value: ms(percentile(took(replies), 0.99)), mark: '1 000 ms' },
    { name: `${name}: the same, memory`, value: `${Math.round(memory / 1e6)} MB`, mark: '600 MB' },
    {
      name: `${name}: the same, acknowledged answers lost`,
      value: String(Math.max(0, acknowledged - counted)),
      mark: '0'
    },
    { name: `${name}: the same, answers to send again`, value: String(tokens.length - acknowledged), mark: '0' }
  ]
}

/** What goes over the line for one phone in a workshop of ten checks with two ballots each, after its page. */
async function bytesPerPhone({ base }: ServerProcess): Promise<readonly Figure[]> {
  const { room, tokens } = await roomWith(base, 6)
  const [token = ''] = tokens
  const phone = listen(base, 'participant', token)
  await pause(500)
  const start = phone.bytes()
  const ballot = async (number: number): Promise<void> => {
    await Promise.all(tokens.map((each) => answer(base, each, 1, number)))
    await room.change({ kind: 'close', item }, { kind: 'reveal', item })
  }
  await ballot(1)
  await room.change({ kind: 'discuss', item }, { kind: 'open', item })
  await ballot(2)
  await room.change({ kind: 'decide', item, decision: { level: 1, reason: '', minority: [] } })
  await pause(500)
  // An answer with its reply, and the words of a check in one language, with their headers.
  const perCheck = phone.bytes() - start + 2 * 1_000 + 1_600
  phone.close()
  return [
    { name: 'bytes per phone in a workshop of ten checks', value: `${Math.round(perCheck / 100)} kB`, mark: '60 kB' }
  ]
}

/** Ends the first node at once while all answer; phones go to another node, or wait until it is started again. */
async function killed(
  name: string,
  nodes: readonly ServerProcess[],
  again: (() => Promise<ServerProcess>) | null
): Promise<readonly Figure[]> {
  const [first, second] = nodes as readonly [ServerProcess, ServerProcess?]
  const { room, tokens } = await roomWith(first.base, hall)
  const acknowledged = new Map<string, number>()
  const back: number[] = []
  let isOn = true
  let killedAt = Infinity
  const phones = tokens.map(async (token, at) => {
    let base = at % 2 === 0 || second === undefined ? first.base : second.base
    let revision = 1
    let isWaiting = false
    while (isOn) {
      const { status } = await answer(base, token, revision)
      if (status === 200) {
        if (isWaiting) back.push(performance.now() - killedAt)
        isWaiting = false
        acknowledged.set(token, revision)
        revision += 1
        await pause(900 + Math.random() * 200)
      } else {
        isWaiting = true
        if (second !== undefined) base = second.base
        await pause(100 + Math.random() * 200)
      }
    }
  })
  await pause(3_000)
  killedAt = performance.now()
  await first.kill('SIGKILL')
  const next = again === null ? null : await again()
  await pause(4_000)
  isOn = false
  await Promise.all(phones)
  const base = second?.base ?? next?.base ?? first.base
  const kept = await Promise.all(
    tokens.map(async (token) => {
      const reply = await fetch(`${base}api/room/answer`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ item, ballot: 1, level: 0, revision: 1 })
      })
      return ((await reply.json()) as { revision: number }).revision >= (acknowledged.get(token) ?? 0)
    })
  )
  const counted = (
    (await (
      await fetch(`${base}api/room/facilitator`, { headers: { authorization: `Bearer ${room.token}` } })
    ).json()) as { view: { answered: { phone: number } } }
  ).view.answered.phone
  await second?.kill('SIGTERM')
  await next?.kill('SIGTERM')
  return [
    {
      name: `kill -9, ${name}: acknowledged answers lost`,
      value: String(kept.filter((each) => !each).length),
      mark: '0'
    },
    { name: `kill -9, ${name}: answers doubled`, value: String(Math.max(0, counted - hall)), mark: '0' },
    { name: `kill -9, ${name}: phones back, p95`, value: ms(percentile(back, 0.95)), mark: '3 000 ms' }
  ]
}
