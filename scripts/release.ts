/**
 * Makes the files of a release from scratch in `release/`: the web app, the single file, the bill of materials, and the
 * hashes of all of them. The same source and the same lock file give the same files. `npm run release`
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { billOfMaterials } from './supply-chain/bill-of-materials.ts'
import { buildApp, buildSingleFile } from './supply-chain/builds.ts'
import { checksums } from './supply-chain/checksums.ts'
import { readShipped } from './supply-chain/shipped.ts'

rmSync('release', { recursive: true, force: true })
mkdirSync('release')
await buildApp('release/web-app')
await buildSingleFile('release/one-file')
copyFileSync('LICENSE', 'release/LICENSE')
writeFileSync('release/cohesietoets.cdx.json', billOfMaterials(readShipped('release/web-app')))
writeFileSync('release/SHA256SUMS', checksums('release'))
