import { Unzlib } from 'fflate'
import { containerBytes, fileLimits } from '#lib/limits.ts'
import { error, warning, type Result } from '#lib/problem.ts'
import type { ProblemCode } from '#lib/problem-codes.ts'
import { decodeUtf8 } from '#lib/utf8.ts'
import { joinBytes } from '../join-bytes.ts'

/**
 * Reads the assessment embedded in a report as our PDF renderer writes it: an embedded file stream with a direct
 * length, plain or deflated. It does not read PDF in general: a report that another program has saved again is reported
 * as one without an assessment, and the message says which file to use instead. Refuses a file with two different
 * assessments, or with a changed reference: nobody could see which of them the pages show. Warns when a program changed
 * the file after it was made.
 */
export function readAttachment(bytes: Uint8Array): Result<string> {
  const pdf = latin1(bytes)
  const end = pdf.slice(-2048)
  if (!end.includes('%%EOF')) return refuse('damaged-pdf')
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(end)) return refuse('encrypted-pdf')
  const objects = [...objectsOf(pdf)]
  const all = objects.filter((object): object is Stream => object.start !== null)
  const embedded = all.filter(({ text }) => /\/EmbeddedFile\b/.test(text) && !isOtherKind(text))
  const [first] = embedded
  if (first === undefined) return refuse('no-assessment-in-pdf')
  const content = contentOf(first, bytes)
  if (content === null) return refuse('damaged-pdf')
  const packed = unpackObjects(all, bytes)
  const pointed = packed === null ? null : pointedTo(objects, packed)
  if (pointed === null) return refuse('two-assessments-in-pdf')
  // A program that changed the file appends new objects, under the same number or another, and need not name their
  // type.
  const named = new Set([...embedded.map(({ object }) => object), ...pointed])
  const differs = all.some((other) => {
    if (!named.has(other.object) || isOtherKind(other.text)) return false
    const found = contentOf(other, bytes)
    return found === null || !areSameBytes(found, content)
  })
  if (differs) return refuse('two-assessments-in-pdf')
  const text = decode(content, first.text.includes('/FlateDecode'))
  return text.ok && wasChanged(pdf) ? { ...text, warnings: [warning('pdf-changed', '')] } : text
}

/** Whether a program added a revision to the file, as signing does: the pages may show something else. */
const wasChanged = (pdf: string): boolean => [...pdf.matchAll(/startxref\s+\d+\s+%%EOF/g)].length > 1

/** An object of the file, or the bytes between two. */
interface PdfObject {
  /** Its number; empty when it has none. */
  readonly object: string
  readonly text: string
  /** The start of the content of a stream; null when it is no stream. */
  readonly start: number | null
  /** Whether it begins inside the declared content of a stream, which can contain anything. */
  readonly isContent: boolean
}

interface Stream extends PdfObject {
  readonly start: number
}

/** A file specification that names its content stream: `/EF<</F 1 0 R>>`, or an object with that entry. */
const specified = /\/(?:E|#45)(?:F|#46)(?![\w#.-])(?:\s*(?:<<([^>]{0,500})>>|(\d{1,10})\s+\d{1,5}\s+R))?/g
/** No report has more than one; a program that changes it may add some. */
const mostSpecified = 100
const references = /(\d{1,10})\s+\d{1,5}\s+R/g
const numbersIn = (text: string): readonly string[] => [...text.matchAll(references)].map(([, number = '']) => number)

/**
 * The numbers of the objects that any file specification has as its content, in any revision. Null when that is
 * unclear, or when one revision refers to another object than the next.
 */
function pointedTo(objects: readonly PdfObject[], packed: string): ReadonlySet<string> | null {
  const found = new Set<string>()
  let count = 0
  const before = new Map<string, string>()
  for (const { object, text, isContent } of [...objects, { object: '', text: packed, isContent: false }]) {
    const here: string[] = []
    for (const [, direct, elsewhere] of text.matchAll(specified)) {
      if ((count += 1) > mostSpecified) return null
      const inner =
        elsewhere === undefined
          ? [direct]
          : objects.filter((found) => found.object === elsewhere).map((found) => found.text)
      if (!isContent && (inner.length === 0 || inner.includes(undefined))) return null
      here.push(...inner.flatMap((each) => numbersIn(each ?? '')))
    }
    for (const number of here) found.add(number)
    const all = here.join(' ')
    // A later revision gives the same specification another content, or none.
    if (object !== '' && (before.get(object) ?? all) !== all) return null
    before.set(object, all)
  }
  return found
}

/** The objects in compressed streams, as one text; null when they cannot be unpacked. */
function unpackObjects(all: readonly Stream[], bytes: Uint8Array): string | null {
  const texts: string[] = []
  let size = 0
  for (const stream of all.filter(({ text }) => /\/ObjStm\b/.test(text))) {
    const content = contentOf(stream, bytes)
    try {
      const unpacked = content === null ? null : stream.text.includes('/FlateDecode') ? inflate(content) : content
      size += unpacked?.length ?? 0
      if (unpacked === null || size > containerBytes) return null
      texts.push(latin1(unpacked))
    } catch {
      return null
    }
  }
  return texts.join('\n')
}

/** Whether an embedded file claims a type other than our JSON: somebody attached it later. */
const isOtherKind = (dictionary: string): boolean => /\/Subtype\s*\/(?!application(?:#2f|\/)json\b)/i.test(dictionary)

/** Null when the file does not contain all of it. */
function contentOf({ text, start }: Stream, bytes: Uint8Array): Uint8Array | null {
  const length = lengthIn(text)
  return length <= fileLimits.bytes && start + length <= bytes.length ? bytes.subarray(start, start + length) : null
}

/** NaN when the length is not a direct number. */
const lengthIn = (dictionary: string): number =>
  Number(/\/Length (\d+)\b(?! \d+ R)/.exec(dictionary)?.[1] ?? Number.NaN)

const areSameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])

/**
 * Every object of a file, and what follows the last. One pass, so that a hostile file costs no more time than another.
 */
function* objectsOf(pdf: string): Generator<PdfObject> {
  let from = 0
  let contentEnd = 0
  for (const { 0: word, index } of pdf.matchAll(/endobj|stream(?:\r?\n)?/g)) {
    const text = pdf.slice(from, index).trimEnd()
    const isContent = from < contentEnd
    from = index + word.length
    const [opened, object = '', dictionary] = /(\d{1,10})\s{1,9}\d{1,5}\s{1,9}obj(\s*<<)?/.exec(text) ?? []
    const isStream = dictionary !== undefined && word.endsWith('\n') && text.endsWith('>>')
    if (isStream) contentEnd = endOf(text, from, pdf)
    yield {
      object,
      text: opened === undefined ? text : text.slice(text.indexOf(opened) + opened.length),
      start: isStream ? from : null,
      isContent
    }
  }
  yield { object: '', text: pdf.slice(from), start: null, isContent: false }
}

/** The end of the content of a stream, when its length is correct. */
function endOf(dictionary: string, start: number, pdf: string): number {
  const end = start + lengthIn(dictionary)
  return /^\s*endstream/.test(pdf.slice(end, end + 20)) ? end : start
}

function decode(stream: Uint8Array, isDeflated: boolean): Result<string> {
  try {
    const text = decodeUtf8(isDeflated ? inflate(stream) : stream)
    return text === null ? refuse('damaged-pdf') : { ok: true, value: text, warnings: [] }
  } catch {
    return refuse('damaged-pdf')
  }
}

/**
 * Unpacks piece by piece and throws as soon as the size exceeds `fileLimits.bytes`: a small stream can unpack to
 * gigabytes.
 */
function inflate(stream: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let size = 0
  const inflater = new Unzlib((part) => {
    size += part.length
    if (size > fileLimits.bytes) throw new RangeError('too large')
    parts.push(part)
  })
  for (let at = 0; at < stream.length; at += pieceBytes)
    inflater.push(stream.subarray(at, at + pieceBytes), at + pieceBytes >= stream.length)
  return joinBytes(parts)
}

/** How much is unpacked before the size is checked again: a byte unpacks to a thousand at most. */
const pieceBytes = 4096

const refuse = (code: ProblemCode): Result<never> => ({ ok: false, problems: [error(code, '')] })

/** One character per byte, so that positions in the text are positions in the file. */
const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
