import { modified } from '#assessment/days.ts'
import type { Action } from '#assessment/types.ts'
import type { ActionField, Collision } from './collision.ts'
import { leftToLookAt, withLookAgain } from './look-again.ts'
import { mergeRound } from './merge-round.ts'
import { mergeEvidence, withEvidence } from './evidence.ts'
import type { WorkingAssessment } from './round-part.ts'
import { isSame } from '#lib/same.ts'
import { mergeValue, mergeRecord } from './merge-value.ts'

export interface Merged {
  readonly assessment: WorkingAssessment
  readonly collisions: readonly Collision[]
}

const fields: readonly ActionField[] = ['text', 'owner', 'due', 'status', 'reason']

const mergeAction = (base: Action | undefined, mine: Action, theirs: Action, collisions: Collision[]): Action => {
  const chosen = fields
    .map(
      (field) =>
        [
          field,
          mergeValue(base?.[field], mine[field], theirs[field], () => {
            collisions.push({ of: 'action', name: mine.advice, field, mine: mine[field], theirs: theirs[field] })
          })
        ] as const
    )
    .filter(([, value]) => value !== undefined)
  const target = mergeValue(base?.target, mine.target, theirs.target, () => {})
  // A field that either side removed is in neither.
  const { text: _text, target: _target, ...others }: Action = { ...theirs, ...mine }
  return { ...others, ...Object.fromEntries(chosen), ...(target !== undefined && { target }) }
}

/** An action that one side removed disappears, unless the other side changed it. New actions of both sides stay. */
const mergeActions = (
  base: readonly Action[],
  mine: readonly Action[],
  theirs: readonly Action[],
  collisions: Collision[]
): readonly Action[] => {
  const find = (all: readonly Action[], advice: string): Action | undefined =>
    all.find((action) => action.advice === advice)
  const order = new Set([...mine, ...theirs].map((action) => action.advice))
  return [...order].flatMap((advice) => {
    const [was, here, there] = [find(base, advice), find(mine, advice), find(theirs, advice)]
    if (here && there) return [mergeAction(was, here, there, collisions)]
    const left = here ?? there
    return left && (!was || !isSame(was, left)) ? [left] : []
  })
}

/** The fields without a merge rule of their own; each is merged as a whole. */
const othersOf = ({
  modifiedAt: _at,
  modifiedOn: _on,
  answers: _answers,
  actions: _actions,
  evidence: _evidence,
  lookAgain: _lookAgain,
  review: _review,
  ...others
}: WorkingAssessment) => others

/**
 * Merges what changed here and elsewhere since `base`, answer by answer. Changes of either side are kept, or reported
 * as collisions.
 */
export const merge = (base: WorkingAssessment, mine: WorkingAssessment, theirs: WorkingAssessment): Merged => {
  const collisions: Collision[] = []
  const last = mine.modifiedAt > theirs.modifiedAt ? mine : theirs
  const assessment: WorkingAssessment = {
    ...(mergeRecord(othersOf(base), othersOf(mine), othersOf(theirs), () => {}) as ReturnType<typeof othersOf>),
    ...(theirs.review !== undefined && { review: theirs.review }),
    // The day and the moment come from the same change.
    ...modified(last.modifiedAt, last.modifiedOn),
    answers: mergeRecord(base.answers, mine.answers, theirs.answers, (name, here, there) => {
      collisions.push({ of: 'answer', name, mine: here, theirs: there })
    }),
    actions: mergeActions(base.actions, mine.actions, theirs.actions, collisions)
  }
  const evidence = mergeEvidence(base.evidence, mine.evidence, theirs.evidence)
  const left = withLookAgain(withEvidence(assessment, evidence), leftToLookAt(mine, theirs))
  return { assessment: mergeRound(base, mine, theirs, left, collisions), collisions }
}
