import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { publishedSchemas } from '../../../scripts/published-schemas.ts'

test.each(Object.entries(publishedSchemas()))('%s is what the code checks with; run `npx tsx scripts/schemas.ts` after a change', (name, schema) => {
  expect(readFileSync(`public/schema/${name}`, 'utf8')).toBe(schema)
})
