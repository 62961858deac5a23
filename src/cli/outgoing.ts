/** Bytes that are written at once. */
const size = 1 << 18

/** Text for standard output, gathered as bytes: many lines cost least when they are turned into bytes in place and written in large pieces. */
export class Outgoing {
  private readonly bytes = Buffer.allocUnsafe(size)
  private length = 0

  /** Takes a text in; false when there is no room for it. */
  add(text: string): boolean {
    // No character takes more than three bytes per unit of its text.
    if (this.length + 3 * text.length > size) return false
    this.length += this.bytes.write(text, this.length)
    return true
  }

  /** Writes what is there. Waits when the reader on the other side of the pipe is slower. */
  async flush(): Promise<void> {
    if (this.length > 0) await writeOut(this.bytes.subarray(0, this.length))
    this.length = 0
  }

  /** Writes what is there and takes a text in after it; one that is larger than all room there is goes out as it is. */
  async addAfterFlush(text: string): Promise<void> {
    await this.flush()
    if (!this.add(text)) await writeOut(text)
  }
}

/** Writes to standard output. Waits until the reader on the other side of the pipe has room for more. */
export const writeOut = (chunk: Uint8Array | string): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.write(chunk, () => {
      resolve()
    })
  })
