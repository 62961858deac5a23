import { Unzlib } from 'fflate'
import { fileLimits } from '#lib/limits.ts'
import { error, type ProblemCode, type Result } from '#lib/problem.ts'
import { decodeUtf8 } from '#lib/utf8.ts'
import { joinBytes } from '../join-bytes.ts'

/**
 * Reads the assessment embedded in a report as `PdfRenderer` writes it: an embedded file stream with a direct length,
 * plain or deflated. It does not read PDF in general: a report that another program has saved anew is told to be one
 * without an assessment, and the message says which file to use instead. A file that holds two that differ is refused: nobody
 * can see which of them the pages show.
 */
export function readAttachment(bytes: Uint8Array): Result<string> {
  const pdf = latin1(bytes)
  const end = pdf.slice(-2048)
  if (!end.includes('%%EOF')) return refuse('damaged-pdf')
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(end)) return refuse('encrypted-pdf')
  const all = [...streams(pdf)]
  const embedded = all.filter(({ dictionary }) => /\/EmbeddedFile\b/.test(dictionary) && !isOtherKind(dictionary))
  const [first] = embedded
  if (first === undefined) return refuse('no-assessment-in-pdf')
  const named = new Set(embedded.map(({ object }) => object))
  // A program that changed the file puts what is new after what was there, under the same number or another.
  const texts = all.filter(({ object, dictionary }) => named.has(object) && !isOtherKind(dictionary))
  const content = contentOf(first, bytes)
  if (content === null) return refuse('damaged-pdf')
  const differs = texts.some((other) => {
    const found = contentOf(other, bytes)
    return found === null || !areSameBytes(found, content)
  })
  return differs ? refuse('two-assessments-in-pdf') : decode(content, first.dictionary.includes('/FlateDecode'))
}

interface Stream {
  /** Number of the object that it is. */
  readonly object: string
  readonly dictionary: string
  readonly start: number
}

/** Whether an embedded file says that it is something else than the JSON that we write: somebody attached it later. */
const isOtherKind = (dictionary: string): boolean => /\/Subtype\s*\/(?!application(?:#2f|\/)json\b)/i.test(dictionary)

/** Null when the file does not hold all of it. */
function contentOf({ dictionary, start }: Stream, bytes: Uint8Array): Uint8Array | null {
  const length = Number(/\/Length (\d+)\b(?! \d+ R)/.exec(dictionary)?.[1] ?? Number.NaN)
  return length <= fileLimits.bytes && start + length <= bytes.length ? bytes.subarray(start, start + length) : null
}

const areSameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])

/** Every stream of a file with the dictionary before it. One pass, so that a hostile file costs no more time than another. */
function* streams(pdf: string): Generator<Stream> {
  let from = 0
  for (const { 0: word, index } of pdf.matchAll(/endobj|stream(?:\r?\n)?/g)) {
    const before = pdf.slice(from, index).trimEnd()
    from = index + word.length
    if (!word.endsWith('\n') || !before.endsWith('>>')) continue
    const opened = /(\d{1,10}) \d{1,5} obj\s*<</.exec(before)
    if (opened !== null)
      yield { object: opened[1] ?? '', dictionary: before.slice(opened.index + opened[0].length), start: from }
  }
}

function decode(stream: Uint8Array, isDeflated: boolean): Result<string> {
  try {
    const text = decodeUtf8(isDeflated ? inflate(stream) : stream)
    return text === null ? refuse('damaged-pdf') : { ok: true, value: text, warnings: [] }
  } catch {
    return refuse('damaged-pdf')
  }
}

/** Unpacks piece by piece and throws as soon as it comes to more than `fileLimits.bytes`: a small stream can hold gigabytes. */
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

/** What is unpacked before the size is looked at again: a byte holds a thousand at most. */
const pieceBytes = 4096

const refuse = (code: ProblemCode): Result<never> => ({ ok: false, problems: [error(code, '')] })

/** One character per byte, so that positions in the text are positions in the file. */
const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
