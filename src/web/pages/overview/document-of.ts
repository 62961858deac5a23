import type { Language } from '#lib/language.ts'
import type { Overview } from '#overview/overview.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { buildOverview } from '#report/build.ts'
import type { Report } from '#report/model.ts'
import { translatorFor } from '../report/build-for.ts'

/** The document about an overview, in a language. */
export const documentOf = async (
  overview: Overview,
  language: Language,
  questionnaires: Questionnaires
): Promise<Report> =>
  buildOverview({
    overview,
    questionnaires: versionsOf(overview, questionnaires),
    language,
    translate: await translatorFor(language),
    madeAt: new Date().toISOString()
  })

/** The versions that judged, newest first; they were loaded with the assessments. */
function versionsOf(
  { questionnaire: { id, versions } }: Overview,
  { find }: Questionnaires
): readonly [Questionnaire, ...Questionnaire[]] {
  const [newest, ...older] = versions.flatMap(({ version }) => find({ id, version }) ?? [])
  if (newest === undefined) throw new Error(`No version of ${id} is at hand`)
  return [newest, ...older]
}
