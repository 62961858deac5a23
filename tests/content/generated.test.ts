import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generatedFiles } from '../../scripts/generated-files.ts'

test.each(Object.entries(generatedFiles()))('%s is up to date; run `npm run generate` after a change', (path, text) => {
  if (typeof text === 'string') expect(readFileSync(path, 'utf8')).toBe(text)
  else expect(readFileSync(path).equals(text)).toBe(true)
})
