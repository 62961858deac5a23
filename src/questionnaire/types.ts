import type { Expression } from '#expression/types.ts'
import type { Language } from '#lib/language.ts'
import type { VersionStep } from './changes.ts'
import type { Terms } from './terms.ts'

export type { Language }
export type Depth = 'quick' | 'full'

/** The same text in every language. Newlines separate paragraphs. */
export type Text = Readonly<Record<Language, string>>

/** A text with a label that names it, and possibly an explanation. */
export interface Labelled {
  /** The whole text, as the form shows it. */
  readonly text: Text
  readonly label: Text
  /** The meaning of the label; null where the text has none. */
  readonly explanation: Text | null
}

export interface Option extends Labelled {
  readonly value: string | number
}

/** The part of the study that a check or theme is based on. */
export type Source =
  | { readonly kind: 'recommendation'; readonly number: string }
  | { readonly kind: 'part'; readonly id: string }

interface QuestionBase {
  /** The key in `assessment.answers`. */
  readonly name: string
  readonly title: Text
  readonly description: Text | null
  /** The key in `assessment.answers` of its remark, as SurveyJS names it; null when it has none. */
  readonly remarkName: string | null
  /** All conditions on this question: its own, its panel's, its page's. Empty: always visible. */
  readonly conditions: readonly Expression[]
}

/** A question that is answered by typing: a text, a number, an ISO date, or a longer comment. */
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
  /** A name of two to five words, for tables and charts. */
  readonly short: Text
  /** The text of each level, by level; one may build on another, as in the form. */
  readonly levels: readonly Text[]
  /** The same texts, each readable by itself. */
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

/** The text below the title of a page of the questionnaire. */
export interface Introduction {
  /** Empty when the page has none. */
  readonly text: string
  readonly hints: readonly string[]
  /** Null when this page has none. */
  readonly rules: Rules | null
}

/** A page of the questionnaire. */
export interface Part {
  readonly name: string
  readonly title: Text
  readonly introduction: Readonly<Record<Language, Introduction>>
  /** Names of all questions on the page, in order, including those in panels. */
  readonly questions: readonly string[]
  readonly panels: readonly Panel[]
}

export interface Theme {
  readonly id: string
  readonly title: Text
  readonly short: Text
  /** Whether the theme counts in the overall score (the four recommendations do, `horizon` does not). */
  readonly inOverall: boolean
  readonly source: Source
  readonly checks: readonly Check[]
}

export interface Band {
  /** The lowest score of this band, in points of 100. */
  readonly from: number
  readonly label: Text
  readonly meaning: Text
}

/** The scoring policy: all numbers of the method, as data. */
export interface Policy {
  /** Credit per level in parts of `fullCredit`, so that sums stay exact: `[0, 1, 2, 3]` of 3. */
  readonly credits: readonly number[]
  readonly fullCredit: number
  /** By band, ascending in `from`. The labels also name the levels. */
  readonly bands: readonly Band[]
  /** The level that an advice aims at; its gain is computed for this level. */
  readonly targetLevel: number
  /** The highest band that each cap leaves. */
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
  /** How many bands the overall band may exceed that of its weakest theme. */
  readonly overallAboveWeakest: number
  /** Range of theme weights for the sensitivity of the overall score. */
  readonly sensitivityWeights: { readonly low: number; readonly high: number }
}

export interface Future {
  readonly id: string
  readonly name: Text
  /** Text that helps to picture the future: the description of the panel with its question; null when there is none. */
  readonly sketch: Text | null
  /** Name of the question with the judgement. */
  readonly question: string
  readonly forcesQuestion: string | null
  readonly measureQuestion: string | null
}

/** How the futures are judged: which answers are negative, and how many make the draft fragile. */
export interface Futures {
  readonly futures: readonly Future[]
  readonly negative: readonly (string | number)[]
  readonly unknown: readonly (string | number)[]
  /** The answer to a measure question that says that the draft has a measure for this future. */
  readonly measured: string | number | null
  readonly vulnerableFrom: number
  readonly fragileFrom: number
}

/** Related questions with the same options, drawn as one picture: parties × role, groups × how they were considered. */
export interface Picture {
  readonly id: 'roles' | 'groups'
  readonly part: string
  readonly panel: string
  /** What the report says about the list, such as its date; null when there is nothing to say. */
  readonly note: Text | null
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

/** A number derived from the answers; rules use it as `{name}`. */
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

/** Advice that is based on several findings. */
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
  /** A page that says more, an https address; null when there is none. */
  readonly url: string | null
}

export interface Advices {
  readonly owners: Readonly<Record<string, Text>>
  readonly counts: readonly Count[]
  /** Per check: advice at each level below the highest, and for unknown. */
  readonly checks: ReadonlyMap<string, { readonly levels: readonly AdviceText[]; readonly unknown: AdviceText | null }>
  readonly rules: readonly AdviceRule[]
  /** Per future: advice when it is negative and the draft has no measure for it. */
  readonly futures: ReadonlyMap<string, AdviceText>
  /** Advice for a theme that is capped for lack of evidence. */
  readonly evidence: AdviceText | null
  readonly contradictions: readonly Contradiction[]
  readonly referrals: readonly Referral[]
}

/** A questionnaire that was parsed and linted: code may trust everything in it. */
export interface Questionnaire {
  readonly id: string
  readonly version: string
  /** SHA-256 of the package of this version, in hexadecimal; null while it is not packaged. See `package.ts`. */
  readonly digest: string | null
  readonly title: Text
  /** The short name of the instrument. */
  readonly name: Text
  readonly description: Text
  /** The publication that the checks are based on; null when it names none. See `studyText`. */
  readonly study: Text | null
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
  /** What changed since earlier versions, oldest step first; the last step leads to this version. */
  readonly changes: readonly VersionStep[]
  /** Plain SurveyJS JSON with every text as `{ default, en }`, for the form. */
  readonly survey: unknown
  /** The words for the draft reader, when the package brought them. Those of the program are loaded when needed. */
  readonly terms?: Terms
}
