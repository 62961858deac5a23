import { localise } from '#questionnaire/localise.ts'
import { parseParts } from '#questionnaire/parse.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { loadQuestionnaire, readParts } from './read.ts'

export type Json = Record<string, unknown>

/** A small questionnaire of another kind, to see that nothing depends on the large one. */
export const garden = (): Questionnaire => loadQuestionnaire('tests/fixtures/second-questionnaire')
/** The same text in each language. */
export const same = (words: string) => ({ nl: words, en: words })

/** The school garden with other parts in one of its files; a text in one language stands for both. */
export function withParts(changed: {
  readonly questionnaire?: Json
  readonly scoring?: Json
  readonly advice?: Json
}): Questionnaire {
  const parts = readParts('tests/fixtures/second-questionnaire')
  const parsed = parseParts(
    {
      ...parts,
      questionnaire: { ...(parts.questionnaire as Json), ...inBoth(changed.questionnaire) },
      scoring: { ...(parts.scoring as Json), ...inBoth(changed.scoring) },
      advice: { ...(parts.advice as Json), ...inBoth(changed.advice) }
    },
    null
  )
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

const inBoth = (part: Json = {}): Json => localise(part, '').value as Json
