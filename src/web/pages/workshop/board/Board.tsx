import { isBlank } from '#lib/blank.ts'
import type { Speech } from '#wording/speech.ts'
import { useTranslation } from '../../../words/language.ts'
import { BoardCheck } from './BoardCheck.tsx'
import { BoardFutures } from './BoardFutures.tsx'
import { BoardProfile } from './BoardProfile.tsx'
import { Chairs } from './Chairs.tsx'
import type { BoardMessage, BoardRoom } from './board-link.ts'
import { JoinCard } from './JoinCard.tsx'

interface BoardProps {
  readonly speech: Speech
  /** Null until the facilitator's page sends something. */
  readonly message: BoardMessage | null
  /** The text to show until then. */
  readonly waiting: string
}

/** The board of a workshop: always shows something useful, even while it waits. */
export function Board({ speech, message, waiting: waitsFor }: BoardProps) {
  const { t } = useTranslation()
  if (message === null) return <Plain heading={t('web.workshop.board.waiting')} text={waitsFor} />
  const { view, isPaused, room, waiting } = message
  const { shows, place, draft } = view
  if (isPaused)
    return <Plain heading={t('web.workshop.board.paused')} text={t('web.workshop.board.soon')} room={room} />
  const own = isBlank(view.title) ? draft.title : view.title
  // The room server has no titles, so a board on another computer shows none.
  const title = isBlank(own) ? t('web.workshop.board.untitled') : own
  switch (shows.kind) {
    case 'check':
      return <BoardCheck speech={speech} seen={shows} place={place} title={title} room={room} waiting={waiting} />
    case 'before':
    case 'opening':
      return (
        <>
          {isBlank(own) ? null : <p className="board__kicker">{t('web.workshop.board.welcome')}</p>}
          <h1>{title}</h1>
          <div className="board__welcome">
            <ul className="board__rules">
              {['read', 'alone', 'few', 'same', 'nobody'].map((rule) => (
                <li key={rule}>{t(`web.workshop.rules.${rule}`)}</li>
              ))}
            </ul>
            {room === null ? null : <JoinCard room={room} />}
          </div>
          <Chairs chairs={view.chairs} />
        </>
      )
    case 'futures':
      return <BoardFutures speech={speech} seen={shows} title={title} />
    case 'break':
      return <Plain heading={t('web.workshop.item.break')} text={title} room={room} />
    case 'closing':
      return (
        <>
          <p className="board__kicker">{title}</p>
          <h1>{t('web.workshop.board.profile')}</h1>
          <BoardProfile speech={speech} profile={view.profile} />
          <Chairs chairs={view.chairs} isLine />
        </>
      )
  }
}

interface PlainProps {
  readonly heading: string
  readonly text: string
  readonly room?: BoardRoom | null
}

function Plain({ heading, text, room = null }: PlainProps) {
  return (
    <div className="board__plain">
      <h1>{heading}</h1>
      <p>{text}</p>
      {room === null ? null : <JoinCard room={room} />}
    </div>
  )
}
