/** Bytes per write. */
const size = 1 << 18

/**
 * Buffers text for standard output as bytes: many lines are cheapest when they are encoded in place and written in
 * large pieces.
 */
export class Outgoing {
  private readonly bytes = Buffer.allocUnsafe(size)
  private length = 0

  /** Adds a text; false when there is no room for it. */
  add(text: string): boolean {
    // No character takes more than three bytes per UTF-16 unit.
    if (this.length + 3 * text.length > size) return false
    this.length += this.bytes.write(text, this.length)
    return true
  }

  /** Writes the buffer. Waits when the reader of the pipe is slower. */
  async flush(): Promise<void> {
    if (this.length > 0) await writeOut(this.bytes.subarray(0, this.length))
    this.length = 0
  }

  /** Writes the buffer and then adds a text; one that is larger than the buffer is written directly. */
  async addAfterFlush(text: string): Promise<void> {
    await this.flush()
    if (!this.add(text)) await writeOut(text)
  }
}

/** Writes to standard output. Waits until the reader of the pipe has room for more. */
export const writeOut = (chunk: Uint8Array | string): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.write(chunk, () => {
      resolve()
    })
  })
