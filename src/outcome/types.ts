import type { Depth } from '#questionnaire/types.ts'

/** Points of 100, unrounded. `low` decides the band; `high` is what the open answers still allow. */
export interface Score {
  readonly low: number
  readonly high: number
}

export type FindingOutcome = 'answered' | 'unknown' | 'unanswered' | 'not-applicable' | 'hidden'

/** The result of one check. */
export interface Finding {
  readonly check: string
  readonly theme: string
  readonly outcome: FindingOutcome
  /** Null unless answered. */
  readonly level: number | null
  readonly weight: number
  readonly gate: boolean
  /** Whether an answer at a level has a remark that is not blank. */
  readonly evidence: boolean
}

/** `gate-at-0` and similar rules name the level at which a gate, or another check, was answered. */
export type CapRule = `gate-at-${number}` | 'gate-open' | `check-at-${number}` | 'evidence'

/** Why a band is lower than the score alone would give, or may not rise. */
export interface Cap {
  readonly rule: CapRule
  readonly check?: string
  /** The highest band that the cap allows. */
  readonly band: number
}

export interface ThemeOutcome {
  readonly id: string
  /** Null when nothing counts. */
  readonly score: Score | null
  readonly band: number | null
  readonly uncappedBand: number | null
  readonly possibleBand: number | null
  readonly caps: readonly Cap[]
  readonly answered: number
  readonly unknown: number
  readonly unanswered: number
  readonly notApplicable: number
  readonly complete: boolean
}

export interface Overall {
  readonly score: Score | null
  readonly band: number | null
  /** Theme with the lowest band, then the lowest score; null when nothing counts. */
  readonly weakest: string | null
  readonly sensitivity: { readonly low: number; readonly high: number; readonly stable: boolean } | null
}

export interface ContradictionOutcome {
  readonly rule: string
  readonly checks: readonly string[]
}

export type FuturesVerdict = 'robust' | 'vulnerable' | 'fragile' | 'open'

export interface FuturesOutcome {
  readonly verdict: FuturesVerdict
  readonly negative: readonly string[]
  readonly open: readonly string[]
}

/** By how many points the low end of a score rises: over the themes of an advice together, and in the total. */
export interface Rise {
  readonly theme: number
  readonly total: number
}

/** What doing an advice brings: every check one level up; and what further levels bring, counted from the start. */
export interface Brings extends Rise {
  readonly further: readonly (Rise & { readonly level: number })[]
}

/** One advice at its place in the order, as ids and numbers. */
export interface Advice {
  /**
   * `<check>:<level>`, `<check>:unknown`, `future:<id>`, `evidence:<theme>`, or the id of a rule over several findings.
   */
  readonly id: string
  /** The checks that it is based on. */
  readonly checks: readonly string[]
  /** How many points the low ends of its themes rise when its checks reach the target level. */
  readonly gain: number
  /** What doing exactly this brings; absent where nothing can be promised. */
  readonly brings?: Brings
  readonly effort: 'small' | 'medium' | 'large'
  readonly step: number
  /** Whether one of its checks causes a cap. */
  readonly cap: boolean
}

export interface ReferralOutcome {
  readonly id: string
  /** Names of the answers that are the reason for it. */
  readonly because: readonly string[]
}

/** The questionnaire that an assessment was judged with. */
export interface JudgedWith {
  readonly id: string
  readonly version: string
  /** The digest of its package; absent while that version is not packaged. */
  readonly digest?: string
  /** The version in the file when that differs. */
  readonly filledInWith?: string
}

/** Everything that follows from an assessment. Ids and numbers, no texts; always derived, never stored. */
export interface Outcome {
  readonly format: 'cohesietoets/outcome'
  readonly version: 1
  readonly assessment: string
  readonly questionnaire: JudgedWith
  readonly depth: Depth
  /** In the order of the questionnaire. */
  readonly themes: readonly ThemeOutcome[]
  readonly overall: Overall
  /** The share (0–1) of the answers at an evidence level (2 and 3) that have evidence; null without such answers. */
  readonly substantiation: number | null
  /** The share (0–1) of the visible checks that are not unanswered; null when no check is visible. */
  readonly completeness: number | null
  readonly findings: readonly Finding[]
  readonly contradictions: readonly ContradictionOutcome[]
  readonly advice: readonly Advice[]
  readonly futures: FuturesOutcome | null
  readonly referrals: readonly ReferralOutcome[]
}
