import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { looksLikeZip } from '#render/looks-like-zip.ts'
import { unzip } from '#render/unzip.ts'
import { zip } from '#render/zip.ts'

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
const packed = zip(
  new Map([
    ['map/a.json', 'hallo '.repeat(9_000)],
    ['b.json', 'één'],
    ['leeg.json', '']
  ]),
  ['b.json']
)

it('gives back what was packed, stored or deflated, empty or not', () => {
  const parts = unzip(packed)
  expect([...(parts ?? [])].map(([name]) => name)).toEqual(['map/a.json', 'b.json', 'leeg.json'])
  expect(text(parts?.get('map/a.json'))).toBe('hallo '.repeat(9_000))
  expect(text(parts?.get('b.json'))).toBe('één')
})

it('folders are no files', () => {
  expect([...(unzip(zipSync({ map: { 'a.json': new Uint8Array([1]) } })) ?? [])]).toEqual([
    ['map/a.json', new Uint8Array([1])]
  ])
})

it.each([10, 60, 200])('a file of which the last %d bytes are missing is refused whole', (missing) => {
  expect(unzip(packed.subarray(0, packed.length - missing))).toBeNull()
})

it('what has been damaged is refused', () => {
  const damaged = Uint8Array.from(packed)
  damaged.fill(0xff, 60, 90)
  expect(unzip(damaged)).toBeNull()
  expect(unzip(new TextEncoder().encode('PK is no ZIP file'))).toBeNull()
  expect(unzip(new Uint8Array())).toBeNull()
})

it('a small file that holds far too much is refused, in parts and in bytes', () => {
  expect(unzip(zipSync({ zeros: new Uint8Array(50_000_001) }))).toBeNull()
  expect(
    unzip(zipSync(Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [String(at), new Uint8Array()]))))
  ).toBeNull()
})

it('a ZIP file is known by its first bytes', () => {
  expect(looksLikeZip(packed)).toBe(true)
  expect(looksLikeZip(new TextEncoder().encode('PK'))).toBe(false)
  expect(looksLikeZip(new TextEncoder().encode('{"PK":1}'))).toBe(false)
})
