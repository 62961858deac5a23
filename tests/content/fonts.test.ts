import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { subsetFonts } from '../../scripts/subset-fonts.ts'

test('the committed fonts are those that `npm run fonts` makes', async () => {
  const files = await subsetFonts()
  expect(files.size).toBe(7)
  for (const [name, bytes] of files)
    expect(Buffer.from(bytes).equals(readFileSync(`public/fonts/${name}`)), name).toBe(true)
})
