import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Translate } from '#i18n/translator.ts'
import type { Language } from '#lib/language.ts'
import { error } from '#lib/problem.ts'
import { isRecord } from '#lib/record.ts'
import { writeJson } from '#lib/write-json.ts'
import { templateFolder } from '../../content.ts'
import { fail } from '../../failure.ts'
import { filesIn } from '../../questionnaire-folder.ts'
import { oneLine } from '../../speak.ts'
import { writeWhole } from '../../write-file.ts'

/**
 * Makes the folder of a new questionnaire: a small one that works, with the name of the folder as its id and its texts
 * in one language, so that an author has one text to change where it stands. Refuses a folder with something in it. Says
 * what to do next.
 */
export async function newQuestionnaire(folder: string, language: Language, translate: Translate): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0) fail(folder, [error('folder-in-use', '')])
  const id = idFrom(basename(resolve(folder)))
  for (const name of filesIn(templateFolder)) {
    const text = readFileSync(join(templateFolder, name), 'utf8')
    const own = name === 'scoring.json' ? text.replace(/"id": "[^"]*"/, `"id": "${id}"`) : text
    await writeWhole(join(folder, name), writeJson(inOne(JSON.parse(own), language)))
  }
  process.stdout.write(`${translate('cli.questionnaire.new.done', { folder: oneLine(folder), id })}\n`)
}

/** Replaces each text in two languages by the one in this language. */
function inOne(node: unknown, language: Language): unknown {
  if (Array.isArray(node)) return node.map((each) => inOne(each, language))
  if (!isRecord(node)) return node
  const { default: dutch, en } = node
  if (typeof dutch === 'string' && typeof en === 'string') return language === 'nl' ? dutch : en
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inOne(value, language)]))
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
