import { isSame } from '#lib/same.ts'
import type { VersionStep } from '#questionnaire/changes.ts'
import { evidenceLimits, type Evidence, type EvidenceByCheck } from './evidence.ts'
import { nameAfter } from './move-answers.ts'

/** Both lists, each piece of evidence once, at most `evidenceLimits.perCheck` pieces: those of `one` first. */
export const joinEvidence = (one: readonly Evidence[], other: readonly Evidence[]): readonly Evidence[] =>
  [...one, ...other.filter((each) => !one.some((known) => isSame(known, each)))].slice(0, evidenceLimits.perCheck)

/** Moves the evidence through one step: that of a merged check goes to the check it went into. */
export function moveEvidence(
  evidence: EvidenceByCheck,
  { renamed, merged }: Pick<VersionStep, 'renamed' | 'merged'>
): EvidenceByCheck {
  const moved: Record<string, readonly Evidence[]> = {}
  for (const [check, pieces] of Object.entries(evidence)) {
    const into = merged.find(({ from }) => from.includes(check))?.into ?? nameAfter(renamed, check)
    moved[into] = joinEvidence(moved[into] ?? [], pieces)
  }
  return moved
}
