import { finder, type Found } from '#draft/find.ts'
import { languageOf } from '#draft/language.ts'
import type { PassagesDocument } from '#draft/passages-schema.ts'
import type { Terms } from '#questionnaire/terms.ts'
import type { Draft } from '#draft/types.ts'
import type { Language, Translate } from '#i18n/translator.ts'
import type { Check, Questionnaire } from '#questionnaire/types.ts'
import { withoutPace } from '#readers/pace.ts'
import { readDraft } from '#readers/read-draft.ts'
import { hasTerms, loadTerms } from '../content.ts'
import { fail } from '../failure.ts'
import { ownTerms } from '../questionnaires-in.ts'
import { standardInput } from '../open-text.ts'
import { readBytes } from '../read-bytes.ts'
import { toJson } from '../speak.ts'
import { passagesAsText } from './passages-text.ts'

/** The checks to search for, and the words to search with. */
export interface Searched {
  readonly checks: readonly Check[]
  readonly terms: Terms
}

/** The words of a questionnaire: of somebody's own folder or package before the program's; null when it has none. */
export const termsOf = ({ id, terms }: Questionnaire, folder: string | null): Terms | null =>
  (folder === null ? null : ownTerms(folder, id)) ?? terms ?? (hasTerms(id) ? loadTerms(id) : null)

/** How long reading a draft may take, in milliseconds. */
const longest = 60_000

/** Prints the passages of a draft that may be evidence, per check: as JSON, or to read. */
export async function passages(
  input: string,
  searched: Searched,
  format: 'json' | 'text',
  language: Language,
  translate: Translate
): Promise<void> {
  const bytes = await readBytes(input === standardInput ? process.stdin : input)
  if (!bytes.ok) return fail(input, bytes.problems)
  const until = performance.now() + longest
  const read = await readDraft(bytes.value, { ...withoutPace, isOver: () => performance.now() > until })
  if (!read.ok) return fail(input, [read.problem])
  const found = search(read.draft, searched)
  const unread = read.draft.unread.map(({ code, count }) => translate(`report.unread.${code}`, { count }))
  const { kind, blocks } = read.draft
  const document: PassagesDocument = {
    format: 'cohesietoets/passages',
    version: 1,
    draft: { kind, blocks: blocks.length, unread },
    checks: Object.fromEntries(found)
  }
  process.stdout.write(
    format === 'json' ? `${toJson(document, 2)}\n` : passagesAsText(document, searched.checks, language, translate)
  )
}

/** The word lists are those of the language of the draft, whatever the language of the messages. */
function search(draft: Draft, { checks, terms }: Searched): readonly (readonly [string, Found])[] {
  const groups = terms[languageOf(draft.blocks)]
  const find = finder(draft)
  return checks.map(({ name }) => {
    const found = find(groups[name] ?? [])
    return [name, { ...found, passages: found.passages.map(({ block: _, ...passage }) => passage) }]
  })
}
