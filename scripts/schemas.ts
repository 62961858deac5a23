/**
 * Writes the published JSON Schemas of our files to `public/schema/`, from the schemas that the code itself checks with.
 * Run with `npx tsx scripts/schemas.ts` after a change of one of those.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { publishedSchemas } from './published-schemas.ts'

await mkdir('public/schema', { recursive: true })
for (const [name, schema] of Object.entries(publishedSchemas())) await writeFile(`public/schema/${name}`, schema)
