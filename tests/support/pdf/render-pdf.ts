import { readFileSync } from 'node:fs'
import type { Report } from '#report/model.ts'
import { renderers } from '#render/registry.ts'
import type { FontFiles, Resources } from '#render/renderer.ts'

/** The second pair of font files, which is read for text whose characters the first pair lacks. */
export const moreFonts: FontFiles = {
  regular: readFileSync('public/fonts/inter-more-regular.ttf'),
  semibold: readFileSync('public/fonts/inter-more-semibold.ttf')
}

export const resources: Resources = {
  fonts: {
    regular: readFileSync('public/fonts/inter-regular.ttf'),
    semibold: readFileSync('public/fonts/inter-semibold.ttf')
  },
  loadMore: () => Promise.resolve(moreFonts)
}

/** The report as the PDF that users get. */
export async function renderPdf(report: Report): Promise<Uint8Array> {
  const [file] = await (await renderers.pdf.load()).render(report, resources)
  if (!(file?.content instanceof Uint8Array)) throw new Error('A PDF is bytes')
  return file.content
}
