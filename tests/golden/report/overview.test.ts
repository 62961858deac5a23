import { expect, test } from 'vitest'
import { renderers } from '#render/registry.ts'
import type { Resources } from '#render/renderer.ts'
import { overviewReport } from '../../support/overview.ts'

const noFonts: Resources = { fonts: { regular: new Uint8Array(), semibold: new Uint8Array() } }

test.each([
  ['nl', 'working'],
  ['en', 'public']
] as const)('the overview of forty drafts in %s, %s version', async (language, flavour) => {
  const [file] = await (await renderers.md.load()).render(overviewReport(language, flavour), noFonts)
  await expect(String(file?.content)).toMatchFileSnapshot(`overview.${language}.${flavour}.md`)
})
