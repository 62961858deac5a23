import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { uses, type Shipped } from './shipped.ts'

/** The product itself, as `package.json` has it. */
interface Product {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
}

/** The address of a package in the registry, its name in every list. */
const purl = ({ name, version }: { readonly name: string; readonly version: string }): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`

/**
 * The software bill of materials of the product in CycloneDX 1.6. Uses no clock and no randomness: the same packages
 * give the same text, and the serial number follows from it.
 */
export function billOfMaterials(shipped: readonly Shipped[]): string {
  const { name, version, description, license } = JSON.parse(readFileSync('package.json', 'utf8')) as Product
  const all = shipped.toSorted((a, b) => (purl(a) < purl(b) ? -1 : 1))
  const product = {
    type: 'application',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    description,
    licenses: licences(license)
  }
  const content = {
    version: 1,
    metadata: { component: product },
    components: all.map(component),
    dependencies: [
      { ref: product['bom-ref'], dependsOn: all.map(purl) },
      ...all.map((each) => ({ ref: purl(each), dependsOn: [...new Set(uses(each, all).map(purl))].toSorted() }))
    ]
  }
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${idOf(JSON.stringify(content))}`,
    ...content
  }
  return `${JSON.stringify(bom, null, 2)}\n`
}

const component = (shipped: Shipped): object => ({
  type: 'library',
  'bom-ref': purl(shipped),
  name: shipped.name,
  version: shipped.version,
  scope: shipped.isOptional ? 'optional' : 'required',
  hashes: [
    { alg: 'SHA-512', content: Buffer.from(shipped.integrity.replace('sha512-', ''), 'base64').toString('hex') }
  ],
  licenses: licences(shipped.licence),
  purl: purl(shipped),
  properties: shipped.parts.map((part) => ({ name: 'cohesietoets:part', value: part }))
})

/** One licence by its id, several as an expression; a licence that SPDX does not know by its name. */
function licences(expression: string): readonly object[] {
  if (/ (OR|AND) /.test(expression))
    return /SEE LICENSE/.test(expression) ? [{ license: { name: expression } }] : [{ expression }]
  return [{ license: { id: expression } }]
}

/** A UUID of version 8, derived from the text that it identifies. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
