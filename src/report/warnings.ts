import { questionAt } from '#assessment/question-at.ts'
import type { Problem } from '#lib/problem.ts'
import { shorten } from '#lib/shorten.ts'
import type { Context } from './context.ts'
import { termOf } from './passport.ts'

/** One warning about one or more answers. `names` is empty when it is about the file as a whole. */
export interface WarningWords {
  readonly names: readonly string[]
  readonly text: string
}

/** The warnings about the file, each once. */
export function warningWords(context: Context): readonly WarningWords[] {
  const names = new Map<string, string[]>()
  for (const problem of context.warnings) {
    const name = nameOf(context, problem)
    const text = context.translate(`problem.${problem.code}`, { ...problem.args, path: problem.path })
    const known = names.get(text) ?? []
    const shown = name ?? problem.path
    if (shown !== '' && !known.includes(shown)) known.push(shown)
    names.set(text, known)
  }
  return [...names].map(([text, found]) => ({ names: found, text }))
}

/** The sentence that the file has another version of the questionnaire than the outcome; null when they agree. */
export function otherVersion({ say, outcome: { questionnaire } }: Context): string | null {
  const { filledInWith: found, version: current } = questionnaire
  return found === undefined ? null : say('about.otherVersion', { found: shorten(found, 60), current })
}

/** The name of the question that a problem is about; null when it is about none. */
function nameOf(context: Context, { path }: Problem): string | null {
  const question = context.questionnaire.questions.get(questionAt(path))
  if (question === undefined) return null
  return question.kind === 'check' ? context.pick(question.short) : termOf(context, question)
}
