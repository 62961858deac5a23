import { readFileSync } from 'node:fs'
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

it('unzipping returns the packed content, stored or deflated, empty or not', () => {
  const parts = unzip(packed)
  expect([...(parts ?? [])].map(([name]) => name)).toEqual(['map/a.json', 'b.json', 'leeg.json'])
  expect(text(parts?.get('map/a.json'))).toBe('hallo '.repeat(9_000))
  expect(text(parts?.get('b.json'))).toBe('één')
})

it('folders are not listed as files', () => {
  expect([...(unzip(zipSync({ map: { 'a.json': new Uint8Array([1]) } })) ?? [])]).toEqual([
    ['map/a.json', new Uint8Array([1])]
  ])
})

it.each([10, 60, 200])('a file that lacks its last %d bytes is refused as a whole', (missing) => {
  expect(unzip(packed.subarray(0, packed.length - missing))).toBeNull()
})

it('a damaged file is refused', () => {
  const damaged = Uint8Array.from(packed)
  damaged.fill(0xff, 60, 90)
  expect(unzip(damaged)).toBeNull()
  expect(unzip(new TextEncoder().encode('PK is no ZIP file'))).toBeNull()
  expect(unzip(new Uint8Array())).toBeNull()
})

it('a small file that unpacks to far too much is refused, by the number of parts and by bytes', () => {
  expect(unzip(zipSync({ zeros: new Uint8Array(50_000_001) }))).toBeNull()
  expect(
    unzip(zipSync(Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [String(at), new Uint8Array()]))))
  ).toBeNull()
})

const bitrot = new Uint8Array(readFileSync('tests/fixtures/cases/bitrot.zip'))

it('the checksum detects one flipped bit', () => {
  expect(unzip(bitrot)).toBeNull()
})

/** Changes every byte of a small file, one by one: the result is the original content, or nothing. */
it('changing any byte never gives content that was not packed', () => {
  const whole = [...(unzip(packed) ?? [])].map(([path, bytes]) => [path, text(bytes)])
  let refused = 0
  for (let at = 0; at < packed.length; at += 1) {
    const changed = Uint8Array.from(packed, (byte, place) => (place === at ? byte ^ 0x41 : byte))
    const parts = unzip(changed)
    if (parts === null) refused += 1
    else
      expect(
        [...parts].map(([path, bytes]) => [path, text(bytes)]),
        `byte ${at}`
      ).toEqual(whole)
  }
  expect(refused).toBeGreaterThan(packed.length * 0.7)
})

const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
const list = view.getUint32(packed.length - 6, true)
const withValue = (at: number, value: number, size: 2 | 4 = 2): Uint8Array => {
  const changed = Uint8Array.from(packed)
  const view = new DataView(changed.buffer)
  if (size === 2) view.setUint16(at, value, true)
  else view.setUint32(at, value, true)
  return changed
}

it.each([
  ['encrypted in the list', withValue(list + 8, 1)],
  ['encrypted in its header', withValue(6, 1)],
  ['larger than it says', withValue(list + 24, 9, 4)],
  ['smaller than it says', withValue(list + 24, 99_999, 4)],
  ['packed in another way', withValue(list + 10, 12)],
  ['said to be elsewhere', withValue(list + 42, 40, 4)]
])('a file that is %s is refused', (_, changed) => {
  expect(unzip(changed)).toBeNull()
})

it('a path that occurs twice is refused', () => {
  const twice = zipSync({ 'a1.json': new Uint8Array([1]), 'a2.json': new Uint8Array([2]) })
  for (let at = 0; at < twice.length; at += 1) if (text(twice.subarray(at, at + 2)) === 'a2') twice[at + 1] = 0x31
  expect(unzip(twice)).toBeNull()
})

it('a thousand files take time in proportion to their bytes', () => {
  const content = new TextEncoder().encode('{"x": "hallo"}'.repeat(3_000))
  const many = zipSync(Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`${at}.json`, content])), {
    level: 1
  })
  const before = process.cpuUsage()
  expect(unzip(many)?.size).toBe(1_000)
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5)
})

it('a ZIP file is recognised by its first bytes', () => {
  expect(looksLikeZip(packed)).toBe(true)
  expect(looksLikeZip(new TextEncoder().encode('PK'))).toBe(false)
  expect(looksLikeZip(new TextEncoder().encode('{"PK":1}'))).toBe(false)
})
