import type { Incoming } from './database.ts'

/** The columns of answers, as arrays: the first seven values of `saveNewer`. */
export const columnsOf = (answers: readonly Incoming[]): readonly (readonly (string | number | null)[])[] => [
  answers.map(({ room }) => room),
  answers.map(({ item }) => item),
  answers.map(({ ballot }) => ballot),
  answers.map(({ device }) => device),
  answers.map(({ kind }) => kind),
  answers.map(({ level }) => level),
  answers.map(({ revision }) => revision)
]

/**
 * See `Database.saveNewer`. A room that is being changed is waited for, and then read as it became; until this statement
 * is on disk nobody changes it. The last columns are the rooms, the channel, and the start of an announcement.
 */
export const saveNewer = `
with sent as (
  select * from unnest($1::text[], $2::text[], $3::integer[], $4::text[], $5::text[], $6::integer[], $7::integer[])
    with ordinality as sent (room, item, ballot, device, kind, level, revision, place)
), open as materialized (
  select id, open_item, open_ballot from rooms where id = any ($8::text[]) order by id for share
), written as (
  insert into answers (room, item, ballot, device, kind, level, revision)
  select room, item, ballot, device, kind, level, revision
  from sent join open on id = room and open_item = item and open_ballot = ballot
  order by place
  on conflict (room, item, ballot, device) do update
  set kind = excluded.kind, level = excluded.level, revision = excluded.revision
  where excluded.revision > answers.revision
  returning room, item, ballot, device, level, revision
), told as (
  select count(pg_notify($9::text, $10::text || 'numbers ' || room)) as count from (select distinct room from written) as changed
)
select room, item, ballot, device, level, revision from written, told`
