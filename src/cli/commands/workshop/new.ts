import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { parseJson } from '#lib/json.ts'
import { error } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { workshopFile } from '#wording/file-names.ts'
import { apply } from '#workshop/apply.ts'
import { readAuthor } from '#workshop/author.ts'
import { newWorkshop, type NewWorkshop } from '#workshop/begin.ts'
import type { AuthorLevel } from '#workshop/types.ts'
import { writeWorkshop } from '#workshop/write.ts'
import { fail } from '../../failure.ts'
import { openText } from '../../open-text.ts'
import { writeDocumentFile } from '../../write-file.ts'

export interface NewOptions extends Omit<NewWorkshop, 'id' | 'now' | 'title'> {
  /** Ids in the order of the session; empty: what the script proposes. */
  readonly checks: readonly string[]
  /** The author's own assessment or review; null when there is none. */
  readonly author: string | null
  readonly folder: string
}

/** Writes the file of a new workshop. */
export async function writeNewWorkshop({ folder, checks, author, ...about }: NewOptions): Promise<void> {
  const unknown = checks.filter((id) => !about.questionnaire.checks.has(id))
  if (unknown.length > 0)
    fail(
      '--check',
      unknown.map((id) => error('unknown-id', '', { id }))
    )
  const proposed = newWorkshop({ ...about, id: randomUUID(), now: new Date().toISOString(), title: '' })
  const chosen = apply(
    proposed,
    { kind: 'choose-script', script: about.script, checks, sequence: proposed.sequence },
    about.questionnaire
  )
  const workshop = {
    ...(checks.length > 0 && chosen.ok ? chosen.value : proposed),
    ...(author === null ? {} : { author: await levelsIn(author, about.questionnaire) })
  }
  const path = await writeDocumentFile(join(folder, workshopFile(workshop)), writeWorkshop(workshop), null)
  process.stdout.write(`${path}\n`)
}

async function levelsIn(input: string, questionnaire: Questionnaire): Promise<readonly AuthorLevel[]> {
  const text = await openText(input, null)
  const json = text.ok ? parseJson(text.value) : text
  const read = json.ok ? readAuthor(json.value, questionnaire) : json
  return read.ok ? read.value : fail(input, read.problems)
}
