import { invitationFile, reviewFile } from '#wording/file-names.ts'
import { reviewOf } from '#review/judge-separately.ts'
import type { Judging, Round } from '#review/types.ts'
import { writeDocument } from '#review/write.ts'
import type { AssessmentWith } from '#assessment/types.ts'
import { download } from '../../../downloads/download.ts'
import { sealFiles } from '../../../downloads/download-sealed.ts'

/**
 * Downloads a text, sealed when there is a passphrase; deriving its key takes a second or more. Returns the name of the
 * file.
 */
async function downloadSealable(name: string, text: string, passphrase: string): Promise<string> {
  const files = await sealFiles([{ name, content: text, mediaType: 'application/json' }], passphrase)
  download(...files)
  return files[0]?.name ?? name
}

/** Downloads the invitation, to send to the reviewers. Resolves to the name of the file. */
export const downloadRound = (round: Round, passphrase: string): Promise<string> =>
  downloadSealable(invitationFile(round), writeDocument(round), passphrase)

/**
 * Downloads the review to send back: the same file each time, until the review is reopened. Resolves to the name of the
 * file.
 */
export const downloadReview = (
  assessment: AssessmentWith<unknown>,
  judging: Judging,
  passphrase: string
): Promise<string> => downloadSealable(reviewFile(judging), writeDocument(reviewOf(assessment, judging)), passphrase)
