import { once } from 'node:events'
import { WebSocket } from 'ws'

type Fields = Readonly<Record<string, unknown>>

interface Waiting {
  resolve(result: Fields): void
  reject(reason: Error): void
}

/** A connection over WebDriver BiDi: numbered commands and their answers. https://www.w3.org/TR/webdriver-bidi/ */
export class Bidi {
  private readonly waiting = new Map<number, Waiting>()
  private last = 0
  private readonly socket: WebSocket

  private constructor(socket: WebSocket) {
    this.socket = socket
    socket.on('message', (data: Buffer) => {
      const answer = JSON.parse(data.toString()) as Fields
      const waiting = this.waiting.get(Number(answer['id']))
      this.waiting.delete(Number(answer['id']))
      if (answer['type'] === 'success') waiting?.resolve(answer['result'] as Fields)
      else waiting?.reject(new Error(`${String(answer['error'])}: ${String(answer['message'])}`))
    })
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('The browser has closed the connection'))
    })
  }

  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(`${address}/session`)
    await once(socket, 'open')
    return new Bidi(socket)
  }

  send(method: string, params: Fields): Promise<Fields> {
    const id = ++this.last
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
      this.socket.send(JSON.stringify({ id, method, params }))
    })
  }

  close(): void {
    this.socket.terminate()
  }
}
