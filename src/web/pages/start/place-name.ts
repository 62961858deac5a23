import type { Language, Questionnaire } from '#questionnaire/types.ts'
import { shorten } from '#lib/shorten.ts'

/**
 * The user's name for a place in an assessment file: the question, in a few words. Null where it is no answer to a
 * question.
 */
export function placeName({ questions }: Questionnaire, language: Language, path: string): string | null {
  const [, name] = /^answers\.(.+)$/.exec(path) ?? []
  const question = questions.get(name ?? '')
  if (question === undefined) return null
  return question.kind === 'check' ? question.short[language] : shorten(question.title[language], 60)
}
