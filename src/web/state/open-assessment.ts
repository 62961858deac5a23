import type { Action } from '#assessment/types.ts'
import type { Problem } from '#lib/problem.ts'
import type { Depth, Language, Questionnaire } from '#questionnaire/types.ts'
import type { SaveView } from '#editing/save-view.ts'
import type { Collision } from '#editing/collision.ts'
import type { WorkingAssessment } from '#editing/round-part.ts'
import type { Readable } from './value.ts'
import type { AnswerChanges } from '#editing/change-answers.ts'

/**
 * The assessment that is open in this tab. Every change is saved at once. It follows other tabs while it has
 * subscribers; without them it still saves what is unsaved, and then rests.
 */
export interface OpenAssessment extends Readable<SaveView> {
  readonly questionnaire: Questionnaire
  /** Warnings from opening it; shown, never blocking. */
  readonly warnings: readonly Problem[]
  /** Changes answers. Like every change below, it does nothing while the assessment is handed in for a round. */
  answer(changes: AnswerChanges): void
  setActions(actions: readonly Action[]): void
  setDepth(depth: Depth): void
  setLanguage(language: Language): void
  /**
   * Makes any change, from the current assessment to the next; also used to hand in, reopen and settle a review round.
   */
  revise(make: (assessment: WorkingAssessment) => WorkingAssessment): void
  /** Ends a collision; `theirs` adopts the other value. */
  resolve(collision: Collision, choice: 'mine' | 'theirs'): void
  /** After `gone`: stores the assessment again, as it is in this tab. */
  keep(): void
  /** Records that everything so far is in a downloaded file, so that leaving loses nothing. */
  downloaded(): void
  /** Saves now; true when everything is saved. Call it when the page is left. */
  flush(): Promise<boolean>
}
