import { readdirSync, readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { foreignFile, foreignKind } from '#lib/foreign-file.ts'
import type { ForeignKind } from '#lib/file-signatures.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff)
const wide = (text: string): string => [...text].map((sign) => `${sign}\0`).join('')
const compound = (name: string): Uint8Array => bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${wide(name)}`)
const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])))
const openDocument = (kind: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': strToU8('<x/>')
  })

const known: readonly (readonly [name: string, content: Uint8Array, kind: ForeignKind])[] = [
  ['docx', zip('[Content_Types].xml', '_rels/.rels', 'word/document.xml'), 'word'],
  [
    'docx with a picture of 200 kB',
    zipSync({ 'word/media/image1.png': [new Uint8Array(200_000), { level: 0 }], 'word/document.xml': strToU8('<x/>') }),
    'word'
  ],
  ['doc', compound('WordDocument'), 'word'],
  ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'), 'excel'],
  ['xls', compound('Workbook'), 'excel'],
  ['pptx', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'powerpoint'],
  ['ppt', compound('PowerPoint Document'), 'powerpoint'],
  ['msg', compound('__properties_version1.0'), 'mail'],
  ['odt', openDocument('text'), 'odt'],
  ['ods', openDocument('spreadsheet'), 'ods'],
  ['odp', openDocument('presentation'), 'odp'],
  ['rtf', bytes('{\\rtf1\\ansi Beste collega}'), 'rtf'],
  [
    'eml',
    bytes('From: a@example.nl\r\nTo: b@example.nl\r\nSubject: ontwerp\r\nDate: Mon, 2 Nov 2026\r\n\r\nBeste'),
    'mail'
  ],
  [
    'eml as received',
    bytes('Received: from x by y\r\n\tid 1\r\nMIME-Version: 1.0\r\nSubject: ontwerp\r\n\r\nBeste'),
    'mail'
  ],
  ['png', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'picture'],
  ['jpg', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'picture'],
  ['gif', bytes('GIF89a\0\0'), 'picture'],
  ['webp', bytes('RIFF\0\0\0\0WEBPVP8 '), 'picture'],
  ['bmp', bytes('BM\0\0\0\0'), 'picture'],
  ['tiff', bytes('II*\0\x08\0'), 'picture'],
  ['heic', bytes('\0\0\0\x18ftypheic'), 'picture'],
  ['svg', bytes('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'), 'picture'],
  ['mp4', bytes('\0\0\0\x18ftypisom'), 'recording'],
  ['html', bytes('<!DOCTYPE html>\n<html lang="nl"><p>Ontwerp'), 'html'],
  ['xhtml', bytes('<?xml version="1.0"?>\n<!DOCTYPE html><html xmlns="x">'), 'html'],
  ['xml', bytes('<?xml version="1.0"?><ontwerp/>'), 'xml'],
  ['txt', bytes('Beste collega,\r\n\r\nHierbij het ontwerp.'), 'text'],
  ['txt with an e-mail in it', bytes('Van: Jan\nBeste collega, hierbij.'), 'text'],
  ['markdown', bytes('# Ontwerp\n\nTekst'), 'text'],
  ['csv', bytes('\xef\xbb\xbfToetspunt;Niveau\r\nRol;2'), 'text'],
  ['gzip', bytes('\x1f\x8b\x08\0'), 'archive'],
  ['7z', bytes("7z\xbc\xaf'\x1c\0"), 'archive'],
  ['exe', bytes('MZ\x90\0'), 'program'],
  ['zip of photos', zip('a.jpg', 'b.jpg'), 'zip'],
  ['zip of assessments', zip('a.cohesietoets.json'), 'zip'],
  ['empty zip', bytes(`PK\x05\x06${'\0'.repeat(18)}`), 'zip']
]

it.each(known)('%s is recognised by its content', (_, content, kind) => {
  expect(foreignKind(content)).toBe(kind)
  expect(foreignFile(content)).toMatchObject({ severity: 'error', code: 'foreign-file', args: { kind } })
})

it('a file that may be ours is left to its reader, however broken', () => {
  const ours = [
    '',
    ' ',
    '{',
    '{"format": 1,}',
    '[1]',
    '"tekst"',
    'null',
    '-1',
    '\xef\xbb\xbf{}',
    '%PDF-1.7\n',
    'ruis vooraf %PDF-1.7',
    'age-encryption.org/v1\n',
    '\0\0\0\0'
  ]
  for (const text of ours) expect([text, foreignKind(bytes(text))]).toEqual([text, null])
})

it('no example file is taken for a foreign file', () => {
  const files = ['examples', 'examples/round', 'tests/fixtures/cases'].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:json|age|pdf)$/.test(entry.name))
      .map(({ name }) => `${folder}/${name}`)
  )
  expect(files.length).toBeGreaterThan(15)
  expect(files.filter((name) => foreignKind(readFileSync(name)) !== null)).toEqual([])
})
