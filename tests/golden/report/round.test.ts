import { expect, test } from 'vitest'
import { renderers } from '#render/registry.ts'
import type { Resources } from '#render/renderer.ts'
import { exampleTeam, roundDocuments } from '../../support/round-report.ts'

const noFonts: Resources = { fonts: { regular: new Uint8Array(), semibold: new Uint8Array() } }

test.each([
  ['comparison', 'en'],
  ['agenda', 'nl']
] as const)('the %s of the example round in %s', async (kind, language) => {
  const [file] = await (await renderers.md.load()).render(roundDocuments(exampleTeam(), language)[kind], noFonts)
  await expect(String(file?.content)).toMatchFileSnapshot(`round-${kind}.${language}.md`)
})
