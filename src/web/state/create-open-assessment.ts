import { changedAt } from './today.ts'
import type { Assessment } from '#assessment/types.ts'
import { checkAssessment } from '#assessment/read.ts'
import type { Problem } from '#lib/problem.ts'
import { questionnairesOf } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { Store } from '#storage/store.ts'
import { createAutosave } from './autosave.ts'
import { readRoundPart } from '#editing/read-round-part.ts'
import { isFrozen, type WorkingAssessment } from '#editing/round-part.ts'
import type { StoredVersion } from '#editing/saving-state.ts'
import type { OpenAssessment } from './open-assessment.ts'
import { isSame } from '#lib/same.ts'
import { takeTheirs } from '#editing/take-theirs.ts'
import type { Tabs } from './tabs.ts'
import { lookedAt } from '#editing/look-again.ts'
import { changeAnswers } from '#editing/change-answers.ts'

interface OpenAssessmentParts {
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
    const checked = checkAssessment(assessment, questionnairesOf(questionnaire))
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
      change((assessment) =>
        lookedAt({ ...assessment, answers: changeAnswers(assessment.answers, changes) }, Object.keys(changes))
      )
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
