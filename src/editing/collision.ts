import type { Value } from '#expression/types.ts'
import type { Confidence, Decision, SignOff } from '#review/types.ts'

export type ActionField = 'text' | 'owner' | 'due' | 'status' | 'reason'

interface Sides<T> {
  readonly mine: T | undefined
  readonly theirs: T | undefined
}

/**
 * The same thing was changed here and elsewhere, differently: an answer, a field of an action, or in a review round how sure one is
 * of a check, what was decided on it, or the word of a seat. `name` is that of the answer, the action's advice, the check, the seat.
 */
export type Collision =
  | ({ readonly of: 'answer'; readonly name: string } & Sides<Value>)
  | ({ readonly of: 'action'; readonly name: string; readonly field: ActionField } & Sides<string>)
  | ({ readonly of: 'confidence'; readonly name: string } & Sides<Confidence>)
  | ({ readonly of: 'decision'; readonly name: string } & Sides<Decision>)
  | ({ readonly of: 'sign-off'; readonly name: string } & Sides<SignOff>)
