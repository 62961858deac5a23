import { isEmpty } from '#expression/evaluate.ts'
import type { Lookup, Value } from '#expression/types.ts'
import type { Answers } from '#assessment/types.ts'
import { bandFact, negativeFuturesFact } from '#questionnaire/facts.ts'
import type { Count, Questionnaire } from '#questionnaire/types.ts'
import type { Finding, FuturesOutcome, ThemeOutcome } from './types.ts'

/**
 * What rules may look at: the visible answers, the counts of the definition, the bands, and how many futures are negative.
 * Counts are made when a rule first asks for them.
 */
export function factLookup(
  questionnaire: Questionnaire,
  answers: Answers,
  judged: { readonly findings: readonly Finding[]; readonly themes: readonly ThemeOutcome[]; readonly futures: FuturesOutcome | null }
): Lookup {
  const counts = new Map(questionnaire.advices.counts.map((count) => [count.name, count]))
  const facts = new Map<string, Value | undefined>([[negativeFuturesFact, judged.futures?.negative.length ?? 0]])
  for (const theme of judged.themes) facts.set(bandFact(theme.id), theme.band ?? undefined)
  const tally = tallies(answers)
  return (name) => {
    // Facts come first: an answer that the questionnaire does not know may have the same name.
    if (facts.has(name)) return facts.get(name)
    const count = counts.get(name)
    if (count === undefined) return answers[name]
    const number = count.kind === 'levels' ? countLevels(judged.findings, count.of) : countAnswers(count, answers, tally(count.questions))
    facts.set(name, number)
    return number
  }
}

function countLevels(findings: readonly Finding[], of: 'distinct' | 'count'): number {
  const seen = new Set<number>()
  let number = 0
  for (const { level } of findings) {
    if (level === null) continue
    seen.add(level)
    number += 1
  }
  return of === 'distinct' ? seen.size : number
}

type AnswerCount = Extract<Count, { kind: 'answers' }>
type Tally = ReadonlyMap<Value, number>

function countAnswers({ questions, values, except, prefix }: AnswerCount, answers: Answers, tally: Tally): number {
  const excepted = except === null ? undefined : questions.find((name) => name.startsWith(prefix) && name.slice(prefix.length) === answers[except])
  const left = excepted === undefined ? undefined : answers[excepted]
  const counted = values ?? [...tally.keys()]
  return counted.reduce<number>((sum, value) => sum + (tally.get(value) ?? 0) - (value === left ? 1 : 0), 0)
}

/** How often each answer was given to a list of questions; several counts look at the same list. */
function tallies(answers: Answers): (questions: readonly string[]) => Tally {
  const made = new Map<readonly string[], Tally>()
  return (questions) => {
    const known = made.get(questions)
    if (known !== undefined) return known
    const tally = new Map<Value, number>()
    for (const name of questions) {
      const answer = answers[name]
      if (!isEmpty(answer)) tally.set(answer, (tally.get(answer) ?? 0) + 1)
    }
    made.set(questions, tally)
    return tally
  }
}
