import type { Value } from '#expression/types.ts'

/** What became of something in an assessment; ids and values, no words. */
export type UpgradeChange =
  | { readonly kind: 'renamed'; readonly from: string; readonly question: string }
  | { readonly kind: 'option'; readonly question: string; readonly before: Value; readonly after: Value }
  /** `from` went into `question`, which has the strongest of the answers. */
  | { readonly kind: 'merged'; readonly from: string; readonly question: string; readonly after: Value }
  /** No longer asked, or without a successor among the options. The answer is kept under `name` and does not count. */
  | { readonly kind: 'kept'; readonly question: string; readonly name: string; readonly before: Value }
  /** A question that is new, so open. */
  | { readonly kind: 'added'; readonly question: string }
  /** The question means something else now: its level is kept and deserves another look. */
  | { readonly kind: 'look-again'; readonly question: string }
