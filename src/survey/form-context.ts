import { createContext, use, type ComponentType } from 'react'
import type { Translate } from '#i18n/translator.ts'
import type { Check, Depth, Language, Questionnaire, Text } from '#questionnaire/types.ts'

export interface Form {
  readonly questionnaire: Questionnaire
  readonly depth: Depth
  readonly language: Language
  readonly translate: Translate
  /** Drawn with every check. */
  readonly beside: ComponentType<{ readonly check: string }> | undefined
}

/** What the form provides to its parts; null outside the form. */
export const FormContext = createContext<Form | null>(null)

/** What the parts of the form need, deep inside SurveyJS. Throws outside the form. */
export const useForm = (): Form & {
  readonly pick: (text: Text) => string
  readonly checkOf: (name: string) => Check | undefined
} => {
  const form = use(FormContext)
  if (!form) throw new Error('A part of the form is used outside the form')
  return { ...form, pick: (text) => text[form.language], checkOf: (name) => form.questionnaire.checks.get(name) }
}
