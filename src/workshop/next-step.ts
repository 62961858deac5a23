import type { Questionnaire } from '#questionnaire/types.ts'
import { talkReasons } from './compass.ts'
import { isFinished, itemOf, nextItem } from './items.ts'
import type { CheckItem, Workshop } from './types.ts'

/** What the main button does next. */
export type NextStep =
  | { readonly kind: 'begin'; readonly to: string }
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'read' | 'open' | 'close' | 'reveal' | 'discuss' | 'decide'; readonly item: string }
  /** A second ballot after the talk. */
  | { readonly kind: 'open-again'; readonly item: string }
  /** Everything is done: to the result. */
  | { readonly kind: 'finish' }

/** What the main button does next, by the current item and its phase. A person advances, never a timer. */
export function nextStep(workshop: Workshop, questionnaire: Questionnaire): NextStep {
  const item = itemOf(workshop, workshop.at)
  if (item?.kind === 'check' && !isFinished(item)) return stepOf(workshop, item, questionnaire)
  const next = nextItem(workshop)
  if (next === undefined) return { kind: 'finish' }
  return { kind: workshop.startedAt === '' ? 'begin' : 'go', to: next.id }
}

function stepOf(workshop: Workshop, item: CheckItem, questionnaire: Questionnaire): NextStep {
  const { id, phase, ballots } = item
  switch (phase) {
    case 'ready':
      return { kind: 'read', item: id }
    case 'reading':
      return { kind: 'open', item: id }
    case 'voting':
      return { kind: 'close', item: id }
    case 'closed':
      return { kind: 'reveal', item: id }
    case 'revealed': {
      const reasons = talkReasons(workshop, item, questionnaire)
      const paysTalk = ballots.length === 1 && (reasons === null || reasons.length > 0)
      return { kind: paysTalk ? 'discuss' : 'decide', item: id }
    }
    case 'discussing':
      return { kind: ballots.length < 2 ? 'open-again' : 'decide', item: id }
    case 'decided':
      return { kind: 'decide', item: id }
  }
}
