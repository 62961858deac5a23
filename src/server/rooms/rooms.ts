import { sha256Hex } from '#lib/sha256.ts'
import { versionKey, type Questionnaires } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { bareWorkshop } from '#room/bare.ts'
import { ballotSeenBy, type BallotName } from '#room/ballots.ts'
import { changeRoom, nothingCounted, type Counted } from '#room/change.ts'
import { readCode } from '#room/code.ts'
import { roomLimits } from '#room/limits.ts'
import type { ViewName } from '#room/routes.ts'
import type {
  Answer,
  Applied,
  GivenToken,
  Joined,
  Joining,
  OpenedRoom,
  Proof,
  Role,
  RoomCommand,
  Saved,
  ScreenChange,
  Sentence,
  TokenWish
} from '#room/types.ts'
import { levelsThatMayDiffer } from '#room/views.ts'
import { isSame } from '#lib/same.ts'
import { error } from '#lib/problem.ts'
import { itemOf } from '#workshop/items.ts'
import { checkWorkshop } from '#workshop/read.ts'
import type { Workshop } from '#workshop/types.ts'
import { answerWriter } from '../storage/answer-writer.ts'
import type { Database } from '../storage/database.ts'
import { roomStore, type Access, type Counts } from '../storage/room-store.ts'
import { LiveRoom, type Follower, type Rendered } from './live-room.ts'
import { Refusal } from './refusal.ts'
import { digestOf, newCode, newToken } from './tokens.ts'

export interface RoomsOptions {
  readonly database: Database
  readonly questionnaires: Questionnaires
  /** The version of the program. */
  readonly software: string
  readonly now: () => number
  readonly limits?: Partial<Record<'rooms' | 'participants', number>>
}

export type Rooms = ReturnType<typeof openRooms>

/** All operations on the rooms of this server, independent of HTTP. Throws refusals. */
export function openRooms({ database, questionnaires, software, now, limits = {} }: RoomsOptions) {
  const store = roomStore(database)
  const writer = answerWriter(database)
  const live = new Map<string, LiveRoom>()
  const known = new Map<string, Access>()
  const questionnaireOfRoom = new Map<string, Questionnaire>()
  const maxRooms = limits.rooms ?? roomLimits.rooms
  const maxParticipants = limits.participants ?? roomLimits.participants

  const questionnaireOf = ({ questionnaire: reference }: Workshop): Questionnaire => {
    const found = questionnaires.find(reference)
    if (found === null) throw new Error(`unknown questionnaire ${versionKey(reference)}`)
    return found
  }
  const questionnaireIn = async (id: string): Promise<Questionnaire> => {
    const found = questionnaireOfRoom.get(id) ?? questionnaireOf((await existing(store.read(id))).state.workshop)
    questionnaireOfRoom.set(id, found)
    return found
  }
  const liveRoom = (id: string): LiveRoom => {
    const found = live.get(id) ?? new LiveRoom(id, store, questionnaireOf)
    live.set(id, found)
    return found
  }
  const forgetAccess = (id: string): void => {
    for (const [digest, { room }] of known) if (room === id) known.delete(digest)
  }
  const forget = (id: string): void => {
    live.get(id)?.end()
    live.delete(id)
    questionnaireOfRoom.delete(id)
    forgetAccess(id)
  }
  database.listen((message) => {
    if (message === null) {
      for (const room of live.values()) room.changed('state')
      known.clear()
      return
    }
    const [kind, id = ''] = message.split(' ')
    if (kind === 'roles') forgetAccess(id)
    if (kind === 'end') forget(id)
    else live.get(id)?.changed(kind === 'state' ? 'state' : 'numbers')
  })

  const endRoom = async (id: string): Promise<Proof> => {
    const deleted = await existing(store.end(id))
    forget(id)
    return { room: sha256Hex(id), ...deleted, endedAt: new Date(now()).toISOString(), software }
  }

  return {
    store,

    async open(asked: unknown): Promise<OpenedRoom> {
      const read = checkWorkshop(asked, questionnaires)
      if (!read.ok) throw new Refusal('bad-request', { problems: read.problems })
      const { workshop } = read.value
      if (!isSame(bareWorkshop(workshop), workshop))
        throw new Refusal('bad-request', { problems: [error('not-allowed', 'workshop')] })
      if ((await store.countRooms()) >= maxRooms) throw new Refusal('server-full', {}, 60)
      const token = newToken()
      const endsAt = now() + roomLimits.hours * 3_600_000
      const state = { workshop, isPaused: false, leftOut: {} }
      for (;;) {
        const room = { id: newToken(), code: newCode(), state, revision: 0, endsAt }
        if (await store.open(room, digestOf(token)))
          return { code: room.code, token, endsAt: new Date(endsAt).toISOString() }
      }
    },

    /** What a token opens. */
    async access(token: string): Promise<Access> {
      const digest = digestOf(token)
      const access = known.get(digest) ?? (await store.access(digest))
      if (access === null) throw new Refusal('no-room')
      if (known.size > 100_000) known.clear()
      known.set(digest, access)
      return access
    },

    async join({ code: typed, token, as }: Joining): Promise<Joined> {
      const code = readCode(typed)
      const room = code === null ? null : await store.findByCode(code)
      if (room === null) throw new Refusal('unknown-code')
      const limit = as === 'board' ? roomLimits.boards : maxParticipants
      const admitted = await store.admit({ digest: digestOf(token), room: room.id, role: as }, limit)
      if (admitted === 'full') throw new Refusal('room-full')
      if (admitted === 'taken') throw new Refusal('not-allowed')
      if (admitted === 'gone') throw new Refusal('unknown-code')
      const { questionnaire, language, setting } = room.state.workshop
      return { questionnaire, language, setting }
    },

    async answer({ room, digest, role }: Access, answer: Answer): Promise<Saved> {
      if (role !== 'phone' && role !== 'table') throw new Refusal('not-allowed')
      const levels = (await questionnaireIn(room)).checks.get(answer.item)?.levels.length ?? 0
      if (answer.level !== null && answer.level >= levels)
        throw new Refusal('bad-request', { problems: [error('out-of-range', 'level', { limit: `≤ ${levels - 1}` })] })
      const fate = await writer.write({ ...answer, room, device: digest, kind: role })
      if (fate === 'not-open') throw new Refusal('not-open')
      return fate
    },

    async command({ room, role }: Access, command: RoomCommand): Promise<Applied> {
      if (!leads(role)) throw new Refusal('not-allowed')
      const change = store.change(room, async ({ state }, counts) => {
        const { workshop } = state
        if (command.sequence !== workshop.sequence) throw new Refusal('out-of-order', { sequence: workshop.sequence })
        const seen = ballotSeenBy(workshop, command)
        const counted = seen === null ? nothingCounted : await countedIn(seen, counts)
        const result = changeRoom(state, command, counted, questionnaireOf(workshop))
        if (!result.ok) throw new Refusal('refused', { problems: result.problems })
        return { state: result.value, forget: command.kind === 'decide' ? command.item : null }
      })
      const changed = await existing(change)
      return { sequence: changed.state.workshop.sequence }
    },

    async setScreen({ room, role }: Access, { isPaused }: ScreenChange): Promise<void> {
      if (!leads(role)) throw new Refusal('not-allowed')
      await existing(
        store.change(room, ({ state }) => Promise.resolve({ state: { ...state, isPaused }, forget: null }))
      )
    },

    async leaveSentence(access: Access, sentence: Sentence): Promise<void> {
      const { workshop } = (await existing(store.read(access.room))).state
      const item = itemOf(workshop, sentence.item)
      const levels = item?.kind === 'check' ? levelsThatMayDiffer(item, questionnaireOf(workshop)) : []
      const text = sentence.text.trim()
      if (!(await store.leaveSentence(access, { item: sentence.item, text }, 2, levels))) throw new Refusal('not-open')
    },

    async giveToken({ room, role }: Access, wish: TokenWish): Promise<GivenToken> {
      if (role !== 'facilitator') throw new Refusal('not-allowed')
      const token = newToken()
      const admitted = await store.admit({ room, role: wish.role, digest: digestOf(token) }, roomLimits.givenTokens)
      if (admitted === 'full') throw new Refusal('room-full')
      if (admitted !== 'admitted') throw new Refusal('no-room')
      return { token }
    },

    async end({ room, role }: Access): Promise<Proof> {
      if (role !== 'facilitator') throw new Refusal('not-allowed')
      return endRoom(room)
    },

    async view({ room, role }: Access, name: ViewName): Promise<Rendered> {
      if (!maySee(role, name)) throw new Refusal('not-allowed')
      return existing(liveRoom(room).view(name))
    },

    async follow({ room, role }: Access, follower: Follower): Promise<() => void> {
      if (!maySee(role, follower.view)) throw new Refusal('not-allowed')
      const followed = liveRoom(room)
      if (!(await followed.follow(follower))) throw new Refusal('no-room')
      return () => followed.leave(follower)
    },

    /** Ends the rooms whose time is over, and drops rooms from memory that nobody looked at for a while. */
    async sweep(): Promise<void> {
      for (const [id, room] of live) if (!room.isFollowed && performance.now() - room.lastUse > idle) live.delete(id)
      for (const id of await store.overdue(now())) await endRoom(id).catch(ignoreGone)
    },

    counts: () => ({ live: live.size }),

    /** Waits until all answers are written. */
    idle: () => writer.idle()
  }
}

/** Milliseconds after which a room that nobody looks at is dropped from memory. */
const idle = 300_000

const leads = (role: Role): boolean => role === 'facilitator' || role === 'co-facilitator'

/** Facilitators see everything, so that they can show the board and try a phone. */
const maySee = (role: Role, view: ViewName): boolean =>
  leads(role) || (view === 'board' ? role === 'board' : view === 'participant' && role !== 'board')

/** The answers of devices to a ballot; for the second one also those to the first, and the movement. */
async function countedIn(seen: BallotName, counts: Counts): Promise<Counted> {
  const answers = await counts.answers(seen)
  if (seen.ballot === 1) return { ...nothingCounted, answers }
  return { answers, before: await counts.answers({ ...seen, ballot: 1 }), moves: await counts.moves(seen.item) }
}

/** The value; throws the refusal that the room is over when it is null. */
async function existing<T>(found: Promise<T | null>): Promise<T> {
  const value = await found
  if (value === null) throw new Refusal('no-room')
  return value
}

/** Ignores that another node ended the room first. */
function ignoreGone(fault: unknown): void {
  if (!(fault instanceof Refusal)) throw fault
}
