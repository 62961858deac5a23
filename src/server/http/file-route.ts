import type { FastifyInstance } from 'fastify'
import { Refusal } from '../rooms/refusal.ts'
import type { AppFile } from './app-files.ts'

/** Everything that is no other route is a file of the app. */
export function addFileRoute(http: FastifyInstance, find: (path: string) => AppFile | null): void {
  http.get<{ Params: { readonly '*': string } }>('/*', async (request, reply) => {
    const file = find(request.params['*'])
    if (file === null) throw new Refusal('not-found')
    void reply
      .header('Cache-Control', file.isFixed ? 'public, max-age=31536000, immutable' : 'no-cache')
      .header('ETag', file.tag)
      .header('Vary', 'Accept-Encoding')
    if (request.headers['if-none-match'] === file.tag) return reply.status(304).send()
    const isGzip = file.gzip !== null && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    if (isGzip) void reply.header('Content-Encoding', 'gzip')
    return reply.type(file.type).send(isGzip ? file.gzip : file.body)
  })
}
