import { useState, type ReactNode } from 'react'
import { itemInWords } from '#wording/workshop/item.ts'
import { boardView } from '#workshop/view.ts'
import { LiveRegion } from '../../../components/LiveRegion.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Page } from '../../../components/Page.tsx'
import { useTranslation } from '../../../words/language.ts'
import type { BoardRoom } from '../board/board-link.ts'
import type { HeldWorkshop } from '../common/use-held.ts'
import { useItemName } from '../common/use-item-name.ts'
import { Clock } from './Clock.tsx'
import { PartGuide } from './PartGuide.tsx'
import { RunBar } from './RunBar.tsx'
import { RunCheck } from './RunCheck.tsx'
import { RunFutures } from './RunFutures.tsx'
import { ScriptAside } from './ScriptAside.tsx'
import { useBoard } from './use-board.ts'
import { useKeys } from './use-keys.ts'
import { useRun } from './use-run.ts'
import './Run.css'

interface RunViewProps {
  readonly id: string
  readonly held: HeldWorkshop
  /** What the board shows of the room; null without one. */
  readonly room: BoardRoom | null
  readonly isRehearsal?: boolean
  /** Whether the room has its screen paused, perhaps by another facilitator. */
  readonly pausedInRoom?: boolean | undefined
  /** Stands above everything else. */
  readonly above?: ReactNode
  /** About the room with phones. */
  readonly phones?: ReactNode
  /** Pauses or resumes boards on other computers. */
  onPause?(isPaused: boolean): void
  /** Called by the main button after the last item. */
  onFinish(): void
}

/** Leading a workshop: one main button that says what happens next, and a board in a second window. */
export function RunView({
  id,
  held,
  room,
  isRehearsal = false,
  pausedInRoom,
  above,
  phones,
  onPause,
  onFinish
}: RunViewProps) {
  const { t } = useTranslation()
  const { workshop, questionnaire } = held
  const [isPaused, setOwn] = useState(pausedInRoom ?? false)
  const [heard, setHeard] = useState(pausedInRoom)
  if (heard !== pausedInRoom) {
    setHeard(pausedInRoom)
    setOwn(pausedInRoom ?? isPaused)
  }
  const setPaused = (next: boolean) => {
    setOwn(next)
    onPause?.(next)
  }
  const nameOf = useItemName(held)
  const run = useRun({ held, onFinish })
  const board = useBoard(isRehearsal ? `rehearsal-${id}` : id, {
    kind: 'board',
    view: boardView(workshop, questionnaire),
    isPaused,
    room,
    waiting: held.waiting,
    isRehearsal
  })
  const { item } = run
  // The counts must be at hand while counting.
  const isVoting = item?.kind === 'check' && item.phase === 'voting'
  const notes =
    item === undefined || item.notes === '' ? null : (
      <Notice title={t('web.workshop.prepare.notes')}>
        <p className="keep-lines">{item.notes}</p>
      </Notice>
    )
  useKeys({
    ArrowRight: run.advance,
    ArrowLeft: run.back,
    Enter: run.reveal,
    ' ': run.toggleVote,
    p: () => setPaused(!isPaused),
    s: run.toggleSkip
  })
  return (
    <Page
      heading={nameOf(workshop.at)}
      of={workshop.at}
      title={t(isRehearsal ? 'web.workshop.rehearsal.title' : 'web.workshop.run.title')}
      kicker={<Clock held={held} />}
    >
      {above}
      <div className="run">
        <div className="run__main stack">
          <RunBar held={held} run={run} board={board} isPaused={isPaused} onPause={setPaused} />
          {board.isRefused ? <Notice tone="attention" role="alert" title={t('web.workshop.run.refused')} /> : null}
          <LiveRegion className="muted run__state">
            {item?.kind === 'check' ? <p>{itemInWords(held, item, held.waiting)}</p> : null}
            {isPaused ? <p>{t('web.workshop.run.paused')}</p> : null}
          </LiveRegion>
          {phones}
          {item === undefined ? <p className="measure">{t('web.workshop.run.before')}</p> : null}
          {isVoting ? null : notes}
          {item?.kind === 'check' ? (
            <RunCheck key={item.id} held={held} item={item} run={run} hasRoom={room !== null} />
          ) : null}
          {isVoting ? notes : null}
          {item !== undefined && item.kind !== 'check' && item.kind !== 'futures' ? (
            <PartGuide held={held} kind={item.kind} />
          ) : null}
          {item?.kind === 'futures' ? <RunFutures held={held} item={item} /> : null}
        </div>
        <ScriptAside held={held} />
      </div>
    </Page>
  )
}
