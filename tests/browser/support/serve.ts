import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { securityHeaders } from '../../../scripts/content-security-policy.ts'

/** The policy that the hosting guide tells servers to send. */
export const strictPolicy = securityHeaders['Content-Security-Policy']

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
  '.pdf': 'application/pdf'
}

export interface Served {
  /** For instance `http://localhost:40123/`. */
  readonly url: string
  close(): Promise<void>
}

/** As the hosting guide says: files in assets/ have a hash in their name and never change. */
const cacheControl = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'

/**
 * Serves a folder of static files under the strict policy, as the hosting guide tells servers to. `instead` has texts
 * that are sent in place of files, by path.
 */
export const serveFolder = async (
  folder: string,
  policy: string = strictPolicy,
  instead: Readonly<Record<string, string>> = {}
): Promise<Served> => {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname))
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
      return
    }
    response.writeHead(200, {
      'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cache-control': cacheControl(path)
    })
    const text = instead[path]
    if (text !== undefined) response.end(text)
    else createReadStream(file).pipe(response)
  })
  await new Promise<void>((done) => {
    server.listen(0, 'localhost', done)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections()
        server.close(() => {
          done()
        })
      })
  }
}
