import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A file of the app with its headers, ready to send. */
export interface AppFile {
  readonly type: string
  readonly tag: string
  /** Whether it has a hash in its name, so that it never changes. */
  readonly isFixed: boolean
  readonly body: Buffer
  /** Null when compressing does not pay. */
  readonly gzip: Buffer | null
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8'
}

const compressible = /^text\/|javascript|json|svg|font\/ttf/

/**
 * Finds the files of the built app by their path below its address. Serves only what was in the folder when the server
 * started, so no path can lead out of it. Reads and compresses each file once, at its first request.
 */
export function appFiles(folder: string): (path: string) => AppFile | null {
  const paths = new Map<string, string>()
  if (existsSync(folder))
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) {
        const file = join(entry.parentPath, entry.name)
        paths.set(relative(folder, file).split(sep).join('/'), file)
      }
  const read = new Map<string, AppFile>()
  return (path) => {
    const name = [path, `${path}.html`, ...(path === '' || path.endsWith('/') ? [`${path}index.html`] : [])].find(
      (each) => paths.has(each)
    )
    const file = name === undefined ? undefined : paths.get(name)
    if (name === undefined || file === undefined) return null
    const found = read.get(name) ?? readAppFile(file, name)
    read.set(name, found)
    return found
  }
}

function readAppFile(file: string, name: string): AppFile {
  const body = readFileSync(file)
  const type = types[extname(name)] ?? 'application/octet-stream'
  const gzip = compressible.test(type) ? gzipSync(body, { level: 9 }) : null
  return {
    type,
    tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
    isFixed: /(^|\/)assets\//.test(name),
    body,
    gzip: gzip !== null && gzip.length < body.length * 0.9 ? gzip : null
  }
}
