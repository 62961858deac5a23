import type { Action } from '#assessment/types.ts'

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

/** The actions with one of them replaced. */
export const withAction = (actions: readonly Action[], changed: Action): readonly Action[] =>
  actions.map((action) => (action.advice === changed.advice ? changed : action))

/** The actions without the one for this advice. */
export const withoutAction = (actions: readonly Action[], advice: string): readonly Action[] =>
  actions.filter((action) => action.advice !== advice)
