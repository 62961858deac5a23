import { parseQuestionnaire } from '#questionnaire/parse.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { translate } from './generated-questionnaire.ts'
import { loadQuestionnaire, readFolder } from './read.ts'

export type Json = Record<string, unknown>

/** A small questionnaire of another kind, to see that nothing depends on the large one. */
export const garden = (): Questionnaire => loadQuestionnaire('tests/fixtures/second-questionnaire')
/** The same text in each language. */
export const same = (words: string) => ({ nl: words, en: words })
const translated = (part: Json | undefined): Json => translate(part ?? {}) as Json

/** The school garden with other parts in one of its files; every text is the same in both languages. */
export function withParts(parts: {
  readonly questionnaire?: Json
  readonly scoring?: Json
  readonly advice?: Json
}): Questionnaire {
  const files = readFolder('tests/fixtures/second-questionnaire')
  const english = files.overlays.en as Record<string, Json>
  const parsed = parseQuestionnaire({
    questionnaire: { ...(files.questionnaire as Json), ...parts.questionnaire },
    scoring: { ...(files.scoring as Json), ...parts.scoring },
    help: files.help,
    advice: { ...(files.advice as Json), ...parts.advice },
    overlays: {
      en: {
        ...english,
        ...(parts.questionnaire && {
          questionnaire: { ...english['questionnaire'], ...translated(parts.questionnaire) }
        }),
        scoring: { ...english['scoring'], ...translated(parts.scoring) },
        advice: { ...english['advice'], ...translated(parts.advice) }
      }
    }
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}
