import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { error } from '#lib/problem.ts'
import { workshopFile } from '#wording/file-names.ts'
import { apply } from '#workshop/apply.ts'
import { newWorkshop, type NewWorkshop } from '#workshop/begin.ts'
import { writeWorkshop } from '#workshop/write.ts'
import { fail } from '../../failure.ts'
import { writeDocumentFile } from '../../write-file.ts'

export interface NewOptions extends Omit<NewWorkshop, 'id' | 'now' | 'title'> {
  /** Ids in the order of the session; empty: what the script proposes. */
  readonly checks: readonly string[]
  readonly folder: string
}

/** Writes the file of a new workshop. */
export async function writeNewWorkshop({ folder, checks, ...about }: NewOptions): Promise<void> {
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
  const workshop = checks.length > 0 && chosen.ok ? chosen.value : proposed
  const path = await writeDocumentFile(join(folder, workshopFile(workshop)), writeWorkshop(workshop), null)
  process.stdout.write(`${path}\n`)
}
