import type { Depth, Language, Questionnaire } from '#questionnaire/types.ts'
import type { RenderedFile } from '#render/renderer.ts'
import { buildBlankForm } from '#report/build.ts'
import { blankFormName } from '#wording/file-names.ts'
import { softwareVersion } from '../../shell/version.ts'
import { translatorFor } from '../report/build-for.ts'
import { renderAs } from '../report/render-as.ts'

/** Makes the questionnaire without answers as PDF, to print and fill in by hand. */
export async function makeBlankForm(
  questionnaire: Questionnaire,
  depth: Depth,
  language: Language
): Promise<{ readonly name: string; readonly files: readonly RenderedFile[] }> {
  const translate = await translatorFor(language)
  return {
    name: blankFormName(questionnaire, depth, translate),
    files: await renderAs(buildBlankForm({ questionnaire, depth, language, translate, softwareVersion }), 'pdf')
  }
}
