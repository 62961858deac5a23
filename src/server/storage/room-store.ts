import type { AnswerCount, MoveCount } from '#room/count.ts'
import { openBallot, type BallotName } from '#room/ballots.ts'
import { devices, type ByDevice, type Device, type Role, type Sentence } from '#room/types.ts'
import type { RoomState } from '#room/views.ts'
import type { Database, Queries, Transaction, Value } from './database.ts'

/** A room as it is stored, without answers and tokens. */
export interface StoredRoom {
  readonly id: string
  readonly code: string
  readonly state: RoomState
  /** Counts the changes of the state. */
  readonly revision: number
  /** Milliseconds since 1970. */
  readonly endsAt: number
}

/** What a token gives access to. */
export interface Access {
  readonly room: string
  readonly role: Role
  /** The digest of the token. */
  readonly digest: string
}

/** The effects of a change of a room, besides its new state. */
export interface Change {
  readonly state: RoomState
  /** The item whose answers are no longer needed; null for none. */
  readonly forget: string | null
}

/** What was deleted with a room, and before that with its decisions. */
export interface Deleted {
  readonly answers: number
  readonly sentences: number
  readonly tokens: number
}

interface RoomRow {
  readonly id: string
  readonly code: string
  readonly state: string
  readonly revision: number
  readonly ends_at: number
}

/** Everything that is stored about rooms, on either engine. What a promise resolves to is on disk. */
export interface RoomStore {
  /** Stores a room with its first token; false when a room with this code exists. */
  open(room: StoredRoom, digest: string): Promise<boolean>
  countRooms(): Promise<number>
  /** The room with this code; null when there is none. */
  findByCode(code: string): Promise<StoredRoom | null>
  read(room: string): Promise<StoredRoom | null>
  access(digest: string): Promise<Access | null>
  /**
   * Gives a token a role in a room, with at most `limit` tokens of its kind. The same token again changes nothing, except
   * that a phone may become a table and back: one device is one participant, so its answer moves along.
   */
  admit(access: Access, limit: number): Promise<'admitted' | 'full' | 'gone' | 'taken'>
  /** Changes a room while nobody else does; null when there is none. When `make` throws, nothing changes. */
  change(room: string, make: (room: StoredRoom, counts: Counts) => Promise<Change>): Promise<StoredRoom | null>
  numbers(room: string, ballot: BallotName | null): Promise<{ readonly joined: ByDevice; readonly answered: ByDevice }>
  sentences(room: string): Promise<readonly Sentence[]>
  /**
   * Stores the minority view of a device whose answer has one of these levels; false when its answer has none of them.
   */
  leaveSentence(access: Access, sentence: Sentence, ballot: number, levels: readonly number[]): Promise<boolean>
  /** Deletes a room with everything in it; null when there is none. */
  end(room: string): Promise<Deleted | null>
  /** The rooms whose time is over. */
  overdue(now: number): Promise<readonly string[]>
}

/** Counts of answers, for a change of a room. */
export interface Counts {
  answers(ballot: BallotName): Promise<readonly AnswerCount[]>
  moves(item: string): Promise<readonly MoveCount[]>
}

export function roomStore(database: Database): RoomStore {
  const { lock } = database
  const announce = (transaction: Transaction, kind: Announced, room: string) => transaction.announce(`${kind} ${room}`)

  return {
    open: (room, digest) =>
      database.transaction(async (queries) => {
        const made = await queries.run('insert into rooms values (?, ?, ?, ?, ?, ?, ?) on conflict (code) do nothing', [
          room.id,
          room.code,
          JSON.stringify(room.state),
          room.revision,
          ...openColumns(room.state),
          room.endsAt
        ])
        if (made === 0) return false
        await queries.run('insert into tokens values (?, ?, ?)', [digest, room.id, 'facilitator'])
        return true
      }),

    countRooms: async () => {
      const [row] = await database.all<{ count: number }>('select count(*) as count from rooms')
      return row?.count ?? 0
    },

    findByCode: async (code) => roomOf(await database.all<RoomRow>(`${selectRoom} where code = ?`, [code])),
    read: async (room) => roomOf(await database.all<RoomRow>(`${selectRoom} where id = ?`, [room])),

    access: async (digest) => {
      const [row] = await database.all<Access>('select digest, room, role from tokens where digest = ?', [digest])
      return row ?? null
    },

    admit: ({ digest, room, role }, limit) =>
      database.transaction(async (queries) => {
        const [open] = await queries.all(`select id from rooms where id = ?${lock.keep}`, [room])
        const [known] = await queries.all<Access>('select room, role from tokens where digest = ?', [digest])
        if (known !== undefined) {
          if (known.room !== room) return 'taken'
          if (known.role === role) return 'admitted'
          if (!isDevice(role) || !isDevice(known.role)) return 'taken'
          await changeDevice(queries, { digest, room, role })
          await announce(queries, 'roles', room)
          return 'admitted'
        }
        if (open === undefined) return 'gone'
        const kinds: readonly Role[] = isDevice(role) ? devices : [role]
        const [row] = await queries.all<{ count: number }>(
          `select count(*) as count from tokens where room = ? and role in (${marks(kinds)})`,
          [room, ...kinds]
        )
        if ((row?.count ?? 0) >= limit) return 'full'
        await queries.run('insert into tokens values (?, ?, ?) on conflict (digest) do nothing', [digest, room, role])
        if (isDevice(role)) await announce(queries, 'numbers', room)
        return 'admitted'
      }),

    change: (room, make) =>
      database.transaction(async (queries) => {
        const found = roomOf(await queries.all<RoomRow>(`${selectRoom} where id = ?${lock.change}`, [room]))
        if (found === null) return null
        const { state, forget } = await make(found, countsOf(queries, room))
        const revision = found.revision + 1
        const deleted =
          forget === null ? 0 : await queries.run('delete from answers where room = ? and item = ?', [room, forget])
        const stored = deleted === 0 ? state : { ...state, forgotten: (found.state.forgotten ?? 0) + deleted }
        await queries.run('update rooms set state = ?, revision = ?, open_item = ?, open_ballot = ? where id = ?', [
          JSON.stringify(stored),
          revision,
          ...openColumns(state),
          room
        ])
        await announce(queries, 'state', room)
        return { ...found, state: stored, revision }
      }),

    numbers: async (room, ballot) => {
      const joined = await database.all<ByKind>(
        `select role as kind, count(*) as count from tokens
         where room = ? and role in ('phone', 'table') group by role`,
        [room]
      )
      const answered =
        ballot === null
          ? []
          : await database.all<ByKind>(
              'select kind, count(*) as count from answers where room = ? and item = ? and ballot = ? group by kind',
              [room, ballot.item, ballot.ballot]
            )
      return { joined: byDevice(joined), answered: byDevice(answered) }
    },

    // Sorted by text, so that the order does not tell who was first.
    sentences: (room) =>
      database.all<Sentence>('select item, sentence as text from sentences where room = ? order by item, sentence', [
        room
      ]),

    leaveSentence: ({ digest, room }, { item, text }, ballot, levels) =>
      database.transaction(async (queries) => {
        await queries.run('delete from sentences where room = ? and item = ? and device = ?', [room, item, digest])
        const isFar =
          levels.length > 0 &&
          (
            await queries.all(
              `select device from answers
               where room = ? and item = ? and ballot = ? and device = ? and level in (${marks(levels)})`,
              [room, item, ballot, digest, ...levels]
            )
          ).length > 0
        if (isFar && text !== '')
          await queries.run('insert into sentences values (?, ?, ?, ?)', [room, item, digest, text])
        await announce(queries, 'state', room)
        return isFar
      }),

    end: async (room) => {
      const deleted = await database.transaction(async (queries) => {
        const found = roomOf(await queries.all<RoomRow>(`${selectRoom} where id = ?${lock.change}`, [room]))
        if (found === null) return null
        const [answers, sentences, tokens] = [
          await queries.run('delete from answers where room = ?', [room]),
          await queries.run('delete from sentences where room = ?', [room]),
          await queries.run('delete from tokens where room = ?', [room])
        ]
        await queries.run('delete from rooms where id = ?', [room])
        await announce(queries, 'end', room)
        return { answers: answers + (found.state.forgotten ?? 0), sentences, tokens }
      })
      if (deleted !== null) await database.shred()
      return deleted
    },

    overdue: async (now) =>
      (await database.all<{ id: string }>('select id from rooms where ends_at <= ?', [now])).map(({ id }) => id)
  }
}

/** What changed in a room: what is shown, the numbers, the roles of its tokens, or that it ended. */
export type Announced = 'state' | 'numbers' | 'roles' | 'end'

const isDevice = (role: Role): role is Device => role === 'phone' || role === 'table'

/** Makes a phone a table or back, with its answer to the ballot that is open. Counts of other ballots stay as they are. */
async function changeDevice(queries: Queries, { digest, room, role }: Access): Promise<void> {
  await queries.run('update tokens set role = ? where digest = ?', [role, digest])
  await queries.run(
    `update answers set kind = ? where room = ? and device = ? and exists
     (select id from rooms where id = answers.room and open_item = answers.item and open_ballot = answers.ballot)`,
    [role, room, digest]
  )
}

/** The open ballot, in columns of its own because it is read with every answer. */
const openColumns = ({ workshop }: RoomState): readonly [Value, Value] => {
  const open = openBallot(workshop)
  return [open?.item ?? null, open?.ballot ?? null]
}

const selectRoom = 'select id, code, state, revision, ends_at from rooms'

const roomOf = ([row]: readonly RoomRow[]): StoredRoom | null =>
  row === undefined
    ? null
    : {
        id: row.id,
        code: row.code,
        state: JSON.parse(row.state) as RoomState,
        revision: row.revision,
        endsAt: Number(row.ends_at)
      }

const countsOf = (queries: Queries, room: string): Counts => ({
  answers: ({ item, ballot }) =>
    queries.all<AnswerCount>(
      `select kind as device, level, count(*) as count from answers
       where room = ? and item = ? and ballot = ? group by kind, level`,
      [room, item, ballot]
    ),
  moves: (item) =>
    queries.all<MoveCount>(
      `select one.level as "from", two.level as "to", count(*) as count from answers one
       join answers two on two.room = one.room and two.item = one.item and two.device = one.device and two.ballot = 2
       where one.room = ? and one.item = ? and one.ballot = 1 group by one.level, two.level`,
      [room, item]
    )
})

interface ByKind {
  readonly kind: Device
  readonly count: number
}

const byDevice = (rows: readonly ByKind[]): ByDevice => {
  const of = (device: Device): number => rows.find(({ kind }) => kind === device)?.count ?? 0
  return { phone: of('phone'), table: of('table') }
}

/** As many `?` as there are values. */
export const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ')
