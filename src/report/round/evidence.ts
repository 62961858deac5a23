import type { Answers } from '#assessment/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { RoundComparison } from '#review/comparison.ts'
import { nameReviewer } from '#review/name.ts'
import type { Settling, Voice } from '#review/types.ts'
import { joinVoices, onOneLine, readVoices, voicesOf } from '#review/voices.ts'

/** The remark of one or more reviewers, on one line. */
export interface Said {
  readonly who: string
  readonly words: string
}

export interface Evidence {
  /** The answers, without names of reviewers in the remarks. */
  readonly answers: Answers
  /** By check whose remark is still as the reviewers wrote it: the authors of each part. */
  readonly said: ReadonlyMap<string, readonly Said[]>
}

/** Separates authors and text in the evidence of a settled assessment. */
export function tellApart(
  answers: Answers,
  { settling, comparison }: { readonly settling: Settling; readonly comparison: RoundComparison },
  { checks }: Pick<Questionnaire, 'checks'>,
  unnamed: (number: number) => string
): Evidence {
  const said = new Map<string, readonly Said[]>()
  const told: Record<string, Answers[string]> = { ...answers }
  for (const { check, cells } of comparison.checks) {
    const remarkName = checks.get(check)?.remarkName ?? ''
    const remark = answers[remarkName]
    const decision = settling.decisions[check]
    if (typeof remark !== 'string' || decision === undefined) continue
    const voices = voicesOf(decision, remark) ?? readVoices(cells, remark, settling.round, comparison.reviewers)
    if (voices === null) continue
    told[remarkName] = joinVoices(voices)
    said.set(check, voices.map(sayIn))
  }
  return { answers: told, said }

  function sayIn({ reviewers, text }: Voice): Said {
    const names = reviewers.map((id) => nameReviewer(settling.round, comparison.reviewers, id, unnamed))
    return { who: names.join('; '), words: onOneLine(text) }
  }
}
