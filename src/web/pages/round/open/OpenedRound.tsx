import { useMemo } from 'react'
import { readRound } from '#review/read-round.ts'
import { useWorkspace } from '../../../shell/workspace.ts'
import { RefusedDialog } from './RefusedDialog.tsx'
import { SeatDialog } from './SeatDialog.tsx'

interface OpenedRoundProps {
  readonly name: string
  readonly text: string
  /** Whether it came out of a sealed file. */
  readonly wasSealed: boolean
  onClose(): void
}

/** Opens an invitation: what it asks, and a seat to choose. Judging then starts from a blank assessment. */
export function OpenedRound({ name, text, wasSealed, onClose }: OpenedRoundProps) {
  const { questionnaires } = useWorkspace()
  const read = useMemo(() => readRound(text, questionnaires), [text, questionnaires])
  if (!read.ok) return <RefusedDialog name={name} problems={read.problems} onClose={onClose} />
  return (
    <SeatDialog
      round={read.value.round}
      questionnaire={read.value.questionnaire}
      wasSealed={wasSealed}
      onClose={onClose}
    />
  )
}
