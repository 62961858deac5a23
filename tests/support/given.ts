import { expect } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import { blankAssessment } from '#assessment/blank.ts'
import { readAssessment } from '#assessment/read.ts'
import { writeAssessment } from '#assessment/write.ts'
import type { Value } from '#expression/types.ts'
import type { Problem } from '#lib/problem.ts'
import type { Advice, FindingOutcome, FuturesVerdict, Outcome, ThemeOutcome } from '#outcome/types.ts'
import { questionnairesOf } from '#questionnaire/collection.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'

/** An empty assessment of a questionnaire, to fill in and to inspect the outcome. */
export const given = (questionnaire: Questionnaire, depth: Depth = 'full'): Scenario =>
  new Scenario(questionnaire, depth)

/**
 * Answers and expectations as one sentence. Every expectation covers the whole way: the answers are written as a file,
 * read back and assessed.
 */
class Scenario {
  private readonly questionnaire: Questionnaire
  private readonly depth: Depth
  private readonly answers: Record<string, Value> = {}

  constructor(questionnaire: Questionnaire, depth: Depth) {
    this.questionnaire = questionnaire
    this.depth = depth
  }

  answer(name: string, value: Value, remark?: string): this {
    this.answers[name] = value
    return remark === undefined ? this : this.remark(name, remark)
  }

  remark(name: string, remark: string): this {
    this.answers[`${name}-Comment`] = remark
    return this
  }

  leaveOpen(...names: readonly string[]): this {
    for (const name of names) delete this.answers[name]
    return this
  }

  /** Gives every check of a theme the same answer. */
  answerTheme(theme: string, value: Value): this {
    for (const check of this.questionnaire.checks.values()) if (check.theme === theme) this.answers[check.name] = value
    return this
  }

  answerEveryCheck(value: Value): this {
    for (const check of this.questionnaire.checks.keys()) this.answers[check] = value
    return this
  }

  /** Answers every question whose name begins with the prefix, except checks. */
  answerAllNamed(prefix: string, value: Value): this {
    for (const { name, kind } of this.questionnaire.questions.values())
      if (kind !== 'check' && name.startsWith(prefix)) this.answers[name] = value
    return this
  }

  /** Adds evidence to every check that has none yet. */
  withEvidence(): this {
    for (const check of this.questionnaire.checks.keys()) this.answers[`${check}-Comment`] ??= 'paragraaf 2.3'
    return this
  }

  expectScore(theme: string, low: number, high = low): this {
    const { score } = this.theme(theme)
    expect(score?.low).toBeCloseTo(low, 6)
    expect(score?.high).toBeCloseTo(high, 6)
    return this
  }

  expectNoScore(theme: string): this {
    expect(this.theme(theme)).toMatchObject({
      score: null,
      band: null,
      uncappedBand: null,
      possibleBand: null,
      caps: []
    })
    return this
  }

  expectBand(theme: string, band: number): this {
    expect(this.theme(theme).band).toBe(band)
    return this
  }

  expectUncappedBand(theme: string, band: number): this {
    expect(this.theme(theme).uncappedBand).toBe(band)
    return this
  }

  expectPossibleBand(theme: string, band: number): this {
    expect(this.theme(theme).possibleBand).toBe(band)
    return this
  }

  /** Expects all caps of a theme, as `rule check ≤ band`. */
  expectCaps(theme: string, ...caps: readonly string[]): this {
    expect(
      this.theme(theme).caps.map(({ rule, check, band }) => [rule, check, `≤ ${band}`].filter(Boolean).join(' '))
    ).toEqual(caps)
    return this
  }

  expectCounts(
    theme: string,
    counts: Partial<Pick<ThemeOutcome, 'answered' | 'unknown' | 'unanswered' | 'notApplicable' | 'complete'>>
  ): this {
    expect(this.theme(theme)).toMatchObject(counts)
    return this
  }

  expectFinding(check: string, outcome: FindingOutcome): this {
    expect(this.outcome.findings.find((finding) => finding.check === check)?.outcome).toBe(outcome)
    return this
  }

  expectOverallBand(band: number | null): this {
    expect(this.outcome.overall.band).toBe(band)
    return this
  }

  expectOverallScore(low: number, high = low): this {
    expect(this.outcome.overall.score?.low).toBeCloseTo(low, 6)
    expect(this.outcome.overall.score?.high).toBeCloseTo(high, 6)
    return this
  }

  expectWeakest(theme: string | null): this {
    expect(this.outcome.overall.weakest).toBe(theme)
    return this
  }

  expectSensitivity(low: number, high: number, stable: boolean): this {
    const { sensitivity } = this.outcome.overall
    expect(sensitivity?.low).toBeCloseTo(low, 6)
    expect(sensitivity?.high).toBeCloseTo(high, 6)
    expect(sensitivity?.stable).toBe(stable)
    return this
  }

  expectSubstantiation(share: number | null): this {
    expect(this.outcome.substantiation).toBe(share)
    return this
  }

  expectCompleteness(share: number | null): this {
    expect(this.outcome.completeness).toBe(share)
    return this
  }

  /** Expects exactly these contradictions. */
  expectContradictions(...rules: readonly string[]): this {
    expect(this.outcome.contradictions.map((contradiction) => contradiction.rule)).toEqual(rules)
    return this
  }

  expectFutures(verdict: FuturesVerdict, negative: readonly string[] = [], open: readonly string[] = []): this {
    expect(this.outcome.futures).toEqual({ verdict, negative, open })
    return this
  }

  expectAdvice(id: string, expected: Partial<Advice> = {}): this {
    expect(
      this.outcome.advice.find((advice) => advice.id === id),
      id
    ).toMatchObject({ ...expected, id })
    return this
  }

  expectGain(id: string, points: number): this {
    expect(this.outcome.advice.find((advice) => advice.id === id)?.gain).toBeCloseTo(points, 6)
    return this
  }

  expectNoAdvice(...ids: readonly string[]): this {
    expect(this.outcome.advice.map((advice) => advice.id).filter((id) => ids.includes(id))).toEqual([])
    return this
  }

  /** Expects these pieces of advice in this order; others may be between them. */
  expectAdviceInOrder(...ids: readonly string[]): this {
    expect(this.outcome.advice.map((advice) => advice.id).filter((id) => ids.includes(id))).toEqual(ids)
    return this
  }

  expectReferral(id: string, ...because: readonly string[]): this {
    expect(this.outcome.referrals).toContainEqual({ id, because })
    return this
  }

  expectReferrals(...ids: readonly string[]): this {
    expect(this.outcome.referrals.map((referral) => referral.id)).toEqual(ids)
    return this
  }

  /** Expects exactly these warnings on reading, as `code path`. */
  expectWarnings(...warnings: readonly string[]): this {
    expect(this.read().warnings.map((warning) => `${warning.code} ${warning.path}`)).toEqual(warnings)
    return this
  }

  get outcome(): Outcome {
    return this.read().outcome
  }

  private theme(id: string): ThemeOutcome {
    const theme = this.outcome.themes.find((candidate) => candidate.id === id)
    if (theme === undefined) throw new Error(`there is no theme ${id}`)
    return theme
  }

  private read(): { readonly outcome: Outcome; readonly warnings: readonly Problem[] } {
    const blank = blankAssessment({
      id: 'scenario',
      now: '2026-11-22T10:00:00Z',
      questionnaire: this.questionnaire,
      depth: this.depth,
      language: 'nl'
    })
    const result = readAssessment(
      writeAssessment({ ...blank, answers: { ...this.answers } }),
      questionnairesOf(this.questionnaire)
    )
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    return { outcome: outcomeOf(result.value.questionnaire, result.value.assessment), warnings: result.warnings }
  }
}
