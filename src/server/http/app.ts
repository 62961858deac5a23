import fastify, { LogController, type FastifyInstance } from 'fastify'
import type { Questionnaires } from '#questionnaire/collection.ts'
import { roomLimits } from '#room/limits.ts'
import { errorStatus } from '#room/types.ts'
import { Refusal } from '../rooms/refusal.ts'
import { openRooms } from '../rooms/rooms.ts'
import type { Database } from '../storage/database.ts'
import { addressNames } from './address-names.ts'
import { appFiles } from './app-files.ts'
import { metrics } from './metrics.ts'
import { addOperation } from './operation.ts'
import { addRoomRoutes } from './room-routes.ts'
import { dataHeaders, securityHeaders } from './security-headers.ts'
import { addFileRoute } from './file-route.ts'
import { openStreams } from './streams.ts'
import { buckets } from './throttle.ts'
import { wrongCodes } from './wrong-codes.ts'
import { checkOrigin } from './origin.ts'
import { addWordsRoute } from './words-route.ts'

export interface ServerOptions {
  readonly database: Database
  readonly questionnaires: Questionnaires
  /** The version of the program. */
  readonly software: string
  /** The folder with the built app. */
  readonly app: string
  /** The address at which people reach the server, with a slash at its end; null when the operator did not say. */
  readonly address: string | null
  /** Origins of other sites whose pages may use the rooms. */
  readonly origins: readonly string[]
  /** Whether to trust the address of the client that a proxy in front states. */
  readonly behindProxy: boolean
  readonly now?: () => number
  readonly log: { readonly level: string; readonly stream?: { write(line: string): void } }
  readonly limits?: Partial<Record<'rooms' | 'participants', number>>
}

export interface RunningServer {
  readonly http: FastifyInstance
  /** Finishes the current requests, ends the streams and closes the database. */
  stop(): Promise<void>
}

/** Milliseconds between two searches for rooms whose time is over. */
const sweepPace = 60_000

/**
 * Makes the server of the app and the rooms at one address. It does not listen yet: call `listen` on its `http`, and
 * end it with `stop`.
 */
export function createServer(options: ServerOptions): RunningServer {
  const { database, questionnaires, software, app, address, origins, behindProxy, log } = options
  const figures = metrics()
  const streams = openStreams()
  const nameOfAddress = addressNames()
  const codes = wrongCodes(nameOfAddress)
  const openings = buckets(roomLimits.openingsPerSecond, roomLimits.openingsAtOnce)
  const rooms = openRooms({
    database,
    questionnaires,
    software,
    now: options.now ?? Date.now,
    limits: options.limits ?? {}
  })
  const http = fastify({
    // Fastify's own log lines would contain addresses of people; ours are below.
    logController: new LogController({ disableRequestLogging: true }),
    logger: { level: log.level, base: null, ...(log.stream === undefined ? {} : { stream: log.stream }) },
    bodyLimit: roomLimits.bodyBytes,
    trustProxy: behindProxy,
    forceCloseConnections: 'idle',
    requestTimeout: 10_000,
    keepAliveTimeout: 65_000,
    return503OnClosing: true
  })
  http.addHook('onRequest', async (request, reply) => {
    void reply.headers(request.url.startsWith('/api/') ? dataHeaders : securityHeaders)
    checkOrigin(request, address, origins)
  })
  http.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    const seconds = reply.elapsedTime / 1_000
    figures.request(route, reply.statusCode, seconds)
    http.log.debug({ method: request.method, route, status: reply.statusCode, seconds }, 'request')
  })
  http.setErrorHandler(async (fault, request, reply) => {
    const refusal = refusalOf(fault)
    if (refusal.body.error === 'unavailable')
      http.log.error({ route: request.routeOptions.url, fault: nameOf(fault) }, 'failed')
    if (refusal.retryAfter !== null) void reply.header('Retry-After', Math.ceil(refusal.retryAfter))
    await reply.status(errorStatus[refusal.body.error]).header('Cache-Control', 'no-store').send(refusal.body)
  })
  http.setNotFoundHandler(() => {
    throw new Refusal('not-found')
  })
  addOperation(http, { database, figures, rooms, streams })
  addRoomRoutes(http, {
    rooms,
    streams,
    codes,
    mayOpen: (from) => openings.take(nameOfAddress(from)),
    address,
    software
  })
  addWordsRoute(http, questionnaires)
  addFileRoute(http, appFiles(app))

  const sweeper = setInterval(() => {
    codes.sweep()
    openings.sweep()
    rooms.sweep().catch((fault: unknown) => http.log.error({ fault: nameOf(fault) }, 'sweep failed'))
  }, sweepPace)
  sweeper.unref()
  return {
    http,
    stop: async () => {
      clearInterval(sweeper)
      // Clients reconnect by themselves: to another node, or to this one once it runs again.
      streams.closeAll()
      await closeSoon(http)
      await rooms.idle()
      await database.close()
    }
  }
}

/** Milliseconds in which requests in progress may still be answered. */
const lastAnswers = 2_000

/** Stops listening, and closes each connection once its request is answered: browsers keep connections open. */
async function closeSoon(http: FastifyInstance): Promise<void> {
  const idle = setInterval(() => http.server.closeIdleConnections(), 50)
  const all = setTimeout(() => http.server.closeAllConnections(), lastAnswers)
  await http.close()
  clearInterval(idle)
  clearTimeout(all)
}

function refusalOf(fault: unknown): Refusal {
  if (fault instanceof Refusal) return fault
  const status = (fault as { readonly statusCode?: number }).statusCode
  if (status === 413) return new Refusal('too-large')
  if (status !== undefined && status < 500) return new Refusal('bad-request')
  return new Refusal('unavailable', {}, 2)
}

/** The kind of a fault, without its message, which may contain anything. */
const nameOf = (fault: unknown): string =>
  fault instanceof Error ? `${fault.name} ${(fault as NodeJS.ErrnoException).code ?? ''}`.trim() : typeof fault
