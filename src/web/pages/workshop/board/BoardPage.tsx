import { useEffect, useMemo, useState } from 'react'
import { speechIn } from '#wording/speech.ts'
import { useDocumentTitle } from '../../../shell/document-title.ts'
import { useWorkspace } from '../../../shell/workspace.ts'
import { useTranslation } from '../../../words/language.ts'
import { Board } from './Board.tsx'
import { followFacilitator, type BoardMessage } from './board-link.ts'
import './Board.css'

/** What the room sees, in a window of its own. It shows what the facilitator's page sends, and decides nothing. */
export default function BoardPage({ of }: { readonly of: string }) {
  const { t: translate, language } = useTranslation()
  const { questionnaires } = useWorkspace()
  const [message, setMessage] = useState<BoardMessage | null>(null)
  useEffect(
    () =>
      followFacilitator(of, (sent) => {
        void questionnaires.load(sent.view.questionnaire).then(() => setMessage(sent))
      }),
    [of, questionnaires]
  )
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
      <Board speech={speech} message={message} />
    </main>
  )
}
