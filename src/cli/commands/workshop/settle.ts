import { join } from 'node:path'
import { assessmentFile } from '#assessment/file-name.ts'
import type { Assessment } from '#assessment/types.ts'
import { writeAssessment } from '#assessment/write.ts'
import type { Translate } from '#i18n/translator.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import { checkItems } from '#workshop/items.ts'
import type { ReadWorkshop } from '#workshop/read.ts'
import { resultOf, type Settled, type WorkshopResult } from '#workshop/result.ts'
import { settleWorkshop } from '#workshop/settle.ts'
import { oneLine } from '../../speak.ts'
import { warnUnsealed, writeDocumentFile } from '../../write-file.ts'
import { readWorkshopFiles } from './read-file.ts'

/**
 * The assessment of the decisions in a workshop, and the result that travels with it. The same file gives the same
 * assessment.
 */
export function settledFrom({ workshop, questionnaire }: ReadWorkshop): {
  readonly assessment: Assessment
  readonly result: WorkshopResult
} {
  const { id, createdAt, startedAt } = workshop
  const settled = settleWorkshop(workshop, questionnaire, { id, now: startedAt === '' ? createdAt : startedAt })
  const result = resultOf(workshop, questionnaire)
  return { assessment: { ...settled, review: { kind: 'workshop-result', result } satisfies Settled }, result }
}

/** Writes the assessment of the decisions in a workshop. */
export async function settleFile(
  input: string,
  folder: string,
  questionnaires: Questionnaires,
  passphrase: string | null,
  translate: Translate
): Promise<void> {
  for (const read of await readWorkshopFiles([input], questionnaires, passphrase, translate)) {
    const { assessment } = settledFrom(read)
    const path = await writeDocumentFile(
      join(folder, assessmentFile(assessment)),
      writeAssessment(assessment),
      passphrase
    )
    if (passphrase === null) warnUnsealed(path, translate)
    process.stdout.write(`${path}\n`)
    const open = checkItems(read.workshop).filter((item) => !item.isSkipped && item.decision === null)
    if (open.length > 0)
      process.stderr.write(
        `${oneLine(
          translate('cli.round.settle.open', { count: open.length, names: open.map((item) => item.id).join(', ') })
        )}\n`
      )
  }
}
