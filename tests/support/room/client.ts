import { randomBytes } from 'node:crypto'
import { bareWorkshop } from '#room/bare.ts'
import { routes, streamRoute, viewRoute, type ViewName } from '#room/routes.ts'
import type { Answer, ByDevice, Device, Entrance, OpenedRoom, RoomError, Saved, Tagged, Views } from '#room/types.ts'
import type { Change } from '#workshop/commands.ts'
import type { Workshop } from '#workshop/types.ts'
import { workshopOf } from '../workshop.ts'

export interface Reply<T> {
  readonly status: number
  readonly headers: Headers
  readonly body: T & Partial<RoomError>
}

/** A request to a room server. */
export async function ask<T = unknown>(
  url: string,
  { method = 'GET', token, body, headers = {} }: AskOptions = {}
): Promise<Reply<T>> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) })
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: (text.startsWith('{') ? JSON.parse(text) : {}) as T & Partial<RoomError>
  }
}

export interface AskOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'HEAD' | 'DELETE' | 'PATCH'
  readonly token?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export const newToken = (): string => randomBytes(16).toString('base64url')

/** A facilitator with a room of their own. */
export interface Room extends OpenedRoom {
  readonly base: string
  /** Makes changes, one after the other; throws when one is refused. */
  change(...changes: readonly Change[]): Promise<void>
  view<V extends ViewName>(view: V, token?: string): Promise<Tagged<Views[V]>>
  join(as?: Entrance): Promise<Participant>
  joinMany(count: number, as?: Device): Promise<readonly Participant[]>
}

/** A device of a participant. */
export interface Participant {
  readonly token: string
  answer(answer: Partial<Answer> & Pick<Answer, 'item'>): Promise<Reply<Saved>>
}

/** The check that `votingRoom` votes on. */
export const votedItem = 'szw-role'

/** A room in which the first ballot on `votedItem` is open, with so many phones in it. */
export async function votingRoom(
  base: string,
  count: number
): Promise<{ readonly room: Room; readonly phones: readonly Participant[] }> {
  const room = await openRoom(base)
  const phones = await room.joinMany(count)
  await room.change({ kind: 'go', to: votedItem }, { kind: 'open', item: votedItem })
  return { room, phones }
}

export async function openRoom(base: string, workshop: Workshop = workshopOf('45')): Promise<Room> {
  const opened = await ask<OpenedRoom>(`${base}${routes.rooms}`, {
    method: 'POST',
    body: { workshop: bareWorkshop(workshop) }
  })
  if (opened.status !== 201) throw new Error(JSON.stringify(opened.body))
  const { code, token } = opened.body
  const view = async <V extends ViewName>(name: V, by = token): Promise<Tagged<Views[V]>> =>
    (await ask<Tagged<Views[V]>>(`${base}${viewRoute(name)}`, { token: by })).body
  const join = (as: Entrance = 'phone'): Promise<Participant> => joinAt(base, code, as)
  return {
    ...opened.body,
    base,
    view,
    join,
    joinMany: (count, as) => Promise.all(Array.from({ length: count }, () => join(as))),
    change: async (...changes) => {
      for (const change of changes) {
        const { sequence } = (await view('facilitator')).view.workshop
        const reply = await ask(`${base}${routes.commands}`, { method: 'POST', token, body: { ...change, sequence } })
        if (reply.status !== 200) throw new Error(JSON.stringify([change, reply.body]))
      }
    }
  }
}

export async function joinAt(
  base: string,
  code: string,
  as: Entrance = 'phone',
  token = newToken()
): Promise<Participant> {
  const joined = await ask(`${base}${routes.join}`, { method: 'POST', body: { code, token, as } })
  if (joined.status !== 200) throw new Error(JSON.stringify(joined.body))
  return participantAt(base, token)
}

export const participantAt = (base: string, token: string): Participant => ({
  token,
  answer: (answer) =>
    ask<Saved>(`${base}${routes.answer}`, {
      method: 'PUT',
      token,
      body: { ballot: 1, level: 1, revision: 1, ...answer }
    })
})

/** An event of a stream; a comment has the name `comment`. */
export interface StreamEvent {
  readonly name: string
  readonly id: string
  readonly data: string
}

export interface Stream {
  /** The next event, comments included; null when the stream ended. */
  next(): Promise<StreamEvent | null>
  /** The next event for which this holds. */
  until(holds: (event: StreamEvent) => boolean): Promise<StreamEvent>
  close(): void
}

export async function follow(base: string, view: ViewName, token: string): Promise<Stream> {
  const control = new AbortController()
  const response = await fetch(`${base}${streamRoute(view)}`, {
    headers: { authorization: `Bearer ${token}` },
    signal: control.signal
  })
  if (response.status !== 200 || response.body === null) throw new Error(await response.text())
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const next = async (): Promise<StreamEvent | null> => {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const lines = text.slice(0, end).split('\n')
        text = text.slice(end + 2)
        const field = (name: string): string =>
          lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? ''
        return { name: field('event') || 'comment', id: field('id'), data: field('data') }
      }
      const { done, value } = await reader.read().catch(() => ({ done: true as const, value: undefined }))
      if (done) return null
      text += value
    }
  }
  return {
    next,
    until: async (holds) => {
      for (;;) {
        const event = await next()
        if (event === null) throw new Error('the stream ended')
        if (holds(event)) return event
      }
    },
    close: () => control.abort()
  }
}

export const total = ({ phone, table }: ByDevice): number => phone + table
