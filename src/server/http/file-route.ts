import type { FastifyInstance } from 'fastify'
import { Refusal } from '../rooms/refusal.ts'
import type { AppFile } from './app-files.ts'

/** Everything that is no other route is a file of the app. */
export function addFileRoute(http: FastifyInstance, find: (path: string) => AppFile | null): void {
  http.get<{ Params: { readonly '*': string } }>('/*', async (request, reply) => {
    const path = request.params['*']
    const file = find(path)
    // A page finds its own files beside it, so its address ends with a slash. Relative, as a proxy may have put a path
    // before it.
    if (file === null && find(`${path}/`) !== null) return reply.redirect(`${path.split('/').at(-1) ?? ''}/`, 308)
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
