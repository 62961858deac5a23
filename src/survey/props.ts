import type { ComponentType, ReactNode } from 'react'
import type { AssessmentWith } from '#assessment/types.ts'
import type { Translate } from '#i18n/translator.ts'
import type { Language, Questionnaire } from '#questionnaire/types.ts'
import type { Changes } from './answers.ts'

export interface HeadingProps {
  readonly children: ReactNode
  /** Whether it takes focus when it appears; not when a question does. */
  readonly takesFocus: boolean
  /** Ids of the texts that a screen reader reads after the heading. */
  readonly describedBy: string | undefined
}

export interface SurveyFormProps {
  readonly questionnaire: Questionnaire
  /** The assessment to show. Changes from outside (another tab, a resolved collision) appear in the form. */
  readonly assessment: AssessmentWith<unknown>
  readonly language: Language
  /** Name of the part to show. When it changes, focus moves to the heading of the page. */
  readonly page: string
  /** Shown above the page heading, as in *Stap 2 van 8*. The list of steps, previous and next are outside the form. */
  readonly step?: string
  /** Id of the element that names the draft: a screen reader reads it after the heading. */
  readonly draftName?: string | undefined
  /** The question to go to, from a link elsewhere: scrolled to and focused once per value. */
  readonly focusOn?: string | undefined
  /** Draws the heading of a page, a new one for each page. Must be the same component each time. */
  readonly Heading: ComponentType<HeadingProps>
  /** Leaves the checks out, so that a page has only the questions around them. */
  readonly withoutChecks?: boolean
  /** Drawn with every check, between its levels and its remark. Must be the same component each time. */
  readonly beside?: ComponentType<{ readonly check: string }> | undefined
  /** Translates; texts of the form are under `form`. */
  readonly translate: Translate
  /** Called on every keystroke and choice with what changed; undefined removes an answer. */
  onAnswers(changes: Changes): void
  /** Called when another page is shown than requested, because that one is hidden at this depth or by an answer. */
  onPage(page: string): void
}
