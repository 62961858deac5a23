import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noticesIn, packagesInside } from '../../scripts/licences.ts'
import { billOfMaterials } from '../../scripts/supply-chain/bill-of-materials.ts'
import { buildApp as buildAgain } from '../../scripts/supply-chain/builds.ts'
import { checksums } from '../../scripts/supply-chain/checksums.ts'
import { isAllowedLicence, licenceExceptions } from '../../scripts/supply-chain/licence.ts'
import { readShipped, type Shipped } from '../../scripts/supply-chain/shipped.ts'
import { shippedDocument } from '../../scripts/supply-chain/table.ts'
import { buildApp } from '../browser/support/build.ts'

let app: string
let shipped: readonly Shipped[]
beforeAll(async () => {
  app = await buildApp()
  shipped = readShipped(app)
})

const made: string[] = []
const newFolder = (): string => made[made.push(mkdtempSync(join(tmpdir(), 'cohesietoets-release-'))) - 1] ?? ''
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

describe('every package that ships', () => {
  it('is listed in docs/shipped.md; run `npm run sbom` after a change of packages', () => {
    expect(readFileSync('docs/shipped.md', 'utf8')).toBe(shippedDocument(shipped))
  })

  it('comes from the app, from code bundled in a package, or from the needs of the command line', () => {
    const partsOf = (name: string): readonly string[] | undefined => shipped.find((each) => each.name === name)?.parts
    expect(partsOf('survey-core')).toEqual(['app'])
    expect(partsOf('workbox-precaching')).toEqual(['app'])
    expect(partsOf('nanoid')).toEqual(['app', 'command line'])
    expect(partsOf('commander')).toEqual(['command line'])
    expect(partsOf('vite')).toBeUndefined()
  })

  it('has a licence that permits shipping it', () => {
    const refused = shipped.filter((each) => !isAllowedLicence(each.licence)).map((each) => each.name)
    expect(refused).toEqual(Object.keys(licenceExceptions))
  })

  it('in the app, has its licence text beside the app', () => {
    const texts = readdirSync(join(app, 'licences')).map(
      (file) => `${file}\n${readFileSync(join(app, 'licences', file), 'utf8')}`
    )
    const listed = readFileSync(join(app, 'licences.md'), 'utf8').split(/^## /m).slice(1)
    const hasText = ({ name, version }: Shipped): boolean =>
      listed.some((section) => section.startsWith(`${name} - ${version} `) && section.length > 500) ||
      texts.some((text) => text.length > 500 && text.split('\n')[0]?.includes(textName(name)))
    expect(shipped.filter((each) => each.parts.includes('app') && !hasText(each)).map((each) => each.name)).toEqual([])
  })

  it('keeps the notices in its code', () => {
    const notices = readFileSync(join(app, 'licences/notices.txt'), 'utf8')
    for (const words of [
      'Copyright Joyent, Inc.',
      'James Hall',
      'Adobe Systems Incorporated',
      'Devsoft Baltic',
      'Microsoft Corporation'
    ])
      expect(notices).toContain(words)
  })
})

/** The part of the file name that marks a licence text. */
const textName = (name: string): string => (name.startsWith('workbox-') ? 'workbox' : (name.split('/').at(-1) ?? ''))

describe('a licence', () => {
  it.each(['MIT', '(MIT OR CC0-1.0)', 'MIT AND OFL-1.1', '(MPL-2.0 OR Apache-2.0)'])('%s is permitted', (licence) => {
    expect(isAllowedLicence(licence)).toBe(true)
  })
  it.each([
    '',
    'GPL-3.0-only',
    'MIT AND GPL-3.0-only',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.md',
    '(MIT OR X) AND GPL-3.0-only'
  ])('%s is not permitted', (licence) => {
    expect(isAllowedLicence(licence)).toBe(false)
  })

  it('is also looked up where a package bundles another', () => {
    expect(
      packagesInside('//#region node_modules/a/index.js\nfoo()\n// node_modules/@b/c/d.js\n// node_modules/a/e.js')
    ).toEqual(['a', '@b/c'])
    expect(noticesIn('/* (c) nobody */ /*! Copyright A */ a() /** @license B */')).toEqual([
      '/*! Copyright A */',
      '/** @license B */'
    ])
  })
})

describe('the bill of materials', () => {
  it('is valid CycloneDX 1.6', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6)
    expect(await validator.validate(billOfMaterials(shipped))).toBeNull()
    expect(await validator.validate(billOfMaterials(shipped).replace('"library"', '"libary"'))).not.toBeNull()
  })

  it('names everything once, with hashes, and nothing else', () => {
    const bom = JSON.parse(billOfMaterials(shipped)) as {
      components: { 'bom-ref': string; hashes: { content: string }[] }[]
      dependencies: { ref: string; dependsOn: string[] }[]
    }
    const refs = bom.components.map((each) => each['bom-ref'])
    expect(refs).toHaveLength(shipped.length)
    expect(new Set(refs).size).toBe(refs.length)
    expect(bom.components.filter((each) => !/^[0-9a-f]{128}$/.test(each.hashes[0]?.content ?? ''))).toEqual([])
    expect(bom.dependencies.flatMap((each) => each.dependsOn).filter((ref) => !refs.includes(ref))).toEqual([])
    expect(bom.dependencies.find((each) => each.ref === 'pkg:npm/docx@9.15.2')?.dependsOn).toContain(
      'pkg:npm/nanoid@6.0.2'
    )
  })

  it('changes only with its contents', () => {
    const serial = (of: readonly Shipped[]): string | undefined =>
      /urn:uuid:[0-9a-f-]{36}/.exec(billOfMaterials(of))?.[0]
    expect(billOfMaterials(shipped.toReversed())).toBe(billOfMaterials(shipped))
    expect(serial(shipped.slice(1))).not.toBe(serial(shipped))
  })
})

describe('a release', () => {
  it('has the same files when it is built again', async () => {
    const again = newFolder()
    await buildAgain(again)
    expect(checksums(again)).toBe(checksums(app))
  })

  it('has a checksum for every file that detects any change', () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'b.txt'), 'b')
    writeFileSync(join(folder, 'a.txt'), '')
    expect(checksums(folder)).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt\n3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.txt\n'
    )
  })

  it('serves no contact address for security reports that nobody reads', () => {
    expect(readdirSync(app)).not.toContain('.well-known')
  })
})
