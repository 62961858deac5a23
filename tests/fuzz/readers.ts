import { assessmentReaders } from './assessment-readers.ts'
import type { Desk } from './desk.ts'
import { questionnaireReaders } from './questionnaire-readers.ts'
import { draftReader } from './draft-reader.ts'
import type { Reader } from './reader.ts'
import { reviewReaders } from './review-readers.ts'
import { workshopReader } from './workshop-reader.ts'
import { sealReader } from './seal-reader.ts'

/** Every reader of incoming files. A new reader is a line here. */
export const allReaders = async (desk: Desk): Promise<readonly Reader[]> => [
  ...(await assessmentReaders(
    desk,
    reviewReaders.flatMap(({ name, seeds }) => (name === 'round' || name === 'review' ? seeds : []))
  )),
  ...questionnaireReaders(desk),
  ...reviewReaders,
  workshopReader,
  sealReader,
  draftReader
]
