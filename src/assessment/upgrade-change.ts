import type { Value } from '#expression/types.ts'

/** One change that an upgrade made to an assessment, as ids and values without texts. */
export type UpgradeChange =
  | { readonly kind: 'renamed'; readonly from: string; readonly question: string }
  | { readonly kind: 'option'; readonly question: string; readonly before: Value; readonly after: Value }
  /** `from` went into `question`, which has the strongest of the answers. */
  | { readonly kind: 'merged'; readonly from: string; readonly question: string; readonly after: Value }
  /** No longer asked, or without a successor among the options. The answer is kept under `name` and does not count. */
  | { readonly kind: 'kept'; readonly question: string; readonly name: string; readonly before: Value }
  /** A new question, so an open one. */
  | { readonly kind: 'added'; readonly question: string }
  /** The question now means something else: its level is kept and should be looked at again. */
  | { readonly kind: 'look-again'; readonly question: string }
