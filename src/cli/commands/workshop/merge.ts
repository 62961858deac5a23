import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Translate } from '#i18n/translator.ts'
import { error } from '#lib/problem.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import { workshopFile } from '#wording/file-names.ts'
import { mergeWorkshops, partsOf } from '#workshop/merge.ts'
import type { ReadWorkshop } from '#workshop/read.ts'
import { writeWorkshop } from '#workshop/write.ts'
import { fail, Failure, type InputProblems } from '../../failure.ts'
import { printProblems } from '../../speak.ts'
import { warnUnsealed, writeDocumentFile } from '../../write-file.ts'
import { readWorkshopFiles } from './read-file.ts'

/** Writes one workshop with the counts of several on the same draft. */
export async function mergeFiles(
  inputs: readonly string[],
  folder: string,
  questionnaires: Questionnaires,
  passphrase: string | null,
  translate: Translate
): Promise<void> {
  const read = await readWorkshopFiles(inputs, questionnaires, passphrase, translate)
  const [first] = read
  if (first === undefined) return
  const twice = countedTwice(inputs, read)
  if (twice.length > 0) throw new Failure(twice)
  const all = inputs.join(' ')
  if (read.some(({ questionnaire }) => questionnaire !== first.questionnaire))
    fail(all, [error('other-workshop-questionnaire', 'questionnaire')])
  const merged = mergeWorkshops(
    read.map(({ workshop }) => workshop),
    first.questionnaire,
    { id: randomUUID(), now: new Date().toISOString() }
  )
  if (!merged.ok) fail(all, merged.problems)
  printProblems({ input: all, problems: merged.warnings }, translate)
  const path = await writeDocumentFile(
    join(folder, workshopFile(merged.value)),
    writeWorkshop(merged.value),
    passphrase
  )
  if (passphrase === null) warnUnsealed(path, translate)
  process.stdout.write(`${path}\n`)
}

/** The inputs with a workshop that is also in an earlier input. */
function countedTwice(inputs: readonly string[], read: readonly ReadWorkshop[]): readonly InputProblems[] {
  const known = new Map<string, string>()
  return read.flatMap(({ workshop }, at) => {
    const input = inputs[at] ?? ''
    const other = partsOf(workshop).flatMap((id) => known.get(id) ?? [])[0]
    for (const id of partsOf(workshop)) known.set(id, input)
    return other === undefined ? [] : [{ input, problems: [error('workshop-twice', '', { other })] }]
  })
}
