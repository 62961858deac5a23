import { useEffect } from 'react'
import { useTranslation } from '../../../words/language.ts'
import { MessageDialog } from '../../../components/MessageDialog.tsx'
import { goTo } from '../../../router/use-route.ts'
import { summariseRound } from '#editing/round-summary.ts'
import { useWorkspace } from '../../../shell/workspace.ts'
import { leaveFiles } from '../collect/inbox.ts'

interface OpenedReviewProps {
  readonly name: string
  /** The id of the round it claims to belong to. */
  readonly round: string
  readonly files: readonly File[]
  onClose(): void
}

/** Opens a review: in its round when that is on this device, and otherwise says what it is. */
export function OpenedReview({ name, round, files, onClose }: OpenedReviewProps) {
  const { t } = useTranslation()
  const { library } = useWorkspace()
  const coordinated = (library.get().summaries ?? []).find(({ review }) => {
    const summary = summariseRound(review)
    return summary?.kind === 'settling' && summary.roundId === round
  })
  const target = coordinated?.id
  useEffect(() => {
    if (target === undefined) return
    leaveFiles(files)
    onClose()
    goTo({ page: 'round', id: target, step: 'collect', check: null })
  }, [target]) // eslint-disable-line react-hooks/exhaustive-deps
  if (target !== undefined) return null
  return (
    <MessageDialog heading={t('web.round.stray.heading', { file: name })} onClose={onClose}>
      <p>{t('web.round.stray.text')}</p>
      <p>{t('web.round.stray.advice')}</p>
    </MessageDialog>
  )
}
