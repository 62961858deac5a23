import type { Action } from '#assessment/types.ts'
import { isSame } from '#lib/same.ts'

const ownPrefix = 'own:'

/** A new action for an advice, with the function that the advice suggests as its owner. */
export const actionFor = (advice: string, owner: string): Action => ({
  advice,
  owner,
  due: '',
  status: 'open',
  reason: ''
})

/** A new action of the user, under the first free number. */
export function ownAction(actions: readonly Action[]): Action {
  const numbers = actions
    .filter(({ advice }) => advice.startsWith(ownPrefix))
    .map(({ advice }) => Number(advice.slice(ownPrefix.length)) || 0)
  return {
    advice: `${ownPrefix}${Math.max(0, ...numbers) + 1}`,
    text: '',
    owner: '',
    due: '',
    status: 'open',
    reason: ''
  }
}

/** Whether an action is the user's own, without an advice. */
export const isOwn = ({ advice }: Action): boolean => advice.startsWith(ownPrefix)

/** A level to aim at for the check of an advice. */
export interface Target {
  readonly advice: string
  /** The function that the advice suggests as its owner. */
  readonly owner: string
  readonly level: number
}

/** Sets these targets: on the action for the same advice, or on a new action. */
export const withTargets = (actions: readonly Action[], targets: readonly Target[]): readonly Action[] =>
  targets.reduce(
    (all, { advice, owner, level: target }) =>
      all.some((action) => action.advice === advice)
        ? all.map((action) => (action.advice === advice ? { ...action, target } : action))
        : [...all, { ...actionFor(advice, owner), target }],
    actions
  )

/**
 * Undoes `withTargets`; `before` has the actions as they were. Keeps what somebody changed in them since, and a new
 * action that somebody worked on.
 */
export const withoutTargets = (
  actions: readonly Action[],
  before: readonly Action[],
  targets: readonly Target[]
): readonly Action[] =>
  actions.flatMap((action) => {
    const target = targets.find(({ advice }) => advice === action.advice)
    if (target === undefined) return [action]
    const was = before.find(({ advice }) => advice === action.advice)
    const isUntouched = isSame(action, { ...actionFor(target.advice, target.owner), target: target.level })
    return was === undefined && isUntouched ? [] : [withTarget(action, was?.target)]
  })

/** The action with another target; undefined: without one. */
export const withTarget = ({ target: _, ...action }: Action, target: number | undefined): Action =>
  target === undefined ? action : { ...action, target }

/** The action with another text than that of its advice; undefined: with the text of the advice again. */
export const withText = ({ text: _, ...action }: Action, text: string | undefined): Action =>
  text === undefined ? action : { ...action, text }

/** The actions with the one for the same advice replaced by `changed`; unchanged when there is none. */
export const withAction = (actions: readonly Action[], changed: Action): readonly Action[] =>
  actions.map((action) => (action.advice === changed.advice ? changed : action))

/** The actions without the one for this advice. */
export const withoutAction = (actions: readonly Action[], advice: string): readonly Action[] =>
  actions.filter((action) => action.advice !== advice)
