import { finder, type Found } from '#draft/find.ts'
import { languageOf } from '#draft/language.ts'
import type { PassagesDocument } from '#draft/passages-schema.ts'
import type { Draft } from '#draft/types.ts'
import type { Language, Translate } from '#i18n/translator.ts'
import type { Check } from '#questionnaire/types.ts'
import { readDraft } from '#readers/read-draft.ts'
import { loadQuestionnaires, loadTerms } from '../content.ts'
import { fail } from '../failure.ts'
import { standardInput } from '../open-text.ts'
import { readBytes } from '../read-bytes.ts'
import { toJson } from '../speak.ts'
import { passagesAsText } from './passages-text.ts'

/** The questionnaire that has word lists. */
const searched = 'cohesietoets'

/** The checks to search for: all of them, or the one with an id. Empty when there is no such check. */
export const searchedChecks = (id: string | null): readonly Check[] =>
  loadQuestionnaires()
    .newest.filter((questionnaire) => questionnaire.id === searched)
    .flatMap(({ checks }) => [...checks.values()])
    .filter((check) => id === null || check.name === id)

/** Prints the passages of a draft that may be evidence, per check: as JSON, or to read. */
export async function passages(
  input: string,
  checks: readonly Check[],
  format: 'json' | 'text',
  language: Language,
  translate: Translate
): Promise<void> {
  const bytes = await readBytes(input === standardInput ? process.stdin : input)
  if (!bytes.ok) return fail(input, bytes.problems)
  const read = await readDraft(bytes.value)
  if (!read.ok) return fail(input, [read.problem])
  const found = search(read.draft, checks)
  const unread = read.draft.unread.map(({ code, count }) => translate(`report.unread.${code}`, { count }))
  const { kind, blocks } = read.draft
  const document: PassagesDocument = {
    format: 'cohesietoets/passages',
    version: 1,
    draft: { kind, blocks: blocks.length, unread },
    checks: Object.fromEntries(found)
  }
  process.stdout.write(
    format === 'json' ? `${toJson(document, 2)}\n` : passagesAsText(document, checks, language, translate)
  )
}

/** The word lists are those of the language of the draft, whatever the language of the messages. */
function search(draft: Draft, checks: readonly Check[]): readonly (readonly [string, Found])[] {
  const terms = loadTerms(searched)[languageOf(draft.blocks)]
  const find = finder(draft)
  return checks.map(({ name }) => {
    const { passages: found, groups } = find(terms[name] ?? [])
    return [name, { passages: found.map(({ block: _, ...passage }) => passage), groups }]
  })
}
