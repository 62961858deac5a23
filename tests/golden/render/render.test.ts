import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderers } from '#render/registry.ts'
import { formats, type Format, type RenderedFile } from '#render/renderer.ts'
import { sampleReport } from '../../fixtures/sample-report.ts'
import { formatsThat, promised } from '../../support/formats.ts'
import { partsOf } from '../../support/read-back.ts'

const fonts = {
  regular: readFileSync('public/fonts/inter-regular.ttf'),
  semibold: readFileSync('public/fonts/inter-semibold.ttf')
}
const render = async (format: Format) => (await renderers[format].load()).render(sampleReport('nl'), { fonts })

/** Puts one element on a line, so that a change shows as a few lines. */
const unfolded = (xml: string) => `${xml.replace(/></gu, '>\n<')}\n`

const roundPartOf = (format: Format): string | null => {
  const { golden } = promised[format]
  return golden === null || golden === 'itself' ? null : golden.part
}

test.each(formatsThat(({ golden }) => golden === 'itself'))('the sample report as %s', async (format) => {
  for (const { suffix, extension, content } of await render(format))
    await expect(String(content)).toMatchFileSnapshot(`sample${suffix}.${extension}`)
})

test.each(formats.filter((format) => roundPartOf(format) !== null))(
  'the text of the sample report in %s',
  async (format) => {
    const [file] = await render(format)
    const parts = partsOf(file as RenderedFile)
    await expect(unfolded(parts.get(roundPartOf(format) ?? '') ?? '')).toMatchFileSnapshot(`sample.${format}.xml`)
  }
)
