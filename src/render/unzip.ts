import { Inflate } from 'fflate'
import { zipLimits } from '#lib/limits.ts'
import { atOnce, type Steps } from '#lib/steps.ts'
import { decodeUtf8 } from '#lib/utf8.ts'
import { crc32 } from './crc32.ts'

/** Why a ZIP file is not unpacked: its content exceeds `zipLimits`, or something in it is not as it says. */
export type ZipFault = 'too-much' | 'damaged'

/** The files of a ZIP file as `unzipSteps` gives them; null when it is not unpacked, for whatever reason. */
export function unzip(bytes: Uint8Array, wanted?: (path: string) => boolean): ReadonlyMap<string, Uint8Array> | null {
  const files = atOnce(unzipSteps(bytes, wanted))
  return typeof files === 'string' ? null : files
}

/**
 * The files of a ZIP file by their path, without folders; only those that are `wanted`, which alone count for the limit
 * on bytes. Trusts the list at the end of the file only when everything else agrees with it. `too-much` when the list
 * exceeds `zipLimits`. `damaged` when something is missing, when a size or checksum is wrong, when a path occurs twice,
 * when a file shares bytes with another, is encrypted or compressed with something other than deflate.
 */
export function* unzipSteps(
  bytes: Uint8Array,
  wanted: (path: string) => boolean = () => true
): Steps<ReadonlyMap<string, Uint8Array> | ZipFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const entries = readList(view, wanted)
    expectApart(entries, view)
    const files = new Map<string, Uint8Array>()
    for (const entry of entries)
      if (!entry.path.endsWith('/') && wanted(entry.path)) files.set(entry.path, yield* unpack(entry, view))
    return files
  } catch (fault) {
    if (fault instanceof TooMuch) return 'too-much'
    // Reading past the end is a RangeError; fflate throws an Error of its own.
    if (fault instanceof Error) return 'damaged'
    throw fault
  }
}

/** The entry of one file in the list at the end. */
interface Entry {
  readonly path: string
  readonly method: number
  readonly checksum: number
  readonly packed: number
  readonly size: number
  /** The position of the file's own header. */
  readonly header: number
}

const signatures = { header: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const

class TooMuch extends Error {}

function refuse(what: string): never {
  throw new RangeError(what)
}

function expect(isTrue: boolean, what: string): void {
  if (!isTrue) refuse(what)
}

function readList(view: DataView, wanted: (path: string) => boolean): readonly Entry[] {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  expect(view.getUint16(end + 4, true) === 0 && view.getUint16(end + 8, true) === count, 'one file, not several disks')
  if (count > zipLimits.files) throw new TooMuch()
  const start = view.getUint32(end + 16, true)
  expect(start + view.getUint32(end + 12, true) === end, 'a list right before the end')
  const entries: Entry[] = []
  const paths = new Set<string>()
  let at = start
  let total = 0
  for (let index = 0; index < count; index += 1) {
    expect(view.getUint32(at, true) === signatures.entry, 'an entry')
    const flags = view.getUint16(at + 8, true)
    // Bits 0, 6 and 13 indicate encryption, bit 5 a patch.
    expect((flags & 0x2061) === 0, 'no encryption')
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number
    ]
    const entry: Entry = {
      path: decodePath(bytesAt(view, at + 46, name), (flags & 0x800) !== 0),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true)
    }
    expect(!paths.has(entry.path), 'each path once')
    paths.add(entry.path)
    if (wanted(entry.path)) total += entry.size
    if (total > zipLimits.bytes) throw new TooMuch()
    entries.push(entry)
    at += 46 + name + extra + comment
  }
  expect(at === end, 'nothing after the list')
  return entries
}

/** The position of the record at the end. Its own comment must reach to the last byte. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1)
    if (view.getUint32(at, true) === signatures.end && at + 22 + view.getUint16(at + 20, true) === view.byteLength)
      return at
  return refuse('an end')
}

/** The position of the compressed bytes of a file. */
const dataOf = ({ header }: Entry, view: DataView): number =>
  header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)

/**
 * The header of each file must agree with the list, and no two files may share bytes: such a file can unpack to
 * gigabytes.
 */
function expectApart(entries: readonly Entry[], view: DataView): void {
  let before = 0
  for (const entry of [...entries].sort((one, other) => one.header - other.header)) {
    const { header, packed } = entry
    expect(header >= before && view.getUint32(header, true) === signatures.header, 'a header of its own')
    const name = bytesAt(view, header + 30, view.getUint16(header + 26, true))
    const flags = view.getUint16(header + 6, true)
    expect((flags & 0x2061) === 0 && view.getUint16(header + 8, true) === entry.method, 'the same way of packing')
    expect(decodePath(name, (flags & 0x800) !== 0) === entry.path, 'the same path')
    // Where sizes follow the file, the header has none.
    const isLater = (flags & 0x8) !== 0
    const [checksum, ...sizes] = [14, 18, 22].map((place) => view.getUint32(header + place, true))
    const agrees = checksum === entry.checksum && sizes[0] === packed && sizes[1] === entry.size
    expect(agrees || (isLater && [checksum, ...sizes].every((value) => value === 0)), 'the same sizes')
    before = dataOf(entry, view) + packed
  }
}

function* unpack(entry: Entry, view: DataView): Steps<Uint8Array> {
  const packed = bytesAt(view, dataOf(entry, view), entry.packed)
  const bytes =
    entry.method === 0 ? packed : entry.method === 8 ? yield* inflate(packed, entry.size) : refuse('a known method')
  expect(bytes.length === entry.size && (yield* checksumOf(bytes)) === entry.checksum, 'what was packed')
  return bytes
}

/** A step of a checksum has so many bytes: about a millisecond. */
const checkedBytes = 131_072

function* checksumOf(bytes: Uint8Array): Steps<number> {
  let checksum = 0
  for (let at = 0; at < bytes.length; at += checkedBytes) {
    checksum = crc32(bytes.subarray(at, at + checkedBytes), checksum)
    yield
  }
  return checksum
}

/** How much is unpacked before the size is checked again: a byte unpacks to a thousand at most. */
const pieceBytes = 16_384

/** Unpacks piece by piece, and stops as soon as the size exceeds the declared one. */
function* inflate(packed: Uint8Array, size: number): Steps<Uint8Array> {
  const bytes = new Uint8Array(size)
  let length = 0
  let isWhole = false
  const inflater = new Inflate((piece, isLast) => {
    expect(length + piece.length <= size, 'the size that was told')
    bytes.set(piece, length)
    length += piece.length
    isWhole = isLast
  })
  for (let at = 0; at < packed.length; at += pieceBytes) {
    inflater.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length)
    yield
  }
  expect(isWhole && length === size, 'all of it')
  return bytes
}

function bytesAt(view: DataView, at: number, length: number): Uint8Array {
  expect(at + length <= view.byteLength, 'bytes that are there')
  return new Uint8Array(view.buffer, view.byteOffset + at, length)
}

/**
 * Without the flag for UTF-8 a path is in an unknown code page; only its ASCII part is certain, but paths stay
 * distinct.
 */
const decodePath = (bytes: Uint8Array, isUtf8: boolean): string =>
  isUtf8 ? (decodeUtf8(bytes) ?? refuse('a path in UTF-8')) : String.fromCharCode(...bytes)
