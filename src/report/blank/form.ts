import type { Translate } from '#i18n/translator.ts'
import type { Depth, Language, Questionnaire, Text } from '#questionnaire/types.ts'

/** What the parts of a blank form need. */
export interface Form {
  readonly questionnaire: Questionnaire
  readonly depth: Depth
  readonly language: Language
  readonly pick: (text: Text) => string
  /** The words behind `report.<key>`. */
  readonly say: Translate
}
