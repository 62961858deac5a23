import { createServer, type Server, type ServerResponse } from 'node:http'
import { appFiles } from '#server/http/app-files.ts'
import { securityHeaders } from '#server/http/security-headers.ts'

/** What the preview page shows: the package of a questionnaire, or a text with its faults. */
export type Shown =
  | { readonly kind: 'package'; readonly json: string }
  | {
      readonly kind: 'problems'
      readonly language: string
      readonly heading: string
      readonly lines: readonly string[]
    }

export interface PreviewServer {
  readonly http: Server
  /** Makes every open page load again. */
  reload(): void
}

/** Reloads the page after a change, and keeps the service worker of an earlier visit from answering in its place. */
const script = `new EventSource('preview-changes').onmessage = () => location.reload()
navigator.serviceWorker?.getRegistrations().then((all) => all.forEach((each) => each.unregister()))
`

/** Serves the built app with one questionnaire, which it offers first; or a page that says why it cannot. */
export function previewServer(app: string, shown: () => Shown): PreviewServer {
  const find = appFiles(app)
  const open = new Set<ServerResponse>()
  const http = createServer((request, response) => {
    const [path = ''] = (request.url ?? '/').slice(1).split('?')
    const now = shown()
    const send = (status: number, type: string, body: string | Buffer): void => {
      response.writeHead(status, { ...securityHeaders, 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body)
    }
    switch (path) {
      case '':
      case 'index.html':
        return send(200, 'text/html; charset=utf-8', now.kind === 'package' ? start(find('')?.body) : problemPage(now))
      case 'preview.js':
        return send(200, 'text/javascript; charset=utf-8', script)
      case 'preview.json':
        return now.kind === 'package' ? send(200, 'application/json', now.json) : send(404, 'text/plain', '')
      case 'preview-changes':
        response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).write(':\n\n')
        open.add(response)
        return void response.on('close', () => open.delete(response))
    }
    const file = path === 'sw.js' ? null : find(path)
    return file === null ? send(404, 'text/plain', '') : send(200, file.type, file.body)
  })
  return {
    http,
    reload: () => {
      for (const each of open) each.write('data: changed\n\n')
    }
  }
}

/** The start page of the app, which then loads the questionnaire of the preview. */
const start = (page: Buffer | undefined): string =>
  String(page ?? '')
    .replace('<html ', '<html data-preview="preview.json" ')
    .replace('</head>', '<script src="preview.js"></script></head>')

const problemPage = ({
  language,
  heading,
  lines
}: Extract<Shown, { readonly kind: 'problems' }>): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(heading)}</title>
<script src="preview.js"></script></head>
<body><main><h1>${escape(heading)}</h1><ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul></main></body>
</html>`

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
