import { fileName } from '#assessment/file-name.ts'
import { madeOn } from '#assessment/days.ts'
import { handedInMoment } from '#review/handed-in.ts'
import { reviewOf } from '#review/judge-separately.ts'
import type { Judging, Round } from '#review/types.ts'
import { writeDocument } from '#review/write.ts'
import type { Assessment } from '#assessment/types.ts'
import { download } from '../../download.ts'

/** Downloads a text, sealed when there is a passphrase; deriving its key takes a second or more. Gives the name of the file. */
async function downloadSealable(name: string, text: string, passphrase: string): Promise<string> {
  if (passphrase === '') {
    download({ name, content: text, mediaType: 'application/json' })
    return name
  }
  const { seal } = await import('#seal/seal.ts')
  const sealed = `${name}.age`
  download({ name: sealed, content: await seal(text, passphrase), mediaType: 'application/octet-stream' })
  return sealed
}

/** The invitation, to send to the reviewers. */
export const downloadRound = (round: Round, passphrase: string): Promise<string> =>
  downloadSealable(
    `${fileName({ answers: round.passport, ...madeOn(round) })}.round.cohesietoets.json`,
    writeDocument(round),
    passphrase
  )

/** An id of a seat as part of a file name: short, and without signs that mean something to a file system. */
const namePart = (seat: string): string => seat.replaceAll(/[^A-Za-z0-9-]/g, '-').slice(0, 40)

/** What a reviewer sends back. The same file each time, until it is taken up again. */
export const downloadReview = (assessment: Assessment, judging: Judging, passphrase: string): Promise<string> =>
  downloadSealable(
    `${fileName({ answers: judging.round.passport, ...handedInMoment(judging) })}_${namePart(judging.reviewer.seat)}.review.cohesietoets.json`,
    writeDocument(reviewOf(assessment, judging)),
    passphrase
  )
