import type { Language } from '#lib/language.ts'
import type { Overview } from '#overview/overview.ts'
import { versionsAtHand, type Questionnaires } from '#questionnaire/collection.ts'
import { buildOverview } from '#report/build.ts'
import type { Report } from '#report/model.ts'
import { translatorFor } from '../report/build-for.ts'
import { pause } from './stretches.ts'

/** The document about an overview, in a language. */
export async function documentOf(
  overview: Overview,
  language: Language,
  questionnaires: Questionnaires
): Promise<Report> {
  const translate = await translatorFor(language)
  await pause()
  return buildOverview({
    overview,
    questionnaires: versionsAtHand(overview.questionnaire.id, overview.questionnaire.versions, questionnaires),
    language,
    translate,
    madeAt: new Date().toISOString()
  })
}
