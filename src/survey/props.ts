import type { ComponentType } from 'react'
import type { Assessment } from '#assessment/types.ts'
import type { Translate } from '#i18n/translator.ts'
import type { Language, Questionnaire } from '#questionnaire/types.ts'
import type { Changes } from './answers.ts'

export interface SurveyFormProps {
  readonly questionnaire: Questionnaire
  /** What is shown. Changes from outside (another tab, a settled collision) appear in the form. */
  readonly assessment: Assessment
  readonly language: Language
  /** Name of the part to show. When it changes, focus moves to the heading of the page. */
  readonly page: string
  /** Shown above the page heading, as in *Stap 2 van 8*. Step list, previous and next stand outside the form. */
  readonly step?: string
  /** Id of the element that names the draft: a screen reader says it after the heading. */
  readonly draftName?: string | undefined
  /** A question to go to, from a link elsewhere: scrolled to and focused once per value. */
  readonly focusOn?: string | undefined
  /** Leaves the checks out: what is left of a page is the questions around them. */
  readonly withoutChecks?: boolean
  /** Drawn with every check, between its levels and its remark. The same component each time. */
  readonly beside?: ComponentType<{ readonly check: string }> | undefined
  /** Words of the form live under `form`. */
  readonly translate: Translate
  /** Called on every keystroke and choice with what changed; undefined takes an answer away. */
  onAnswers(changes: Changes): void
  /** The shown page is not the asked one, because that is hidden at this depth or by an answer. */
  onPage(page: string): void
}
