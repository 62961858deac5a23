import { Unzip, UnzipInflate } from 'fflate'
import { zipLimits } from '#lib/limits.ts'
import { joinBytes } from './join-bytes.ts'

/** What is unpacked before the size is looked at again: a byte holds a thousand at most. */
const pieceBytes = 4096

/** The files of a ZIP file by their path, folders left out. Null when it is damaged, or holds more than a person packs. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  const parts = new Map<string, Uint8Array[]>()
  let size = 0
  let begun = 0
  let ended = 0
  const reader = new Unzip((part) => {
    begun += 1
    if (begun > zipLimits.files) throw new RangeError('too many')
    const pieces: Uint8Array[] = []
    part.ondata = (fault, piece, isLast) => {
      if (fault) throw fault
      size += piece.length
      if (size > zipLimits.bytes) throw new RangeError('too large')
      pieces.push(piece)
      if (isLast) ended += 1
    }
    if (!part.name.endsWith('/')) parts.set(part.name, pieces)
    part.start()
  })
  reader.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += pieceBytes)
      reader.push(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length)
  } catch {
    return null
  }
  return ended < begun || begun !== promisedBy(bytes)
    ? null
    : new Map([...parts].map(([name, pieces]) => [name, joinBytes(pieces)]))
}

/** How many parts the record at the end of a ZIP file says there are; null without one: then its end is missing. */
function promisedBy(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 66_000); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint16(at + 10, true)
  return null
}
