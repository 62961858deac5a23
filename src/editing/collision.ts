import type { Value } from '#expression/types.ts'
import type { Confidence, Decision, SignOff } from '#review/types.ts'

export type ActionField = 'text' | 'owner' | 'due' | 'status' | 'reason'

interface Sides<T> {
  readonly mine: T | undefined
  readonly theirs: T | undefined
}

/**
 * The same thing was changed differently here and elsewhere: an answer, a field of an action, or in a review round the
 * confidence on a check, its decision, or the sign-off of a seat. `name` is that of the answer, the action's advice,
 * the check or the seat.
 */
export type Collision =
  | ({ readonly of: 'answer'; readonly name: string } & Sides<Value>)
  | ({ readonly of: 'action'; readonly name: string; readonly field: ActionField } & Sides<string>)
  | ({ readonly of: 'confidence'; readonly name: string } & Sides<Confidence>)
  | ({ readonly of: 'decision'; readonly name: string } & Sides<Decision>)
  | ({ readonly of: 'sign-off'; readonly name: string } & Sides<SignOff>)
