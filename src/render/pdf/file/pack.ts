import { zlibSync } from 'fflate'
import { latin1 } from './syntax.ts'

/** Objects per object stream: few enough that a reader need not unpack the whole tree for one of them. */
const PER_STREAM = 200

/**
 * Packs the file that jsPDF wrote: objects that are no streams go into object streams, and a cross-reference stream takes the place of
 * the table, which makes a tagged file about a third as large. `info` becomes the information dictionary.
 */
export function pack(file: string, info: string): Uint8Array {
  // The table begins where the end of the file says.
  const table = file.slice(Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(file)?.[1]))
  const entry = (name: string): string => new RegExp(`/${name} (\\d+ 0 R|\\[[^\\]]*\\])`, 'u').exec(table)?.[1] ?? fail(`no ${name}`)
  const dropped = Number.parseInt(entry('Info'), 10)
  const objects = read(file, table).filter(({ number }) => number !== dropped)
  const size = Number(/\/Size (\d+)/u.exec(table)?.[1])

  const places = new Map<number, readonly [type: 1 | 2, where: number, index: number]>()
  let packed = file.slice(0, file.indexOf('\n', file.indexOf('\n') + 1) + 1)
  const append = (number: number, body: string): void => {
    places.set(number, [1, packed.length, 0])
    packed += `${String(number)} 0 obj\n${body}\nendobj\n`
  }
  const plain = objects.filter(({ body }) => !body.endsWith('endstream'))
  for (const { number, body } of objects) if (body.endsWith('endstream')) append(number, body)
  let next = size
  for (let from = 0; from < plain.length; from += PER_STREAM) {
    const members = plain.slice(from, from + PER_STREAM)
    members.forEach(({ number }, index) => places.set(number, [2, next, index]))
    append(next, objectStream(members))
    next += 1
  }
  places.set(next, [1, packed.length, 0])
  const references = deflate(crossReferences(next + 1, places))
  const start = packed.length
  packed += `${String(next)} 0 obj\n<</Type/XRef/Size ${String(next + 1)}/W[1 4 2]/Root ${entry('Root')}/Info ${info}/ID ${entry('ID')}/Filter/FlateDecode/Length ${String(references.length)}>>\nstream\n${references}\nendstream\nendobj\n`
  return Uint8Array.from(`${packed}startxref\n${String(start)}\n%%EOF\n`, character => character.charCodeAt(0))
}

interface Numbered {
  readonly number: number
  readonly body: string
}

/** The objects of the file: each runs from its place to that of the next. */
function read(file: string, table: string): readonly Numbered[] {
  const entries = [...table.matchAll(/^(\d{10}) \d{5} ([nf])/gmu)].map(([, offset, state], number) => ({ number, offset: Number(offset), isUsed: state === 'n' && Number(offset) > 0 }))
  const used = entries.filter(({ isUsed }) => isUsed).sort((one, other) => one.offset - other.offset)
  return used.map(({ number, offset }, at) => ({ number, body: file.slice(file.indexOf('\n', offset) + 1, (used[at + 1]?.offset ?? file.length - table.length) - '\nendobj\n'.length) }))
}

function objectStream(members: readonly Numbered[]): string {
  let index = ''
  let bodies = ''
  for (const { number, body } of members) {
    index += `${String(number)} ${String(bodies.length)} `
    bodies += `${body}\n`
  }
  const data = deflate(Uint8Array.from(index + bodies, character => character.charCodeAt(0)))
  return `<</Type/ObjStm/N ${String(members.length)}/First ${String(index.length)}/Filter/FlateDecode/Length ${String(data.length)}>>\nstream\n${data}\nendstream`
}

function crossReferences(size: number, places: ReadonlyMap<number, readonly [number, number, number]>): Uint8Array {
  const data = new DataView(new ArrayBuffer(size * 7))
  for (const [number, [type, where, index]] of places) {
    data.setUint8(number * 7, type)
    data.setUint32(number * 7 + 1, where)
    data.setUint16(number * 7 + 5, index)
  }
  data.setUint16(5, 0xffff)
  return new Uint8Array(data.buffer)
}

const deflate = (bytes: Uint8Array): string => latin1(zlibSync(bytes, { level: 9 }))

function fail(reason: string): never {
  throw new Error(`Not a file that jsPDF wrote: ${reason}`)
}
