import type { Value } from '#expression/types.ts'
import type { VersionStep } from '#questionnaire/changes.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { moveAnswers, nameAfter } from './move-answers.ts'
import { moveEvidence } from './move-evidence.ts'
import type { Action, Assessment } from './types.ts'
import type { UpgradeChange } from './upgrade-change.ts'

export interface Upgrade {
  /** The same assessment in the newer version. */
  readonly assessment: Assessment
  readonly changes: readonly UpgradeChange[]
}

/**
 * The steps from a version to a questionnaire, oldest first; null when no steps lead from that version to it. Empty for
 * the same version.
 */
export function stepsFrom(version: string, to: Questionnaire): readonly VersionStep[] | null {
  if (version === to.version) return []
  const first = to.changes.findIndex(({ from }) => from === version)
  return first < 0 ? null : to.changes.slice(first)
}

/**
 * Moves an assessment to a newer version of its questionnaire, by the steps of that version. Nothing is lost: what has
 * no place any more is kept under a name of its own. Null when no steps lead from its version to this one.
 */
export function upgrade(assessment: Assessment, to: Questionnaire): Upgrade | null {
  const steps = stepsFrom(assessment.questionnaire.version, to)
  if (steps === null) return null
  return steps.reduce<Upgrade>(
    (done, step) => {
      const next = takeStep(done.assessment, step, to)
      return { assessment: next.assessment, changes: [...done.changes, ...next.changes] }
    },
    { assessment, changes: [] }
  )
}

function takeStep(assessment: Assessment, step: VersionStep, to: Questionnaire): Upgrade {
  const moved = moveAnswers(assessment.answers, step, to)
  const marked = step.meaning.filter((question) => isLevel(moved.answers[question]))
  return {
    assessment: {
      ...assessment,
      questionnaire: { ...assessment.questionnaire, version: step.to },
      answers: moved.answers,
      actions: assessment.actions.map((action) => moveAction(action, step)),
      ...(assessment.evidence && { evidence: moveEvidence(assessment.evidence, step) }),
      ...(marked.length > 0 && { lookAgain: [...new Set([...(assessment.lookAgain ?? []), ...marked])] })
    },
    changes: [
      ...moved.changes,
      ...marked.map((question): UpgradeChange => ({ kind: 'look-again', question })),
      ...step.added.map((question): UpgradeChange => ({ kind: 'added', question }))
    ]
  }
}

const isLevel = (value: Value | undefined): boolean => typeof value === 'number'

/** An advice on a check that was renamed gets the name of today. */
function moveAction(action: Action, { renamed }: VersionStep): Action {
  const [subject = '', ...rest] = action.advice.split(':')
  const name = nameAfter(renamed, subject)
  return name === subject ? action : { ...action, advice: [name, ...rest].join(':') }
}
