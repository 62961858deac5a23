import { join } from 'node:path'
import { assessmentFile } from '#assessment/file-name.ts'
import { writeAssessment } from '#assessment/write.ts'
import type { Translate } from '#i18n/translator.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import { checkItems } from '#workshop/items.ts'
import { settleWorkshop } from '#workshop/settle.ts'
import { oneLine } from '../../speak.ts'
import { tellUnsealed, writeDocumentFile } from '../../write-file.ts'
import { readWorkshopFiles } from './read-file.ts'

/** Writes the assessment that came out of a workshop. The same file gives the same assessment. */
export async function settleFile(
  input: string,
  folder: string,
  questionnaires: Questionnaires,
  passphrase: string | null,
  translate: Translate
): Promise<void> {
  for (const { workshop, questionnaire } of await readWorkshopFiles([input], questionnaires, passphrase, translate)) {
    const { id, createdAt, startedAt } = workshop
    const assessment = settleWorkshop(workshop, questionnaire, { id, now: startedAt === '' ? createdAt : startedAt })
    const path = await writeDocumentFile(
      join(folder, assessmentFile(assessment)),
      writeAssessment(assessment),
      passphrase
    )
    if (passphrase === null) tellUnsealed(path, translate)
    process.stdout.write(`${path}\n`)
    const open = checkItems(workshop).filter((item) => !item.isSkipped && item.decision === null)
    if (open.length > 0)
      process.stderr.write(
        `${oneLine(
          translate('cli.round.settle.open', { count: open.length, names: open.map((item) => item.id).join(', ') })
        )}\n`
      )
  }
}
