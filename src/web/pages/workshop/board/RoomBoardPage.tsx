import { useEffect, useState } from 'react'
import { readSetting } from '../../../shell/settings.ts'
import { useWorkspace } from '../../../shell/workspace.ts'
import { hrefTo } from '../../../router/route.ts'
import { chooseLanguage, useTranslation } from '../../../words/language.ts'
import type { BoardMessage } from './board-link.ts'
import { BoardFrame } from './BoardFrame.tsx'
import { showRoom, type ScreenFault } from './show-room.ts'

/**
 * The board on a computer of its own, which knows only the code of the room. It speaks the language of the workshop,
 * unless somebody chose one on this computer.
 */
export default function RoomBoardPage({ code }: { readonly code: string }) {
  const { t } = useTranslation()
  const { questionnaires } = useWorkspace()
  const [message, setMessage] = useState<BoardMessage | null>(null)
  const [isLost, setLost] = useState(false)
  const [fault, setFault] = useState<ScreenFault | null>(null)
  useEffect(
    () =>
      showRoom(code, {
        onJoined: ({ language }) => {
          // The page goes on in Dutch when the words do not come.
          if (readSetting('language') === null) chooseLanguage(language).catch(() => undefined)
        },
        onMessage: (sent) => {
          void questionnaires.load(sent.view.questionnaire).then(() => setMessage(sent))
        },
        onContact: (isThere) => setLost(!isThere),
        onFault: setFault
      }),
    [code, questionnaires]
  )
  if (fault !== null)
    return (
      <BoardFrame>
        <div className="board__plain" role="alert">
          <h1>{t(`web.workshop.screen.fault.${fault}`)}</h1>
          <p>
            <a href={hrefTo({ page: 'screen', code: null })}>{t('web.workshop.screen.other')}</a>
          </p>
        </div>
      </BoardFrame>
    )
  return <BoardFrame message={message} waiting={t('web.workshop.screen.busy')} isLost={isLost} />
}
