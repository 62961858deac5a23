import type { Recognised } from '../../../state/recognise.ts'
import { OpenedReview } from './OpenedReview.tsx'
import { OpenedRound } from './OpenedRound.tsx'
import { SealedDialog } from './SealedDialog.tsx'

interface RoundFileProps {
  readonly name: string
  readonly found: Exclude<Recognised, { readonly kind: 'other' | 'zip' | 'questionnaire' | 'draft' }>
  /** Whether it came out of a sealed file. */
  readonly wasSealed: boolean
  /** The files that were opened together. */
  readonly all: readonly File[]
  onUnsealed(file: File): void
  onClose(): void
}

/** A file of a review round that was opened on the start page. */
export default function RoundFile({ name, found, wasSealed, all, onUnsealed, onClose }: RoundFileProps) {
  switch (found.kind) {
    case 'sealed':
      return <SealedDialog name={name} bytes={found.bytes} onUnsealed={onUnsealed} onClose={onClose} />
    case 'round':
      return <OpenedRound name={name} text={found.text} wasSealed={wasSealed} onClose={onClose} />
    case 'review':
      return <OpenedReview name={name} round={found.round} files={all} onClose={onClose} />
  }
}
