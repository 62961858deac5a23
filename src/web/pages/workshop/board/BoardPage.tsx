import { useEffect, useState } from 'react'
import { useWorkspace } from '../../../shell/workspace.ts'
import { useTranslation } from '../../../words/language.ts'
import { BoardFrame } from './BoardFrame.tsx'
import { followFacilitator, type BoardMessage } from './board-link.ts'

/** The board in a window of its own. It shows what the facilitator's page sends, and decides nothing. */
export default function BoardPage({ of }: { readonly of: string }) {
  const { t } = useTranslation()
  const { questionnaires } = useWorkspace()
  const [message, setMessage] = useState<BoardMessage | null>(null)
  useEffect(
    () =>
      followFacilitator(of, (sent) => {
        void questionnaires.load(sent.view.questionnaire).then(() => setMessage(sent))
      }),
    [of, questionnaires]
  )
  return <BoardFrame message={message} waiting={t('web.workshop.board.open')} />
}
