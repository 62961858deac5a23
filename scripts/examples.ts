import { readdirSync, readFileSync } from 'node:fs'
import type { Assessment } from '#assessment/types.ts'
import { writeAssessment } from '#assessment/write.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { invitationDigest, withDigest } from '#review/digest.ts'
import type { Review, Round } from '#review/types.ts'
import { writeDocument } from '#review/write.ts'

type File = readonly [path: string, text: string]

/** The examples as they should be: written by hand, except the version of their questionnaire and the digests. */
export const exampleFiles = (questionnaires: readonly Questionnaire[]): readonly File[] => [
  ...filesIn<Assessment>('examples', /^[\w-]+\.cohesietoets\.json$/, (assessment) =>
    writeAssessment(withVersion(assessment, questionnaires))
  ),
  ...filesIn<Round>('examples/round', /\.round\.cohesietoets\.json$/, (round) =>
    writeDocument(withDigest(withVersion(round, questionnaires)))
  ),
  ...filesIn<Review>('examples/round', /\.review\.cohesietoets\.json$/, (review) =>
    writeDocument(
      withDigest({
        ...review,
        invitationDigest: digestOfInvitation(review.round, questionnaires),
        assessment: withVersion(review.assessment, questionnaires)
      })
    )
  )
]

/** The digest of the example round with this id, as it will be written. */
function digestOfInvitation(id: string, questionnaires: readonly Questionnaire[]): string {
  const rounds = documentsIn<Round>('examples/round', /\.round\.cohesietoets\.json$/).map(([, round]) => round)
  const round = rounds.find((each) => each.id === id)
  if (round === undefined) throw new Error(`No example round ${id}`)
  return invitationDigest(withVersion(round, questionnaires))
}

const filesIn = <T>(folder: string, name: RegExp, write: (document: T) => string): readonly File[] =>
  documentsIn<T>(folder, name).map(([path, document]) => [path, write(document)])

function documentsIn<T>(folder: string, name: RegExp): readonly (readonly [path: string, document: T])[] {
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => {
      const { $schema: _, ...document } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as T & {
        readonly $schema?: string
      }
      return [`${folder}/${file}`, document as T]
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
