import { readdirSync, readFileSync } from 'node:fs'
import type { Assessment } from '#assessment/types.ts'
import { writeAssessment } from '#assessment/write.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { withDigest } from '#review/digest.ts'
import type { Review, Round } from '#review/types.ts'
import { writeDocument } from '#review/write.ts'

type File = readonly [path: string, text: string]

/** The examples as they should be: written by hand, but for the version of their questionnaire and the digests. */
export const exampleFiles = (questionnaires: readonly Questionnaire[]): readonly File[] => [
  ...filesIn<Assessment>('examples', /^[\w-]+\.cohesietoets\.json$/, (assessment) =>
    writeAssessment(withVersion(assessment, questionnaires))
  ),
  ...filesIn<Round>('examples/round', /\.round\.cohesietoets\.json$/, (round) =>
    writeDocument(withDigest(withVersion(round, questionnaires)))
  ),
  ...filesIn<Review>('examples/round', /\.review\.cohesietoets\.json$/, (review) =>
    writeDocument(withDigest({ ...review, assessment: withVersion(review.assessment, questionnaires) }))
  )
]

function filesIn<T>(folder: string, name: RegExp, write: (document: T) => string): readonly File[] {
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => {
      const { $schema: _, ...document } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as T & {
        readonly $schema?: string
      }
      return [`${folder}/${file}`, write(document as T)]
    })
}

function withVersion<T extends { readonly questionnaire: { readonly id: string; readonly version: string } }>(
  document: T,
  questionnaires: readonly Questionnaire[]
): T {
  const version =
    questionnaires.find(({ id }) => id === document.questionnaire.id)?.version ?? document.questionnaire.version
  return { ...document, questionnaire: { ...document.questionnaire, version } }
}
