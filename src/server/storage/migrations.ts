import { DatabaseProblem, type Database } from './database.ts'

/** Changes of the tables, in order. Released ones never change. A database stores how many it has had. */
const migrations: readonly ((byKey: string) => readonly string[])[] = [
  (byKey) => [
    `create table rooms (
      id text not null primary key,
      code text not null unique,
      state text not null,
      revision integer not null,
      open_item text,
      open_ballot integer,
      ends_at bigint not null
    )${byKey}`,
    `create table tokens (
      digest text not null primary key,
      room text not null,
      role text not null
    )${byKey}`,
    'create index tokens_of_room on tokens (room, role)',
    // One row per device and ballot, in the order of its digest. A change replaces the row, so earlier choices are not
    // kept.
    `create table answers (
      room text not null,
      item text not null,
      ballot integer not null,
      device text not null,
      kind text not null,
      level integer,
      revision integer not null,
      primary key (room, item, ballot, device)
    )${byKey}`,
    `create table sentences (
      room text not null,
      item text not null,
      device text not null,
      sentence text not null,
      primary key (room, item, device)
    )${byKey}`
  ]
]

/** Brings the tables up to date. Several nodes may start at once. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (queries) => {
    await database.lockSchema(queries)
    await queries.run('create table if not exists migrations (number integer not null primary key)')
    const [row] = await queries.all<{ done: number }>('select count(*) as done from migrations')
    const done = row?.done ?? 0
    if (done > migrations.length) throw new DatabaseProblem('newer')
    for (const [at, statements] of migrations.entries()) {
      if (at < done) continue
      for (const sql of statements(database.byKey)) await queries.run(sql)
      await queries.run('insert into migrations values (?)', [at + 1])
    }
  })
}
