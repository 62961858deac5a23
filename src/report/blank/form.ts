import type { Translate } from '#i18n/translator.ts'
import type { Depth, Language, Questionnaire, Text } from '#questionnaire/types.ts'

/** The input for the parts of a blank form. */
export interface Form {
  readonly questionnaire: Questionnaire
  readonly depth: Depth
  readonly language: Language
  /** About how long filling it in takes, in words. */
  readonly time: string
  readonly pick: (text: Text) => string
  /** The text for `report.<key>`. */
  readonly say: Translate
}
