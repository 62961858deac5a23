import type { FastifyInstance, FastifyRequest } from 'fastify'
import { checkShape, type z } from '#lib/schema.ts'
import { isRecord } from '#lib/record.ts'
import { roomLimits } from '#room/limits.ts'
import { routes, streamRoute, viewNames, viewRoute } from '#room/routes.ts'
import {
  answerSchema,
  commandSchema,
  joiningSchema,
  screenSchema,
  sentenceSchema,
  tokenWishSchema
} from '#room/schema.ts'
import type { ServerInfo } from '#room/types.ts'
import { Refusal } from '../rooms/refusal.ts'
import type { Rooms } from '../rooms/rooms.ts'
import type { Access } from '../storage/room-store.ts'
import type { Streams } from './streams.ts'
import { buckets } from './throttle.ts'
import type { wrongCodes } from './wrong-codes.ts'

interface Parts {
  readonly rooms: Rooms
  readonly streams: Streams
  readonly codes: ReturnType<typeof wrongCodes>
  /** Whether somebody at this address may open another room now. */
  readonly mayOpen: (address: string) => boolean
  readonly address: string | null
  readonly software: string
}

/** The routes of `#room/routes.ts`. */
export function addRoomRoutes(
  http: FastifyInstance,
  { rooms, streams, codes, mayOpen, address, software }: Parts
): void {
  const perToken = buckets(roomLimits.perSecond, roomLimits.burst)
  const accessOf = async (request: FastifyRequest): Promise<Access> => {
    const [, token] = /^Bearer ([\w-]{22})$/.exec(request.headers.authorization ?? '') ?? []
    if (token === undefined) throw new Refusal('no-room')
    const access = await rooms.access(token)
    if (!perToken.take(access.digest)) throw new Refusal('too-many', {}, 1)
    return access
  }

  http.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api/')) void reply.header('Cache-Control', 'no-store')
  })
  http.get(`/${routes.server}`, (): ServerInfo => ({ rooms: true, version: software, address }))

  http.post(`/${routes.rooms}`, { bodyLimit: roomLimits.workshopBytes }, async (request, reply) => {
    if (!mayOpen(request.ip)) throw new Refusal('too-many', {}, 5)
    const { body } = request
    return reply.status(201).send(await rooms.open(isRecord(body) ? body['workshop'] : undefined))
  })

  http.post(`/${routes.join}`, async (request) => {
    const joining = checked(joiningSchema, request.body)
    await codes.wait(request.ip)
    try {
      return await rooms.join(joining)
    } catch (fault) {
      if (fault instanceof Refusal && fault.body.error === 'unknown-code') codes.count(request.ip)
      throw fault
    }
  })

  http.put(`/${routes.answer}`, async (request) => {
    const access = await accessOf(request)
    return rooms.answer(access, checked(answerSchema, request.body))
  })

  http.put(`/${routes.sentence}`, async (request, reply) => {
    const access = await accessOf(request)
    await rooms.leaveSentence(access, checked(sentenceSchema, request.body))
    return reply.status(204).send()
  })

  http.post(`/${routes.commands}`, async (request) => {
    const access = await accessOf(request)
    return rooms.command(access, checked(commandSchema, request.body))
  })

  http.put(`/${routes.screen}`, async (request, reply) => {
    const access = await accessOf(request)
    await rooms.setScreen(access, checked(screenSchema, request.body))
    return reply.status(204).send()
  })

  http.post(`/${routes.tokens}`, async (request, reply) => {
    const access = await accessOf(request)
    return reply.status(201).send(await rooms.giveToken(access, checked(tokenWishSchema, request.body)))
  })

  http.post(`/${routes.end}`, async (request) => rooms.end(await accessOf(request)))

  for (const view of viewNames) {
    http.get<{ Querystring: { readonly after?: string } }>(`/${viewRoute(view)}`, async (request, reply) => {
      const { tag, json } = await rooms.view(await accessOf(request), view)
      if (request.query.after === tag) return reply.status(204).send()
      return reply.type('application/json').send(`{"tag":"${tag}","view":${json}}`)
    })
    http.get(`/${streamRoute(view)}`, async (request, reply) => {
      const access = await accessOf(request)
      await streams.start(rooms, access, view, reply.raw)
      reply.hijack()
    })
  }
}

/** The body of a request in its shape, or a refusal. */
function checked<S extends z.ZodMiniType>(schema: S, body: unknown): z.output<S> {
  const result = checkShape(schema, body)
  if (!result.ok) throw new Refusal('bad-request', { problems: result.problems })
  return result.value
}
