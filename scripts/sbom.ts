/**
 * Writes what ships with the product: `docs/shipped.md` for people and the bill of materials for programs. `npm run
 * sbom [folder]`
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { billOfMaterials } from './supply-chain/bill-of-materials.ts'
import { buildApp } from './supply-chain/builds.ts'
import { readShipped } from './supply-chain/shipped.ts'
import { shippedDocument } from './supply-chain/table.ts'

const folder = process.argv[2] ?? 'release'
const built = mkdtempSync(join(tmpdir(), 'cohesietoets-sbom-'))
await buildApp(built)
const shipped = readShipped(built)
rmSync(built, { recursive: true })
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'cohesietoets.cdx.json'), billOfMaterials(shipped))
writeFileSync('docs/shipped.md', shippedDocument(shipped))
