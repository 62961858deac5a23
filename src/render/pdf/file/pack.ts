import { zlibSync } from 'fflate'
import { bytesOf } from './syntax.ts'

/** Objects per object stream: a reader unpacks a whole stream for one of them. */
const PER_STREAM = 1000

/** Bytes of a cross-reference entry: its kind, a position, an index. Positions in a file over 16 MB take one more. */
type EntryShape = readonly [kind: 1, place: 3 | 4, index: 2]
const shapeFor = (length: number): EntryShape => [1, length > 0xff_ffff ? 4 : 3, 2]

/** The place of an object: an offset in the file, or an index in an object stream. */
type Place = readonly [kind: 1 | 2, where: number, index: number]

/**
 * Compresses the file that jsPDF wrote: deflates streams, moves other objects into object streams, and replaces the
 * table by a cross-reference stream, so that the tags take little space. `info` becomes the information dictionary.
 */
export function pack(file: string, info: string): Uint8Array {
  // The end of the file gives the position of the table.
  const table = file.slice(Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(file.slice(-64))?.[1]))
  const entry = (name: string): string =>
    new RegExp(`/${name} (\\d+ 0 R|\\[[^\\]]*\\])`, 'u').exec(table)?.[1] ?? fail(`no ${name}`)
  const dropped = Number.parseInt(entry('Info'), 10)
  const objects = read(file, table).filter(({ number }) => number !== dropped)

  const places = new Map<number, Place>()
  const output = new Output()
  output.add(file.slice(0, file.indexOf('\n', file.indexOf('\n') + 1) + 1))
  const addStream = (number: number, dictionary: string, data: Uint8Array): void => {
    places.set(number, [1, output.length, 0])
    output.add(`${String(number)} 0 obj\n<<${dictionary}/Length ${String(data.length)}>>\nstream\n`)
    output.add(data)
    output.add('\nendstream\nendobj\n')
  }
  for (const { number, body } of objects) {
    const [dictionary, data] = splitStream(body)
    if (data === undefined) continue
    // Metadata stay uncompressed, so that programs can find them without a PDF reader.
    if (/\/Type ?\/Metadata/u.test(dictionary)) addStream(number, dictionary, bytesOf(data))
    else addStream(number, `${dictionary}/Filter/FlateDecode`, deflate(bytesOf(data)))
  }
  let next = Number(/\/Size (\d+)/u.exec(table)?.[1])
  const plain = objects.filter(({ body }) => !isStream(body))
  for (let from = 0; from < plain.length; from += PER_STREAM, next++) {
    const members = plain.slice(from, from + PER_STREAM)
    members.forEach(({ number }, index) => places.set(number, [2, next, index]))
    const index = indexOf(members)
    const data = deflate(bytesOf(index + members.map(({ body }) => body).join('\n')))
    addStream(next, `/Type/ObjStm/N ${String(members.length)}/First ${String(index.length)}/Filter/FlateDecode`, data)
  }
  const start = output.length
  places.set(next, [1, start, 0])
  const entryShape = shapeFor(start)
  const columns = entryShape.reduce<number>((sum, bytes) => sum + bytes, 0)
  const shape = `/Type/XRef/Size ${String(next + 1)}/W[${entryShape.join(' ')}]/DecodeParms<</Predictor 12/Columns ${String(columns)}>>`
  addStream(
    next,
    `${shape}/Root ${entry('Root')}/Info ${info}/ID ${entry('ID')}/Filter/FlateDecode`,
    deflate(crossReferences(next + 1, places, entryShape))
  )
  output.add(`startxref\n${String(start)}\n%%EOF\n`)
  return output.bytes()
}

interface Numbered {
  readonly number: number
  readonly body: string
}

/** Characters of an entry in the table. */
const LINE = 20

/** The objects of the file: each extends from its position to that of the next. */
function read(file: string, table: string): readonly Numbered[] {
  const first = table.indexOf('0000000000 65535 f')
  const used: { readonly number: number; readonly offset: number }[] = []
  for (let number = 1, at = first + LINE; table.charAt(at + LINE - 3) === 'n'; number++, at += LINE) {
    const offset = Number(table.slice(at, at + 10))
    if (offset > 0) used.push({ number, offset })
  }
  used.sort((one, other) => one.offset - other.offset)
  return used.map(({ number, offset }, at) => ({
    number,
    body: file.slice(
      file.indexOf('\n', offset) + 1,
      (used[at + 1]?.offset ?? file.length - table.length) - '\nendobj\n'.length
    )
  }))
}

const isStream = (body: string): boolean => body.endsWith('\nendstream')

/** The entries of a stream's dictionary without its length, and its data. */
function splitStream(body: string): readonly [dictionary: string, data: string | undefined] {
  if (!isStream(body)) return [body, undefined]
  const end = body.indexOf('\nstream\n')
  const dictionary = body
    .slice(body.indexOf('<<') + 2, body.lastIndexOf('>>', end))
    .replace(/\/Length \d+/u, '')
    .replace(/\n/gu, '')
  return [dictionary, body.slice(end + '\nstream\n'.length, -'\nendstream'.length)]
}

/** The numbers and offsets of the objects in an object stream. */
function indexOf(members: readonly Numbered[]): string {
  let offset = 0
  return members
    .map(({ number, body }) => {
      const entry = `${String(number)} ${String(offset)} `
      offset += body.length + 1
      return entry
    })
    .join('')
}

/** One row per object, each as its difference from the row above, which compresses best. */
function crossReferences(size: number, places: ReadonlyMap<number, Place>, [, placeBytes]: EntryShape): Uint8Array {
  const columns = placeBytes + 3
  const rows = new Uint8Array(size * (columns + 1))
  let above: readonly number[] = []
  for (let number = 0; number < size; number++) {
    const [kind, where, index] = places.get(number) ?? [0, 0, number === 0 ? 0xffff : 0]
    const place = [where >>> 24, (where >> 16) & 255, (where >> 8) & 255, where & 255].slice(-placeBytes)
    const row = [kind, ...place, index >> 8, index & 255]
    const at = number * (columns + 1)
    rows[at] = 2
    for (let column = 0; column < columns; column++) rows[at + 1 + column] = (row[column] ?? 0) - (above[column] ?? 0)
    above = row
  }
  return rows
}

const deflate = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level: 6 })

/** Bytes and text in the order in which they were added. */
class Output {
  readonly #parts: Uint8Array[] = []
  length = 0

  add(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? bytesOf(part) : part
    this.#parts.push(bytes)
    this.length += bytes.length
  }

  bytes(): Uint8Array {
    const whole = new Uint8Array(this.length)
    let at = 0
    for (const part of this.#parts) {
      whole.set(part, at)
      at += part.length
    }
    return whole
  }
}

function fail(reason: string): never {
  throw new Error(`Not a file written by jsPDF: ${reason}`)
}
