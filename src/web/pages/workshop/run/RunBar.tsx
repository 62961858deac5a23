import { nextInWords } from '#wording/workshop/next.ts'
import { Button } from '../../../components/Button.tsx'
import { useTranslation } from '../../../words/language.ts'
import type { HeldWorkshop } from '../common/use-held.ts'
import type { BoardState } from './use-board.ts'
import type { Run } from './use-run.ts'

interface RunBarProps {
  readonly held: HeldWorkshop
  readonly run: Run
  readonly board: BoardState
  readonly isPaused: boolean
  onPause(isPaused: boolean): void
}

/** The main button, which says what happens next, and the other buttons. */
export function RunBar({ held, run, board, isPaused, onPause }: RunBarProps) {
  const { t } = useTranslation()
  const { item, step } = run
  return (
    <div className="run__bar">
      <Button className="button button--primary run__next" onClick={run.advance}>
        {nextInWords(held, step)}
      </Button>
      <Button className="button" onClick={run.back}>
        {t('web.workshop.run.back')}
      </Button>
      {item?.kind === 'check' && item.phase !== 'decided' ? (
        <Button className="button" onClick={run.toggleSkip}>
          {t(item.isSkipped ? 'web.workshop.run.takeUp' : 'web.workshop.run.skip')}
        </Button>
      ) : null}
      <Button className="button" aria-pressed={isPaused} onClick={() => onPause(!isPaused)}>
        {t('web.workshop.run.pause')}
      </Button>
      <Button
        className="button"
        onClick={() => {
          board.open()
          // So that Space and Enter do not open it again.
          document.querySelector<HTMLElement>('.run__next')?.focus()
        }}
      >
        {t(board.isThere ? 'web.workshop.run.boardOpen' : 'web.workshop.run.board')}
      </Button>
    </div>
  )
}
