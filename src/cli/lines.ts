import { fileLimits } from '#lib/limits.ts'
import type { Result } from '#lib/problem.ts'
import { tooLarge } from '#lib/too-large.ts'
import { decode } from './read-bytes.ts'

const newline = 0x0a

/**
 * The lines of a stream without their line ends, several at a time and with constant memory. A line that exceeds the
 * limit of an input is dropped and gives its problem. A final line end does not start another line.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Result<string>[]> {
  const begun = new BegunLine()
  for await (const chunk of chunks) {
    const lines: Result<string>[] = []
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      begun.add(chunk.subarray(start, end))
      lines.push(begun.finish())
      start = end + 1
    }
    begun.add(chunk.subarray(start))
    if (lines.length > 0) yield lines
  }
  if (begun.length > 0) yield [begun.finish()]
}

/** A line whose end has not arrived yet. */
class BegunLine {
  length = 0
  private pieces: Uint8Array[] = []

  add(piece: Uint8Array): void {
    this.length += piece.length
    if (this.length > fileLimits.bytes) this.pieces = []
    else if (piece.length > 0) this.pieces.push(piece)
  }

  finish(): Result<string> {
    const [first, ...more] = this.pieces
    const line: Result<string> =
      this.length > fileLimits.bytes
        ? { ok: false, problems: [tooLarge()] }
        : decode(more.length === 0 ? (first ?? new Uint8Array()) : Buffer.concat(this.pieces))
    this.length = 0
    this.pieces = []
    return line
  }
}
