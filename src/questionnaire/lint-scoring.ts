import { error, type Problem } from '#lib/problem.ts'
import type { Questionnaire } from './types.ts'

/**
 * Problems of the policy and the themes: bands must rise from 0 and credits may not fall, named levels and bands must
 * exist, and every check must be in exactly one theme.
 */
export function lintScoring({ policy, themes }: Questionnaire): readonly Problem[] {
  const problems: Problem[] = []
  const topLevel = policy.credits.length - 1
  const topBand = policy.bands.length - 1
  const expectRange = (value: number, top: number, path: string): void => {
    if (value < 0 || value > top) problems.push(error('out-of-range', path, { limit: `0–${top}` }))
  }

  policy.credits.forEach((credit, level) => {
    const before = policy.credits[level - 1] ?? 0
    if (credit < before || credit > policy.fullCredit)
      problems.push(error('out-of-range', `scoring.credits[${level}]`, { limit: `${before}–${policy.fullCredit}` }))
  })
  policy.bands.forEach((band, index) => {
    const lowest = index === 0 ? 0 : (policy.bands[index - 1]?.from ?? 0)
    if (index === 0 ? band.from !== 0 : band.from <= lowest)
      problems.push(error('out-of-range', `scoring.bands[${index}].from`, { limit: index === 0 ? '0' : `> ${lowest}` }))
  })
  expectRange(policy.targetLevel, topLevel, 'scoring.targetLevel')
  expectRange(policy.caps.gateOpen, topBand, 'scoring.caps.gateOpen')
  expectRange(policy.caps.evidence.band, topBand, 'scoring.caps.evidence.band')
  for (const key of ['gateAtLevel', 'checkAtLevel'] as const) {
    policy.caps[key].forEach((cap, index) => {
      expectRange(cap.level, topLevel, `scoring.caps.${key}[${index}].level`)
      expectRange(cap.band, topBand, `scoring.caps.${key}[${index}].band`)
    })
  }

  const seen = new Set<string>()
  for (const theme of themes) {
    for (const check of theme.checks) {
      if (seen.has(check.name))
        problems.push(error('duplicate-id', `scoring.themes[${theme.id}].checks[${check.name}]`, { id: check.name }))
      seen.add(check.name)
    }
  }
  return problems
}
