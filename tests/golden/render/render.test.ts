import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderers } from '#render/registry.ts'
import type { Format, RenderedFile } from '#render/renderer.ts'
import { sampleReport } from '../../fixtures/sample-report.ts'
import { partsOf } from '../../support/read-back.ts'

const fonts = { regular: readFileSync('public/fonts/inter-regular.ttf'), semibold: readFileSync('public/fonts/inter-semibold.ttf') }
const render = async (format: Format) => (await renderers[format].load()).render(sampleReport('nl'), { fonts })

/** One element a line, so that a change shows as a few lines. */
const unfolded = (xml: string) => `${xml.replace(/></gu, '>\n<')}\n`

/** The part of an office file that holds the text. */
const mainPart = { docx: 'word/document.xml', odt: 'content.xml', xlsx: 'xl/worksheets/sheet1.xml' } as const

test.each(['html', 'md', 'csv', 'json'] as const)('the sample report as %s', async format => {
  for (const { suffix, extension, content } of await render(format)) await expect(String(content)).toMatchFileSnapshot(`sample${suffix}.${extension}`)
})

test.each(['docx', 'odt', 'xlsx'] as const)('the text of the sample report in %s', async format => {
  const [file] = await render(format)
  const parts = partsOf(file as RenderedFile)
  await expect(unfolded(parts.get(mainPart[format]) ?? '')).toMatchFileSnapshot(`sample.${format}.xml`)
})
