import { useState } from 'react'
import { isDecidable } from '#workshop/change-check.ts'
import { itemOf } from '#workshop/items.ts'
import { nextStep, type NextStep } from '#workshop/next-step.ts'
import type { Item, Source } from '#workshop/types.ts'
import type { HeldWorkshop } from '../common/use-held.ts'

/** A decision that is being written. */
export interface DecisionDraft {
  readonly level: number | null
  readonly reason: string
  readonly minority: string
}

export interface Run {
  readonly item: Item | undefined
  readonly step: NextStep
  readonly decision: DecisionDraft
  /** Whether somebody tried to record a decision without a level. */
  readonly isLevelMissing: boolean
  /** What is being counted; it stays from one check to the next. */
  readonly source: Source
  /** Does what the main button says. */
  advance(): void
  /** Goes to the item before, without changing how far it is. */
  back(): void
  /** Opens or closes the vote, when that is possible. */
  toggleVote(): void
  reveal(): void
  toggleSkip(): void
  setDecision(changed: Partial<DecisionDraft>): void
  setSource(source: Source): void
}

const noDecision: DecisionDraft = { level: null, reason: '', minority: '' }

interface RunOptions {
  readonly held: HeldWorkshop
  /** Called after the last item. */
  onFinish(): void
}

/** Leading a workshop: the current item, and everything that buttons and keys do. */
export function useRun({ held, onFinish }: RunOptions): Run {
  const { workshop, questionnaire, change } = held
  const item = itemOf(workshop, workshop.at)
  const before: DecisionDraft =
    item?.kind === 'check' && item.decision !== null
      ? { ...item.decision, minority: item.decision.minority.join('\n') }
      : noDecision
  const [written, setWritten] = useState<{ readonly item: string; readonly draft: DecisionDraft } | null>(null)
  const [missing, setMissing] = useState('')
  const [source, setSource] = useState<Source>(workshop.setting === 'tables' ? 'table' : 'hand')
  const decision = written !== null && written.item === item?.id ? written.draft : before

  const decide = (): void => {
    const { level, reason, minority } = decision
    if (level === null) {
      setMissing(item?.id ?? '')
      document.querySelector<HTMLElement>('input[name="decision"]')?.focus()
      return
    }
    const views = minority.split('\n').filter((line) => line.trim() !== '')
    if (item !== undefined) change({ kind: 'decide', item: item.id, decision: { level, reason, minority: views } })
    setMissing('')
    setWritten(null)
  }
  const isChosen = written !== null && written.item === item?.id && decision.level !== null
  // A decision that is being written comes first.
  const step: NextStep =
    item?.kind === 'check' && isDecidable(item) && isChosen
      ? { kind: 'decide', item: item.id }
      : nextStep(workshop, questionnaire)
  return {
    item,
    step,
    decision,
    isLevelMissing: missing === item?.id && decision.level === null,
    source,
    setSource,
    advance: () => {
      switch (step.kind) {
        case 'begin':
          change({ kind: 'begin', moment: new Date().toISOString() }, { kind: 'go', to: step.to })
          return
        case 'go':
          change({ kind: 'go', to: step.to })
          return
        case 'open-again':
          change({ kind: 'open', item: step.item })
          return
        case 'decide':
          decide()
          return
        case 'finish':
          onFinish()
          return
        case 'read':
        case 'open':
        case 'close':
        case 'reveal':
        case 'discuss':
          change({ kind: step.kind, item: step.item })
      }
    },
    back: () => {
      const at = workshop.items.findIndex((each) => each.id === workshop.at)
      const earlier = workshop.items[at - 1]
      if (earlier !== undefined) change({ kind: 'go', to: earlier.id })
    },
    toggleVote: () => {
      if (item?.kind !== 'check') return
      change({ kind: item.phase === 'voting' ? 'close' : 'open', item: item.id })
    },
    reveal: () => {
      if (item?.kind === 'check') change({ kind: 'reveal', item: item.id })
    },
    toggleSkip: () => {
      if (item?.kind === 'check') change({ kind: item.isSkipped ? 'take-up' : 'skip', item: item.id })
    },
    setDecision: (changed) => {
      if (item !== undefined) setWritten({ item: item.id, draft: { ...decision, ...changed } })
    }
  }
}
