import { changedAt } from './today.ts'
import type { Action, Assessment } from '#assessment/types.ts'
import { checkAssessment } from '#assessment/read.ts'
import type { Problem } from '#lib/problem.ts'
import type { Depth, Language, Questionnaire } from '#questionnaire/types.ts'
import type { Store } from '#storage/store.ts'
import type { SaveView } from '#editing/save-view.ts'
import { createAutosave } from './autosave.ts'
import type { Collision } from '#editing/collision.ts'
import { readRoundPart } from '#editing/read-round-part.ts'
import { isFrozen, type WorkingAssessment } from '#editing/round-part.ts'
import type { StoredVersion } from '#editing/saving.ts'
import { isSame } from '#lib/same.ts'
import { takeTheirs } from '#editing/take-theirs.ts'
import type { Tabs } from './tabs.ts'
import type { Readable } from './value.ts'
import { changeAnswers, type AnswerChanges } from '#editing/change-answers.ts'

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
  /** After `gone`: stores the assessment again as it is here. */
  keep(): void
  /** Records that everything so far is in a downloaded file, so that leaving loses nothing. */
  downloaded(): void
  /** Saves now; true when everything is saved. Call it when the page is left. */
  flush(): Promise<boolean>
}

export interface OpenAssessmentParts {
  readonly stored: StoredVersion
  readonly questionnaire: Questionnaire
  readonly warnings: readonly Problem[]
  readonly store: Store
  readonly tabs: Tabs
  /** The moment, ISO 8601 in UTC. */
  readonly now: () => string
  readonly onWake: () => void
  readonly onRest: () => void
}

/** Opens an assessment from the store for editing in this tab. */
export const createOpenAssessment = ({
  stored,
  questionnaire,
  warnings,
  store,
  tabs,
  now,
  onWake,
  onRest
}: OpenAssessmentParts): OpenAssessment => {
  const read = async (assessment: Assessment): Promise<WorkingAssessment> => {
    const checked = checkAssessment(assessment, [questionnaire])
    return (await readRoundPart(checked.ok ? checked.value.assessment : assessment, questionnaire)).assessment
  }
  const autosave = createAutosave({ stored, store, tabs, read, onWake, onRest })

  const revise = (make: (assessment: WorkingAssessment) => WorkingAssessment): void => {
    const { assessment } = autosave.get()
    const changed = make(assessment)
    if (!isSame(assessment, changed)) autosave.change({ ...changed, ...changedAt(now()) })
  }
  const change = (make: (assessment: WorkingAssessment) => WorkingAssessment): void => {
    if (!isFrozen(autosave.get().assessment)) revise(make)
  }

  return {
    get: autosave.get,
    subscribe: autosave.subscribe,
    questionnaire,
    warnings,
    answer: (changes) => {
      change((assessment) => ({ ...assessment, answers: changeAnswers(assessment.answers, changes) }))
    },
    setActions: (actions) => {
      change((assessment) => ({ ...assessment, actions }))
    },
    setDepth: (depth) => {
      change((assessment) => ({ ...assessment, depth }))
    },
    setLanguage: (language) => {
      change((assessment) => ({ ...assessment, language }))
    },
    revise,
    resolve: (collision, choice) => {
      autosave.forget(collision)
      if (choice === 'mine') return
      change((assessment) => takeTheirs(assessment, collision))
    },
    keep: autosave.keep,
    downloaded: autosave.downloaded,
    flush: autosave.flush
  }
}
