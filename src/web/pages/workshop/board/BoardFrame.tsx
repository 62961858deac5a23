import { useMemo, type ReactNode } from 'react'
import { speechIn } from '#wording/speech.ts'
import { LiveRegion } from '../../../components/LiveRegion.tsx'
import { useDocumentTitle } from '../../../shell/document-title.ts'
import { useWorkspace } from '../../../shell/workspace.ts'
import { useTranslation } from '../../../words/language.ts'
import { Board } from './Board.tsx'
import type { BoardMessage } from './board-link.ts'
import './Board.css'

interface BoardFrameProps {
  /** Null until there is something to show. */
  readonly message?: BoardMessage | null
  /** The text to show until then. */
  readonly waiting?: string
  /** Whether the room cannot be reached now; the board then shows the last known state. */
  readonly isLost?: boolean
  /** Shown instead of the board. */
  readonly children?: ReactNode
}

/** The full-screen frame of a board, whatever the source of its contents. */
export function BoardFrame({ message = null, waiting = '', isLost = false, children }: BoardFrameProps) {
  const { t: translate, language } = useTranslation()
  const { questionnaires } = useWorkspace()
  useDocumentTitle(translate('web.workshop.board.title'))
  const questionnaire =
    (message === null ? null : questionnaires.find(message.view.questionnaire)) ?? questionnaires.newest[0]
  const speech = useMemo(
    () => (questionnaire === undefined ? null : speechIn({ questionnaire, language, translate })),
    [questionnaire, language, translate]
  )
  if (speech === null) return null
  return (
    <main className="board" id="main" tabIndex={-1}>
      {message?.isRehearsal === true ? (
        <p className="board__rehearsal">{translate('web.workshop.rehearsal.board')}</p>
      ) : null}
      <LiveRegion>
        {isLost ? <p className="board__kicker">{translate('web.workshop.screen.lost')}</p> : null}
      </LiveRegion>
      {children ?? <Board speech={speech} message={message} waiting={waiting} />}
    </main>
  )
}
