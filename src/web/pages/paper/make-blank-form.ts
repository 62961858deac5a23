import { createTranslator } from '#i18n/translator.ts'
import type { Depth, Language, Questionnaire } from '#questionnaire/types.ts'
import type { RenderedFile } from '#render/renderer.ts'
import { buildBlankForm } from '#report/build.ts'
import { loadWords } from '../../content.ts'
import { softwareVersion } from '../../version.ts'
import { renderAs } from '../report/render-as.ts'

/** The questionnaire without answers as PDF, to print and fill in by pen. */
export async function makeBlankForm(
  questionnaire: Questionnaire,
  depth: Depth,
  language: Language
): Promise<readonly RenderedFile[]> {
  const [nl, en] = await Promise.all([loadWords('nl', 'all'), loadWords('en', 'all')])
  const translate = createTranslator(language, { nl, en })
  return renderAs(buildBlankForm({ questionnaire, depth, language, translate, softwareVersion }), 'pdf')
}
