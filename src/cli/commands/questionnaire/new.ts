import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Translate } from '#i18n/translator.ts'
import { error } from '#lib/problem.ts'
import { templateFolder } from '../../content.ts'
import { fail } from '../../failure.ts'
import { filesIn } from '../../questionnaire-folder.ts'
import { oneLine } from '../../speak.ts'
import { writeWhole } from '../../write-file.ts'

/**
 * Makes the folder of a new questionnaire: a small one that works, with the name of the folder as its id. Refuses a
 * folder with something in it. Says what to do next.
 */
export async function newQuestionnaire(folder: string, translate: Translate): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0) fail(folder, [error('folder-in-use', '')])
  const id = idFrom(basename(resolve(folder)))
  for (const name of filesIn(templateFolder)) {
    const text = readFileSync(join(templateFolder, name), 'utf8')
    await writeWhole(
      join(folder, name),
      name === 'scoring.json' ? text.replace(/"id": "[^"]*"/, `"id": "${id}"`) : text
    )
  }
  process.stdout.write(`${translate('cli.questionnaire.new.done', { folder: oneLine(folder), id })}\n`)
}

/** An id of lower-case letters, digits and dashes, from the name of a folder. */
function idFrom(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  return plain === '' ? 'own-questionnaire' : plain
}
