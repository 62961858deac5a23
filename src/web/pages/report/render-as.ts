import { formatNumber } from '#i18n/format.ts'
import type { Language } from '#questionnaire/types.ts'
import { renderers } from '#render/registry.ts'
import type { FontFiles, Format, RenderedFile } from '#render/renderer.ts'
import type { Report } from '#report/model.ts'
import { readFont, type ReportFont } from './report-fonts.ts'

/** Two font files, read once; after a failure the next call tries again. */
function pairOf(regularName: ReportFont, semiboldName: ReportFont): () => Promise<FontFiles> {
  let pair: Promise<FontFiles> | null = null
  return () =>
    (pair ??= Promise.all([readFont(regularName), readFont(semiboldName)])
      .then(([regular, semibold]) => ({ regular, semibold }))
      .catch((reason: unknown) => {
        pair = null
        throw reason
      }))
}

const loadFonts = pairOf('regular', 'semibold')
const loadMore = pairOf('more-regular', 'more-semibold')

/** Renders the report in a format; loads the renderer if needed. */
export async function renderAs(report: Report, format: Format): Promise<readonly RenderedFile[]> {
  const [renderer, loaded] = await Promise.all([renderers[format].load(), loadFonts()])
  return renderer.render(report, { fonts: loaded, loadMore })
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
