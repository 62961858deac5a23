import { isEmpty } from '#expression/evaluate.ts'
import type { Lookup, Value } from '#expression/types.ts'
import type { Answers } from '#assessment/types.ts'
import { bandFact, negativeFuturesFact } from '#questionnaire/facts.ts'
import type { Count, Questionnaire } from '#questionnaire/types.ts'
import type { Finding, FuturesOutcome, ThemeOutcome } from './types.ts'

/** What rules may look at: the visible answers, the counts of the definition, the bands, and how many futures are negative. */
export function factLookup(
  questionnaire: Questionnaire,
  answers: Answers,
  judged: { readonly findings: readonly Finding[]; readonly themes: readonly ThemeOutcome[]; readonly futures: FuturesOutcome | null }
): Lookup {
  const facts = new Map<string, Value>()
  for (const count of questionnaire.advices.counts) facts.set(count.name, number(count, answers, judged.findings))
  for (const theme of judged.themes) if (theme.band !== null) facts.set(bandFact(theme.id), theme.band)
  facts.set(negativeFuturesFact, judged.futures?.negative.length ?? 0)
  return (name) => facts.get(name) ?? answers[name]
}

function number(count: Count, answers: Answers, findings: readonly Finding[]): number {
  if (count.kind === 'levels') {
    const levels = findings.flatMap((finding) => (finding.level === null ? [] : [finding.level]))
    return count.of === 'distinct' ? new Set(levels).size : levels.length
  }
  const except = count.except === null ? null : `${count.prefix}${String(answers[count.except] ?? '')}`
  const { values } = count
  return count.questions.filter((name) => {
    const answer = answers[name]
    return name !== except && !isEmpty(answer) && (values === null || values.some((value) => value === answer))
  }).length
}
