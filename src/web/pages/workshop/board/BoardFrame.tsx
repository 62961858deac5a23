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
  /** Says meanwhile what it waits for. */
  readonly waiting?: string
  /** The room cannot be reached now; what is shown is what was known. */
  readonly isLost?: boolean
  /** Instead of the board. */
  readonly children?: ReactNode
}

/** The whole screen of a room, whoever sends what it shows. */
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
