import { createServer, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface UnrulyProxy {
  /** With a slash at its end. */
  readonly url: string
  /** Drops every connection, and refuses new ones, until it is mended. */
  cut(): void
  /** Holds back what a stream says, as some virus scanners do. */
  holdStreams(): void
  /** Passes requests on, and loses the answers. */
  loseAnswers(): void
  mend(): void
  /** How many requests for a stream came. */
  readonly streams: () => number
  close(): Promise<void>
}

/** A proxy between a page and the server, with the faults of networks. */
export async function startUnrulyProxy(port: number): Promise<UnrulyProxy> {
  let fault: 'none' | 'cut' | 'hold' | 'lose' = 'none'
  let streams = 0
  const open = new Set<ServerResponse>()
  const proxy = createServer((incoming, outgoing) => {
    if (fault === 'cut') {
      incoming.socket.destroy()
      return
    }
    const isStream = incoming.url?.endsWith('/stream') === true
    if (isStream) streams += 1
    open.add(outgoing)
    const { method, url, headers } = incoming
    const passed = request({ port, host: '127.0.0.1', method, path: url, headers }, (answer) => {
      if (fault === 'lose' && !isStream) {
        answer.resume()
        outgoing.destroy()
        return
      }
      if (fault === 'hold' && isStream) {
        answer.resume()
        return
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
      // A pipe does not pass on that the other side was cut off.
      answer.on('close', () => outgoing.destroy())
    })
    passed.on('error', () => outgoing.destroy())
    outgoing.on('close', () => {
      open.delete(outgoing)
      passed.destroy()
    })
    incoming.pipe(passed)
  })
  await new Promise<void>((done) => {
    proxy.listen(0, '127.0.0.1', done)
  })
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/`,
    cut: () => {
      fault = 'cut'
      for (const each of open) each.destroy()
    },
    holdStreams: () => {
      fault = 'hold'
      for (const each of open) each.destroy()
    },
    loseAnswers: () => {
      fault = 'lose'
    },
    mend: () => {
      fault = 'none'
    },
    streams: () => streams,
    close: () =>
      new Promise<void>((done) => {
        proxy.closeAllConnections()
        proxy.close(() => done())
      })
  }
}
