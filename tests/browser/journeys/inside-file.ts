import { inflateSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { readDraft } from '#readers/read-draft.ts'

/** All that a file says: its bytes, what is packed in them, and what a reader of its text gets. */
export async function insideOf(bytes: Buffer): Promise<readonly string[]> {
  const parts =
    bytes.subarray(0, 2).toString() === 'PK' ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)) : []
  const read = await readDraft(bytes)
  const text = read.ok ? read.draft.blocks.map((block) => [block.text, ...block.notes].join(' ')) : []
  return [bytes.toString(), ...parts, ...streamsOf(bytes), text.join('\n')]
}

/** The streams of a PDF, such as attached files, unpacked where they are packed. */
function streamsOf(bytes: Buffer): readonly string[] {
  const text = bytes.toString('latin1')
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: head }) => {
    const stream = bytes.subarray(index + head.length, text.indexOf('endstream', index))
    try {
      return [inflateSync(stream, { finishFlush: 2 }).toString()]
    } catch {
      return []
    }
  })
}
