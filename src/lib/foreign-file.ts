import { error, type Problem } from './problem.ts'
import { signatures, type ForeignKind } from './file-signatures.ts'

/** What to do with such a file: the part of the message that depends on the kind. */
const advice: Partial<Readonly<Record<ForeignKind, string>>> = {
  mail: 'mail',
  zip: 'archive',
  archive: 'archive',
  picture: 'thing',
  recording: 'thing',
  program: 'thing'
}

/** How many bytes to search for the signature at the start. */
const head = 4_096

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

const startsWith = (bytes: Uint8Array, start: string, at = 0): boolean =>
  latin1(bytes.subarray(at, at + start.length)) === start

/** Whether the bytes contain a text, as UTF-16 when `wide`. */
const holds = (bytes: Uint8Array, text: string, wide = false): boolean => {
  const wanted = [...text].flatMap((sign) => (wide ? [sign.charCodeAt(0), 0] : [sign.charCodeAt(0)]))
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}

/** File names in a ZIP file are stored uncompressed. */
const zipParts: readonly (readonly [part: string, kind: ForeignKind])[] = [
  ['word/document', 'word'],
  ['xl/workbook', 'excel'],
  ['ppt/presentation', 'powerpoint'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/vnd.oasis.opendocument.presentation', 'odp'],
  ['application/epub', 'epub'],
  ['Index/Document.iwa', 'pages']
]

const kindOfZip = (bytes: Uint8Array): ForeignKind => {
  // A ZIP file names its contents at the start or in the list at the end; the rest is not searched.
  const ends = [bytes.subarray(0, head), bytes.subarray(-16 * head)]
  return zipParts.find(([part]) => ends.some((end) => holds(end, part)))?.[1] ?? 'zip'
}

/** Old Office files and Outlook messages are small file systems with names in UTF-16. */
const kindOfCompound = (bytes: Uint8Array): ForeignKind => {
  if (holds(bytes, '__properties_version1.0', true) || holds(bytes, '__nameid_version1.0', true)) return 'mail'
  if (holds(bytes, 'Workbook', true)) return 'excel'
  if (holds(bytes, 'PowerPoint Document', true)) return 'powerpoint'
  return 'word'
}

const mailHeader =
  /^(?:Received|Return-Path|Delivered-To|From|Van|To|Aan|Cc|Subject|Onderwerp|Date|Datum|Message-ID|MIME-Version|Content-Type|X-[\w-]+):/gim

const kindOfText = (bytes: Uint8Array): ForeignKind | null => {
  if (bytes.includes(0)) return null
  const start = latin1(bytes.subarray(0, head))
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
  if (/^(?:<!doctype html|<html|<head|<body)/i.test(start)) return 'html'
  if (/^<(?:\?xml|!--)/i.test(start))
    return /<html[\s>]/i.test(start) ? 'html' : /<svg[\s>]/i.test(start) ? 'picture' : 'xml'
  if (/^<svg[\s>]/i.test(start)) return 'picture'
  const [top = ''] = start.split(/\r?\n\r?\n/, 1)
  if (/^[\w-]+:/.test(top) && (top.match(mailHeader) ?? []).length >= 3) return 'mail'
  // Text, a list or a table; for text that starts like JSON the JSON reader reports the fault. Of a number, a word or a
  // quotation that is only so when nothing follows: a draft can begin with *1 Inleiding*.
  return start === '' || /^[{[]|^(?:"[^"]*"?|-?[\d.]+|true|false|null)\s*$/.test(start) ? null : 'text'
}

/**
 * The kind of a foreign file, by its content and never by its name. Null for unknown bytes, and for anything that may
 * be a file of ours and is left to its own reader: JSON (even broken), a PDF or a sealed file.
 */
export function foreignKind(bytes: Uint8Array): ForeignKind | null {
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return kindOfZip(bytes)
  if (startsWith(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return kindOfCompound(bytes)
  const signed = signatures.find(([start, , at]) => startsWith(bytes, start, at))
  if (signed !== undefined && (signed[0].length > 2 || bytes.subarray(0, head).includes(0))) return signed[1]
  if (holds(bytes.subarray(0, 1_024), '%PDF-') || startsWith(bytes, 'age-encryption.org/')) return null
  return kindOfText(bytes)
}

/** An error that names the kind of a foreign file and says what to do. Null where `foreignKind` is null. */
export function foreignFile(bytes: Uint8Array): Problem | null {
  const kind = foreignKind(bytes)
  return kind === null ? null : error('foreign-file', '', { kind, context: advice[kind] ?? '' })
}
