import { randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bareWorkshop } from '#room/bare.ts'
import { answerWriter } from '#server/storage/answer-writer.ts'
import { DatabaseProblem, type Database, type Incoming } from '#server/storage/database.ts'
import { openDatabase } from '#server/storage/open.ts'
import { roomStore, type StoredRoom } from '#server/storage/room-store.ts'
import type { Change } from '#workshop/commands.ts'
import { after, workshopOf } from '../support/workshop.ts'
import { hasPostgres, startCluster, type Cluster } from '../support/room/postgres.ts'
import { scratchFolder } from '../support/room/server.ts'

const folder = scratchFolder()
let cluster: Cluster | null = null
beforeAll(async () => {
  cluster = hasPostgres ? await startCluster() : null
})
afterAll(async () => {
  folder.remove()
  await cluster?.remove()
})

const random = (): string => randomBytes(16).toString('hex')
const item = 'szw-role'

/** A room in which the check can be answered. */
const roomOf = (...changes: readonly Change[]): StoredRoom => {
  const workshop = bareWorkshop(after(workshopOf('45'), { kind: 'go', to: item }, { kind: 'open', item }, ...changes))
  return {
    id: random(),
    code: random().slice(0, 8).toUpperCase(),
    state: { workshop, isPaused: false, leftOut: {} },
    revision: 0,
    endsAt: 1_000
  }
}

const engines = [
  { engine: 'sqlite', isThere: true, name: () => Promise.resolve(`${folder.path}/rooms.sqlite`) },
  { engine: 'postgres', isThere: hasPostgres, name: async () => (await cluster?.database('rooms')) ?? '' }
]

for (const { engine, isThere, name } of engines)
  describe.runIf(isThere)(`rooms in ${engine}`, () => {
    let address = ''
    let database: Database
    const all = () => ({ store: roomStore(database), writer: answerWriter(database) })
    const opened = async (...changes: readonly Change[]): Promise<StoredRoom> => {
      const room = roomOf(...changes)
      await all().store.open(room, random())
      return room
    }
    const answerOf = (room: StoredRoom, more: Partial<Incoming> = {}): Incoming => ({
      room: room.id,
      device: random(),
      kind: 'phone',
      item,
      ballot: 1,
      level: 2,
      revision: 1,
      ...more
    })
    const answersIn = async (room: StoredRoom) =>
      (
        await database.all<{ level: number | null; revision: number }>(
          'select level, revision from answers where room = ?',
          [room.id]
        )
      ).map(({ level, revision }) => [level, revision])

    beforeAll(async () => {
      address = await name()
      database = await openDatabase(address)
    })
    afterAll(() => database.close())

    it('are read as they were written, by id and by code', async () => {
      const room = await opened()
      expect(await all().store.read(room.id)).toEqual(room)
      expect(await all().store.findByCode(room.code)).toEqual(room)
      expect(await all().store.read(random())).toBeNull()
      expect(await all().store.findByCode('NOSUCH22')).toBeNull()
    })

    it('have codes of their own', async () => {
      const room = await opened()
      expect(await all().store.open({ ...roomOf(), code: room.code }, random())).toBe(false)
    })

    it('let a token in once, in one role, up to the limit', async () => {
      const { store } = all()
      const room = await opened()
      const phone = { digest: random(), room: room.id, role: 'phone' as const }
      expect(await store.admit(phone, 2)).toBe('admitted')
      expect(await store.admit(phone, 2)).toBe('admitted')
      expect(await store.admit({ ...phone, role: 'board' }, 2)).toBe('taken')
      expect(await store.admit({ ...phone, room: (await opened()).id }, 2)).toBe('taken')
      expect(await store.admit({ ...phone, digest: random(), role: 'table' }, 2)).toBe('admitted')
      expect(await store.admit({ ...phone, digest: random() }, 2)).toBe('full')
      // Those who lead are no participants.
      expect(await store.admit({ ...phone, digest: random(), role: 'board' }, 2)).toBe('admitted')
      expect(await store.admit({ ...phone, room: random(), digest: random() }, 2)).toBe('gone')
      expect(await store.access(phone.digest)).toEqual(phone)
      expect((await store.numbers(room.id, null)).joined).toEqual({ phone: 1, table: 1 })
    })

    it('hear one voice from a device, however often it joins as a phone and as a table', async () => {
      const { store, writer } = all()
      const step = fc.record({
        device: fc.nat({ max: 3 }),
        role: fc.constantFrom('phone' as const, 'table' as const),
        level: fc.option(fc.nat({ max: 3 }), { nil: undefined })
      })
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
          const room = await opened()
          const digests = Array.from({ length: 4 }, random)
          const lastRole = new Map<string, 'phone' | 'table'>()
          const lastLevel = new Map<string, number>()
          for (const [at, { device, role, level }] of steps.entries()) {
            const digest = digests[device] ?? ''
            expect(await store.admit({ digest, room: room.id, role }, 4)).toBe('admitted')
            lastRole.set(digest, role)
            if (level === undefined) continue
            await writer.write(answerOf(room, { device: digest, kind: role, level, revision: at + 1 }))
            lastLevel.set(digest, level)
          }
          const of = (digestsOf: ReadonlyMap<string, unknown>, role: string): number =>
            [...digestsOf.keys()].filter((digest) => lastRole.get(digest) === role).length
          const by = (digestsOf: ReadonlyMap<string, unknown>) => ({
            phone: of(digestsOf, 'phone'),
            table: of(digestsOf, 'table')
          })
          expect(await store.numbers(room.id, { item, ballot: 1 })).toEqual({
            joined: by(lastRole),
            answered: by(lastLevel)
          })
          const levels = (await answersIn(room)).map(([level]) => String(level))
          expect(levels.toSorted()).toEqual([...lastLevel.values()].map(String).toSorted())
        }),
        { numRuns: 30 }
      )
    })

    it('change one at a time', async () => {
      const { store } = all()
      const room = await opened()
      await Promise.all(
        Array.from({ length: 20 }, () =>
          store.change(room.id, ({ state }) => {
            const workshop = { ...state.workshop, sequence: state.workshop.sequence + 1 }
            return Promise.resolve({ state: { ...state, workshop }, forget: null })
          })
        )
      )
      const now = await store.read(room.id)
      expect(now?.revision).toBe(20)
      expect(now?.state.workshop.sequence).toBe(room.state.workshop.sequence + 20)
    })

    it('stay as they were when a change is refused', async () => {
      const { store } = all()
      const room = await opened()
      await expect(store.change(room.id, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
      expect(await store.read(room.id)).toEqual(room)
    })

    it('keep one answer per device, that of its highest revision, whatever the order and however often', async () => {
      const { writer } = all()
      const room = await opened()
      const one = answerOf(room)
      expect(await writer.write(one)).toEqual({ level: 2, revision: 1 })
      expect(await writer.write(one)).toEqual({ level: 2, revision: 1 })
      expect(await writer.write({ ...one, level: null, revision: 3 })).toEqual({ level: null, revision: 3 })
      expect(await writer.write({ ...one, level: 0, revision: 2 })).toEqual({ level: null, revision: 3 })
      // Another tab with the same token makes another choice: the first one stays, and both replies say so.
      expect(await writer.write({ ...one, level: 1, revision: 3 })).toEqual({ level: null, revision: 3 })
      expect(await answersIn(room)).toEqual([[null, 3]])
    })

    it('keep the highest of many revisions that come at once', async () => {
      const { writer } = all()
      const room = await opened()
      const one = answerOf(room)
      const fates = await Promise.all(
        [4, 1, 3, 2, 5, 5, 1].map((revision) => writer.write({ ...one, revision, level: revision % 4 }))
      )
      expect(fates.at(-1)).toEqual({ level: 1, revision: 5 })
      expect(await answersIn(room)).toEqual([[1, 5]])
    })

    it('accept answers only to the open ballot of the current check', async () => {
      const { writer } = all()
      const room = await opened()
      expect(await writer.write(answerOf(room, { ballot: 2 }))).toBe('not-open')
      expect(await writer.write(answerOf(room, { item: 'own-push' }))).toBe('not-open')
      expect(await writer.write(answerOf(room, { room: random() }))).toBe('not-open')
      expect(await writer.write(answerOf(await opened({ kind: 'close', item })))).toBe('not-open')
      expect(await writer.write(answerOf(await opened({ kind: 'go', to: 'opening' })))).toBe('not-open')
      expect(await writer.write(answerOf(await opened({ kind: 'skip', item })))).toBe('not-open')
      expect(await answersIn(room)).toEqual([])
    })

    it('acknowledge an answer again after its ballot closed, and no other', async () => {
      const { store, writer } = all()
      const room = await opened()
      const one = answerOf(room, { level: 2, revision: 3 })
      await writer.write(one)
      await store.change(room.id, ({ state }) =>
        Promise.resolve({ state: { ...state, workshop: after(state.workshop, { kind: 'close', item }) }, forget: null })
      )
      expect(await writer.write(one)).toEqual({ level: 2, revision: 3 })
      expect(await writer.write({ ...one, level: 1 })).toBe('not-open')
      expect(await writer.write({ ...one, revision: 4 })).toBe('not-open')
      expect(await writer.write(answerOf(room))).toBe('not-open')
      expect(await answersIn(room)).toEqual([[2, 3]])
    })

    it('count exactly the answers that were acknowledged, also those that race with closing', async () => {
      const { store, writer } = all()
      const room = await opened()
      const write = () => writer.write(answerOf(room))
      const early = Array.from({ length: 30 }, write)
      const closed = store.change(room.id, ({ state }) =>
        Promise.resolve({ state: { ...state, workshop: after(state.workshop, { kind: 'close', item }) }, forget: null })
      )
      const late = Array.from({ length: 30 }, write)
      const fates = await Promise.all([...early, ...late])
      await closed
      expect(await answersIn(room)).toHaveLength(fates.filter((fate) => fate !== 'not-open').length)
      expect(await write()).toBe('not-open')
    })

    it('count answers by level and device, and from ballot to ballot', async () => {
      const { store, writer } = all()
      const room = await opened()
      const devices = Array.from({ length: 4 }, (_, at) => answerOf(room, { kind: at === 3 ? 'table' : 'phone' }))
      await Promise.all(devices.map((each, at) => writer.write({ ...each, level: at === 0 ? null : 1 })))
      const second = { kind: 'open', item } as const
      await store.change(room.id, ({ state }) => {
        const workshop = after(
          state.workshop,
          { kind: 'close', item },
          { kind: 'reveal', item },
          { kind: 'discuss', item },
          second
        )
        return Promise.resolve({ state: { ...state, workshop }, forget: null })
      })
      await Promise.all(devices.slice(0, 3).map((each) => writer.write({ ...each, ballot: 2, level: 3 })))
      expect((await store.numbers(room.id, { item, ballot: 1 })).answered).toEqual({ phone: 3, table: 1 })
      expect((await store.numbers(room.id, { item, ballot: 2 })).answered).toEqual({ phone: 3, table: 0 })
      await store.change(room.id, async ({ state }, counts) => {
        expect(new Set(await counts.answers({ item, ballot: 1 }))).toEqual(
          new Set([
            { device: 'phone', level: null, count: 1 },
            { device: 'phone', level: 1, count: 2 },
            { device: 'table', level: 1, count: 1 }
          ])
        )
        expect(new Set(await counts.moves(item))).toEqual(
          new Set([
            { from: null, to: 3, count: 1 },
            { from: 1, to: 3, count: 2 }
          ])
        )
        return { state, forget: item }
      })
      expect(await answersIn(room)).toEqual([])
    })

    it('keep one sentence per device from those who stayed far from the middle of the room', async () => {
      const { store, writer } = all()
      const room = await opened()
      const one = answerOf(room, { level: 3 })
      await writer.write(one)
      const access = { digest: one.device, room: room.id, role: 'phone' as const }
      expect(await store.leaveSentence(access, { item, text: 'ik niet' }, 1, [3])).toBe(true)
      expect(await store.leaveSentence(access, { item, text: 'ik ook niet' }, 1, [2, 3])).toBe(true)
      expect(await store.sentences(room.id)).toEqual([{ item, text: 'ik ook niet' }])
      expect(await store.leaveSentence({ ...access, digest: random() }, { item, text: 'vals' }, 1, [3])).toBe(false)
      expect(await store.leaveSentence(access, { item, text: '' }, 1, [3])).toBe(true)
      expect(await store.sentences(room.id)).toEqual([])
    })

    it('leave nothing behind when they end, and end by themselves', async () => {
      const { store, writer } = all()
      const [room, other] = [await opened(), await opened()]
      await writer.write(answerOf(room))
      await writer.write(answerOf(other))
      expect(await store.overdue(999)).not.toContain(room.id)
      expect(await store.overdue(1_000)).toContain(room.id)
      expect(await store.end(room.id)).toEqual({ answers: 1, sentences: 0, tokens: 1 })
      expect(await store.end(room.id)).toBeNull()
      expect(await store.read(room.id)).toBeNull()
      expect(await answersIn(room)).toEqual([])
      expect(await answersIn(other)).toHaveLength(1)
    })

    it('announce a change after it is on disk', async () => {
      const { store } = all()
      const room = await opened()
      const seen = new Promise<number | undefined>((resolve) => {
        database.listen((message) => {
          if (message === `state ${room.id}`) void store.read(room.id).then((now) => resolve(now?.revision))
        })
      })
      await store.change(room.id, ({ state }) => Promise.resolve({ state, forget: null }))
      expect(await seen).toBe(1)
    })

    it('tell the node that made a change before the change is acknowledged', async () => {
      const { store, writer } = all()
      const heard: (string | null)[] = []
      database.listen((message) => heard.push(message))
      for (let time = 0; time < 20; time += 1) {
        const room = await opened()
        await store.change(room.id, ({ state }) => Promise.resolve({ state, forget: null }))
        expect(heard.splice(0)).toContain(`state ${room.id}`)
        await store.admit({ digest: random(), room: room.id, role: 'phone' }, 10)
        expect(heard.splice(0)).toContain(`numbers ${room.id}`)
        await writer.write(answerOf(room))
        expect(heard.splice(0)).toContain(`numbers ${room.id}`)
        await store.end(room.id)
        expect(heard.splice(0)).toContain(`end ${room.id}`)
      }
    })

    it('announce no change that failed', async () => {
      const { store } = all()
      const room = await opened()
      const heard: (string | null)[] = []
      database.listen((message) => heard.push(message))
      const failed = database.transaction(async (queries) => {
        await queries.announce(`state ${room.id}`)
        throw new Error('nothing changed')
      })
      await expect(failed).rejects.toThrow('nothing changed')
      await store.admit({ digest: random(), room: room.id, role: 'phone' }, 10)
      expect(heard).not.toContain(`state ${room.id}`)
    })

    it('are refused by a version of the program that is older than the tables', async () => {
      await database.run('insert into migrations values (?)', [999])
      try {
        if (engine === 'sqlite') await database.close()
        await expect(openDatabase(address)).rejects.toEqual(new DatabaseProblem('newer'))
      } finally {
        if (engine === 'sqlite') {
          const { openSqlite } = await import('#server/storage/sqlite.ts')
          database = openSqlite(address)
        }
        await database.run('delete from migrations where number = ?', [999])
      }
    })
  })

it.runIf(hasPostgres)('get their tables once when four nodes start at once', async () => {
  const address = (await cluster?.database('together')) ?? ''
  const nodes = await Promise.all(Array.from({ length: 4 }, () => openDatabase(address)))
  expect(await nodes[0]?.all('select number from migrations')).toEqual([{ number: 1 }])
  await Promise.all(nodes.map((node) => node.close()))
})
