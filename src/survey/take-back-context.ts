import { createContext, use } from 'react'
import type { Answers } from '#assessment/types.ts'

/** What the last change removed, for undo beside the answer that was changed. */
export interface Taken {
  /** The question whose answer was changed. */
  readonly by: string
  /** The answers before the change, including the changed one. */
  readonly before: Answers
}

/** The last removal in this form, and undoing it. */
export interface TakeBack {
  readonly taken: Taken | null
  /** Offers undo; `null` withdraws the offer. */
  offer(taken: Taken | null): void
  /** Restores what was removed, and announces it. */
  putBack(taken: Taken): void
  /** All current answers. */
  current(): Answers
}

export const TakeBackContext = createContext<TakeBack | null>(null)

/** The last removal in the form around this part. */
export const useTakeBack = (): TakeBack => {
  const found = use(TakeBackContext)
  if (!found) throw new Error('A part of the form is used outside the form')
  return found
}

/** Whether more was removed than the one answer that was cleared. */
export const tookMore = ({ by, before }: Taken): boolean => Object.keys(before).some((name) => name !== by)

/** The key of the text that says what was removed. */
export const wordsFor = (taken: Taken): string => (tookMore(taken) ? 'form.clear.tookMore' : 'form.clear.done')
