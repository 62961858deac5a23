import type { FastifyInstance } from 'fastify'
import { Refusal } from '../rooms/refusal.ts'
import type { AppFile } from './app-files.ts'

/** Serves a file of the app for every path that is not another route. */
export function addFileRoute(http: FastifyInstance, find: (path: string) => AppFile | null): void {
  http.get<{ Params: { readonly '*': string } }>('/*', async (request, reply) => {
    const path = request.params['*']
    const file = find(path)
    // A page loads its own files relative to its address, so the address must end with a slash. The redirect is
    // relative, because a proxy may have added a path.
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
