import { formatNumber } from '#i18n/format.ts'
import type { Language } from '#questionnaire/types.ts'
import { renderers } from '#render/registry.ts'
import type { Format, RenderedFile, Resources } from '#render/renderer.ts'
import type { Report } from '#report/model.ts'
import { readFont } from './report-fonts.ts'

let fonts: Promise<Resources['fonts']> | null = null

function loadFonts(): Promise<Resources['fonts']> {
  fonts ??= Promise.all([readFont('regular'), readFont('semibold')])
    .then(([regular, semibold]) => ({ regular, semibold }))
    .catch((reason: unknown) => {
      fonts = null
      throw reason
    })
  return fonts
}

/** Writes the report in a format; the code for it is loaded now, if it was not yet. */
export async function renderAs(report: Report, format: Format): Promise<readonly RenderedFile[]> {
  const [renderer, loaded] = await Promise.all([renderers[format].load(), loadFonts()])
  return renderer.render(report, { fonts: loaded })
}

/** `102 kB` */
export function sizeOf(files: readonly RenderedFile[], language: Language): string {
  const bytes = files.reduce(
    (sum, { content }) =>
      sum + (typeof content === 'string' ? new TextEncoder().encode(content).length : content.length),
    0
  )
  return `${formatNumber(Math.max(1, bytes / 1000), language)} kB`
}
