import type { Command, Option } from 'commander'
import type { Language, Translate } from '#i18n/translator.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'

/** What the program provides to its commands. */
export interface Tools {
  readonly translate: Translate
  /** Language of the messages. */
  readonly messages: Language
  readonly lang: () => Option
  readonly out: () => Option
  readonly passphrase: () => Option
  /** `offered`: other formats than those of a report. */
  readonly formats: (key: string, offered?: readonly string[]) => Option
  /** The questionnaires of the program, and those of the folder that the call names. */
  readonly questionnaires: () => Questionnaires
  /** The folder that the call names for questionnaires of one's own; null when it names none. */
  readonly ownFolder: () => string | null
  readonly named: (questionnaires: Questionnaires, id: string, self: Command) => Questionnaire
  /** Refuses a call that reads standard input twice. */
  readonly expectOneStandardInput: (files: readonly (string | undefined)[], self: Command) => void
  /** Refuses a wrong call, with a text from `cli`. */
  readonly refuse: (self: Command, key: string) => never
  /** The same, with values in the text. */
  readonly refuseWith: (self: Command, key: string, args: Readonly<Record<string, string>>) => never
  readonly command: (parent: Command, name: string, key: string) => Command
}

/** The language given with `--lang`; null when it is not given. */
export const languageAsked = (self: Command): Language | null =>
  self.optsWithGlobals<{ lang?: Language }>().lang ?? null
