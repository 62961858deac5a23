import { setTimeout as pause } from 'node:timers/promises'
import type { Saved } from '#room/types.ts'
import type { Database, Incoming, Kept, Queries, Value } from './database.ts'
import { marks } from './room-store.ts'

/** The result of writing an answer: what is on disk, or that its ballot is not open. */
export type Fate = Saved | 'not-open'

/** The most answers in one transaction. */
const batchSize = 250

/**
 * Milliseconds from the start of one transaction to that of the next. A single answer is written at once. In a full
 * hall many share one commit, which costs the same for one answer as for all of them.
 */
const pace = 20

/** Writes answers. Those that arrive while a transaction runs or waits share the next one. */
export function answerWriter(database: Database): { write(answer: Incoming): Promise<Fate>; idle(): Promise<void> } {
  interface Waiting {
    readonly answer: Incoming
    readonly keep: (fate: Fate) => void
    readonly fail: (fault: unknown) => void
  }
  let waiting: Waiting[] = []
  let running: Promise<void> | null = null

  let startedAt = -Infinity

  const writeAll = async (): Promise<void> => {
    // Answers that arrive in the same turn of the event loop share a batch.
    await new Promise((resolve) => setImmediate(resolve))
    while (waiting.length > 0) {
      const early = startedAt + pace - performance.now()
      if (early > 0 && waiting.length < batchSize) await pause(early)
      startedAt = performance.now()
      const batch = waiting.slice(0, batchSize)
      waiting = waiting.slice(batchSize)
      try {
        const known = await writeNewer(
          database,
          batch.map(({ answer }) => answer)
        )
        const others = batch.filter(({ answer }) => !known.has(keyOf(answer)))
        const fates =
          others.length === 0
            ? []
            : await writeBatch(
                database,
                others.map(({ answer }) => answer)
              )
        for (const { answer, keep } of batch) {
          const saved = known.get(keyOf(answer))
          if (saved !== undefined) keep(saved)
        }
        for (const [at, { keep }] of others.entries()) keep(fates[at] ?? 'not-open')
      } catch (fault) {
        for (const { fail } of batch) fail(fault)
      }
    }
    running = null
  }
  return {
    write: (answer) =>
      new Promise((keep, fail) => {
        waiting.push({ answer, keep, fail })
        running ??= writeAll()
      }),
    idle: async () => running ?? undefined
  }
}

const keyOf = ({ room, item, ballot, device }: Omit<Kept, keyof Saved>): string => `${room} ${item} ${ballot} ${device}`

/** The newest of a batch for each key, always in the same order, so that two nodes never deadlock. */
function newest(batch: readonly Incoming[]): readonly Incoming[] {
  const latest = new Map<string, Incoming>()
  for (const answer of batch) {
    const before = latest.get(keyOf(answer))
    if (before === undefined || answer.revision > before.revision) latest.set(keyOf(answer), answer)
  }
  return [...latest].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, answer]) => answer)
}

/**
 * Writes the answers to open ballots that are newer than the stored ones, where the engine can do that in one
 * statement. Returns what was written, by key; the others need `writeBatch`.
 */
async function writeNewer({ saveNewer }: Database, batch: readonly Incoming[]): Promise<ReadonlyMap<string, Saved>> {
  if (saveNewer === null) return new Map()
  const written = await saveNewer(newest(batch))
  return new Map(written.map((row) => [keyOf(row), savedOf(row)]))
}

/** Writes a batch in one transaction, and returns the fate of each answer. */
const writeBatch = (database: Database, batch: readonly Incoming[]): Promise<readonly Fate[]> =>
  database.transaction(async (queries) => {
    const open = await openBallots(database, queries, [...new Set(batch.map(({ room }) => room))].toSorted())
    const isOpen = ({ room, item, ballot }: Incoming): boolean => open.get(room) === `${item} ${ballot}`
    const latest = newest(batch.filter(isOpen))
    const saved = await save(queries, latest)
    for (const room of new Set(latest.map((answer) => answer.room))) await queries.announce(`numbers ${room}`)
    const fates: Fate[] = []
    for (const answer of batch)
      fates.push(isOpen(answer) ? (saved.get(keyOf(answer)) ?? 'not-open') : await fateOfLate(queries, answer))
    return fates
  })

/** The open ballot of each room. Locked until the end of the transaction. */
async function openBallots(
  { lock }: Database,
  queries: Queries,
  rooms: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const rows = await queries.all<{ id: string; open_item: string | null; open_ballot: number }>(
    `select id, open_item, open_ballot from rooms where id in (${marks(rooms)}) order by id${lock.keep}`,
    rooms
  )
  return new Map(
    rows.flatMap(({ id, open_item: item, open_ballot: ballot }) => (item === null ? [] : [[id, `${item} ${ballot}`]]))
  )
}

/** Writes answers that are newer than the stored ones. Returns what is stored afterwards, by key. */
async function save(queries: Queries, answers: readonly Incoming[]): Promise<ReadonlyMap<string, Saved>> {
  if (answers.length === 0) return new Map()
  const values = answers.flatMap(({ room, item, ballot, device, kind, level, revision }): Value[] => [
    room,
    item,
    ballot,
    device,
    kind,
    level,
    revision
  ])
  const written = await queries.all<Kept>(
    `insert into answers (room, item, ballot, device, kind, level, revision)
     values ${answers.map(() => '(?, ?, ?, ?, ?, ?, ?)').join(', ')}
     on conflict (room, item, ballot, device) do update
     set kind = excluded.kind, level = excluded.level, revision = excluded.revision
     where excluded.revision > answers.revision
     returning room, item, ballot, device, level, revision`,
    values
  )
  const saved = new Map(written.map((row) => [keyOf(row), savedOf(row)]))
  for (const answer of answers) {
    if (saved.has(keyOf(answer))) continue
    const found = await savedNow(queries, answer)
    if (found !== null) saved.set(keyOf(answer), found)
  }
  return saved
}

/** What is on disk for the device and ballot of an answer; null when nothing is. */
async function savedNow(queries: Queries, { room, item, ballot, device }: Incoming): Promise<Saved | null> {
  const [row] = await queries.all<Kept>(
    `select room, item, ballot, device, level, revision from answers
     where room = ? and item = ? and ballot = ? and device = ?`,
    [room, item, ballot, device]
  )
  return row === undefined ? null : savedOf(row)
}

/**
 * The fate of an answer to a ballot that is not open: too late, unless it is on disk already. Then its acknowledgement
 * was lost, and a phone that says that it does not count would be wrong.
 */
async function fateOfLate(queries: Queries, answer: Incoming): Promise<Fate> {
  const found = await savedNow(queries, answer)
  return found?.revision === answer.revision && found.level === answer.level ? found : 'not-open'
}

const savedOf = ({ level, revision }: Kept): Saved => ({ level, revision })
