import type { Expression } from '#expression/types.ts'
import type { Language } from '#lib/language.ts'

export type { Language }
export type Depth = 'quick' | 'full'

/** The same words in every language. Newlines separate paragraphs. */
export type Text = Readonly<Record<Language, string>>

/** A text that has a label to name it by, and may explain it. */
export interface Labelled {
  /** The whole of it, as one reads it in the form. */
  readonly text: Text
  readonly label: Text
  /** What the label means; null where nothing is said about it. */
  readonly explanation: Text | null
}

export interface Option extends Labelled {
  readonly value: string | number
}

/** Which part of the study a check or theme stands on. */
export type Source =
  { readonly kind: 'recommendation'; readonly number: string } | { readonly kind: 'part'; readonly id: string }

interface QuestionBase {
  /** The key in `assessment.answers`. */
  readonly name: string
  readonly title: Text
  readonly description: Text | null
  /** The key in `assessment.answers` of its remark, as SurveyJS names it; null when it has none. */
  readonly remarkName: string | null
  /** All conditions that hold this question: its own, its panel's, its page's. Empty: always visible. */
  readonly conditions: readonly Expression[]
}

/** Something one types: a text, a number, an ISO date, or a longer comment. */
export interface OpenQuestion extends QuestionBase {
  readonly kind: 'text' | 'number' | 'date' | 'comment'
  readonly min: number | null
  readonly max: number | null
}

/** A choice of one (`choice`) or several (`choices`) options. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice' | 'choices'
  readonly options: readonly Option[]
}

/** One thing the draft does or does not do, with its levels. */
export interface Check extends QuestionBase {
  readonly kind: 'check'
  readonly remarkName: string
  readonly theme: string
  /** Two to five words, for tables and charts. */
  readonly short: Text
  /** Index is the level. As they stand together in the form, where one may build on another. */
  readonly levels: readonly Text[]
  /** The same, each readable by itself. */
  readonly wholeLevels: readonly Text[]
  /** The option *not applicable*; null where the check does not allow it. */
  readonly notApplicable: Labelled | null
  readonly unknown: Text
  readonly weight: number
  readonly gate: boolean
  /** Whether it is part of the quick scan. */
  readonly quick: boolean
  readonly source: Source
  readonly help: { readonly why: Text; readonly counts: Text; readonly good: Text; readonly weak: Text }
}

export type Question = OpenQuestion | ChoiceQuestion | Check

/** Questions below a heading of their own inside a part, such as the roles of the parties. */
export interface Panel {
  readonly name: string
  readonly title: Text
  readonly description: Text | null
  /** Names of questions, in order. */
  readonly questions: readonly string[]
}

/** How to choose a level. */
export interface Rules {
  readonly title: string
  readonly rules: readonly string[]
}

/** What stands below the title of a page of the questionnaire. */
export interface Introduction {
  /** Empty when the page has none. */
  readonly text: string
  readonly hints: readonly string[]
  /** Null when none stand on this page. */
  readonly rules: Rules | null
}

/** A page of the questionnaire. */
export interface Part {
  readonly name: string
  readonly title: Text
  readonly introduction: Readonly<Record<Language, Introduction>>
  /** Names of all questions on the page, in order, those in panels included. */
  readonly questions: readonly string[]
  readonly panels: readonly Panel[]
}

export interface Theme {
  readonly id: string
  readonly title: Text
  readonly short: Text
  /** Whether it counts in the overall score (the four recommendations do, `horizon` does not). */
  readonly inOverall: boolean
  readonly source: Source
  readonly checks: readonly Check[]
}

export interface Band {
  /** Lowest score, in points of 100, that belongs to this band. */
  readonly from: number
  readonly label: Text
  readonly meaning: Text
}

/** The scoring policy: all numbers of the method, as data. */
export interface Policy {
  /** Credit per level in parts of `fullCredit`, so that sums stay exact: `[0, 1, 2, 3]` of 3. */
  readonly credits: readonly number[]
  readonly fullCredit: number
  /** Index is the band; ascending `from`. Labels also name the levels. */
  readonly bands: readonly Band[]
  /** The level an advice aims at when its gain is computed. */
  readonly targetLevel: number
  /** Highest band left when the cap holds. */
  readonly caps: {
    readonly gateAtLevel: readonly { readonly level: number; readonly band: number }[]
    readonly gateOpen: number
    readonly checkAtLevel: readonly { readonly level: number; readonly band: number }[]
    readonly evidence: {
      readonly band: number
      readonly fromLevel: number
      readonly share: number
      readonly depths: readonly Depth[]
    }
  }
  /** How far above its weakest theme the overall band may stand. */
  readonly overallAboveWeakest: number
  /** Range of theme weights for the sensitivity of the overall score. */
  readonly sensitivityWeights: { readonly low: number; readonly high: number }
}

export interface Future {
  readonly id: string
  readonly name: Text
  /** Name of the question that holds the judgement. */
  readonly question: string
  readonly forcesQuestion: string | null
  readonly measureQuestion: string | null
}

/** The judgement of the futures: which answers are negative, and from how many on it is fragile. */
export interface Futures {
  readonly futures: readonly Future[]
  readonly negative: readonly (string | number)[]
  readonly unknown: readonly (string | number)[]
  /** Answer to a measure question that says the draft has a measure for this future. */
  readonly measured: string | number | null
  readonly vulnerableFrom: number
  readonly fragileFrom: number
}

/** Related questions with the same options, drawn as one picture: parties × role, groups × how they were seen. */
export interface Picture {
  readonly id: 'roles' | 'groups'
  readonly part: string
  readonly panel: string
}

export type Effort = 'small' | 'medium' | 'large'

export interface AdviceText {
  readonly do: Text
  readonly why: Text
  readonly owner: string
  /** Step of the Beleidskompas, 1–5. */
  readonly step: number
  readonly effort: Effort
}

/** A number derived from the answers, usable in rules as `{name}`. */
export type Count =
  | {
      readonly kind: 'answers'
      readonly name: string
      readonly questions: readonly string[]
      readonly values: readonly (string | number)[] | null
      readonly except: string | null
      readonly prefix: string
    }
  | { readonly kind: 'levels'; readonly name: string; readonly of: 'distinct' | 'count' }

export interface Contradiction {
  readonly id: string
  readonly when: Expression
  readonly checks: readonly string[]
  readonly text: Text
}

/** Advice that rests on several findings. */
export interface AdviceRule extends AdviceText {
  readonly id: string
  readonly when: Expression
  readonly checks: readonly string[]
}

export interface Referral {
  readonly id: string
  readonly when: Expression
  readonly because: readonly string[]
  readonly name: Text
  readonly text: Text
}

export interface Advices {
  readonly owners: Readonly<Record<string, Text>>
  readonly counts: readonly Count[]
  /** Per check: advice at each level below the highest, and for unknown. */
  readonly checks: ReadonlyMap<string, { readonly levels: readonly AdviceText[]; readonly unknown: AdviceText | null }>
  readonly rules: readonly AdviceRule[]
  /** Per future: advice when it is negative and no measure catches it. */
  readonly futures: ReadonlyMap<string, AdviceText>
  /** Advice for a theme that is capped for lack of evidence. */
  readonly evidence: AdviceText | null
  readonly contradictions: readonly Contradiction[]
  readonly referrals: readonly Referral[]
}

/** A questionnaire that has been parsed and linted: everything inside can be trusted. */
export interface Questionnaire {
  readonly id: string
  readonly version: string
  readonly title: Text
  /** What the instrument is called for short. */
  readonly name: Text
  readonly description: Text
  readonly parts: readonly Part[]
  /** All questions in document order. */
  readonly questions: ReadonlyMap<string, Question>
  readonly themes: readonly Theme[]
  /** All checks of all themes, in document order. */
  readonly checks: ReadonlyMap<string, Check>
  readonly policy: Policy
  readonly futures: Futures | null
  readonly pictures: readonly Picture[]
  readonly advices: Advices
  /** Plain SurveyJS JSON with every text as `{ default, en }`, for the form. */
  readonly survey: unknown
}
