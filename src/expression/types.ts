/** The possible values of an answer, as SurveyJS stores them. Unanswered is `undefined`. */
export type Value = string | number | boolean | readonly (string | number)[]

export type Comparison = '=' | '<>' | '>' | '>=' | '<' | '<='

/** The strict subset of SurveyJS's condition language that a questionnaire may use. */
export type Expression =
  | {
      readonly kind: 'compare'
      readonly name: string
      readonly operator: Comparison
      readonly literal: string | number
    }
  | { readonly kind: 'empty'; readonly name: string }
  | { readonly kind: 'notempty'; readonly name: string }
  | { readonly kind: 'contains'; readonly name: string; readonly literal: string | number }
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly of: Expression }

/** Values by index; undefined where there is none. */
export type Values = readonly (Value | undefined)[]
