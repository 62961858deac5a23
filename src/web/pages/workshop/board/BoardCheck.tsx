import { levelLabel } from '#wording/level.ts'
import { shortOf } from '#wording/names.ts'
import { checkOf, type Speech } from '#wording/speech.ts'
import { gapSentence } from '#wording/workshop/gap.ts'
import { shoesName } from '#wording/workshop/shoes.ts'
import type { BoardView, SeenCheck } from '#workshop/view.ts'
import { isBlank } from '#lib/blank.ts'
import { useTranslation } from '../../../words/language.ts'
import { Tallies } from '../common/Tallies.tsx'
import type { BoardRoom } from './board-link.ts'
import { Countdown } from './Countdown.tsx'
import { JoinCard } from './JoinCard.tsx'

interface BoardCheckProps {
  readonly speech: Speech
  readonly seen: SeenCheck
  readonly place: BoardView['place']
  readonly title: string
  readonly room: BoardRoom | null
  /** See `BoardMessage`. */
  readonly waiting: number
}

/** A check on the board: its levels while people read and vote, their choices after the reveal, and the decision. */
export function BoardCheck({ speech, seen, place, title, room, waiting }: BoardCheckProps) {
  const { t } = useTranslation()
  const { phase, ballots, decision, gap, far } = seen
  const check = checkOf(speech, seen.check)
  const as = ballots.at(-1)?.as
  const isVote = !seen.isSkipped && (phase === 'voting' || phase === 'closed')
  const shown = ballots.flatMap(({ distribution, ...ballot }, at) =>
    distribution === null ? [] : [{ at, tally: distribution, as: ballot.as }]
  )
  const isResult = !seen.isSkipped && (phase === 'revealed' || phase === 'discussing' || phase === 'decided')
  // Only the question is shown before reading starts, so that people listen first.
  const hasLevels = !seen.isSkipped && phase !== 'ready' && (isVote || shown.length === 0)
  // Two ballots and what is said about them fill the screen.
  const hasQuestion = decision === null && !(isResult && shown.length > 1)
  // Without counts to show, nothing says what the room chose.
  const isHidden = phase === 'revealed' && shown.length === 0
  const state = seen.isSkipped ? 'skipped' : isHidden ? 'closed' : phase
  return (
    <>
      <div className="board__top">
        <div className="board__about">
          <p className="board__kicker">
            {place === null ? title : t('web.workshop.board.place', { number: place.number, count: place.of })}
          </p>
          <div className="board__head">
            <h1>{shortOf(speech, seen.check)}</h1>
            <p className="board__state" aria-live="polite">
              {t(`web.workshop.board.phase.${state}`)}
              {isVote ? (
                <strong className="board__count">
                  {t('web.workshop.answers', { count: (ballots.at(-1)?.answered ?? 0) + waiting })}
                </strong>
              ) : null}
              {seen.isSkipped ? null : (
                <Countdown key={`${seen.check} ${phase} ${ballots.length}`} phase={phase} minutes={seen.minutes} />
              )}
            </p>
          </div>
          {isVote && as !== undefined ? (
            <p className="board__as">{t('web.workshop.board.as', { role: shoesName(speech, as) })}</p>
          ) : null}
          {hasQuestion ? (
            <p className={`board__question${phase === 'ready' ? ' board__question--alone' : ''}`}>
              {speech.pick(check.title)}
            </p>
          ) : null}
          {seen.isSkipped ? <p>{t('web.workshop.board.skipped')}</p> : null}
        </div>
        {room === null || isResult ? null : <JoinCard room={room} isSmall />}
      </div>
      {isResult && shown.length > 0 ? (
        <Tallies speech={speech} caption={t('web.workshop.run.result')} ballots={shown} />
      ) : null}
      {isResult && shown.length === 0 && ballots.length > 0 ? <p>{t('web.workshop.board.tooFew')}</p> : null}
      {hasLevels ? <BoardLevels speech={speech} check={seen.check} /> : null}
      {seen.movement === null ? null : <p>{t('web.workshop.board.movement', { ...seen.movement })}</p>}
      {gap === null ? null : <p>{gapSentence(speech, seen.check, gap)}</p>}
      {far === null || far === 0 || decision !== null ? null : <p>{t('web.workshop.board.far', { count: far })}</p>}
      {decision === null ? null : (
        <div className="board__decision">
          <strong>{t('web.workshop.board.decision', { level: levelLabel(speech, decision.level) })}</strong>
          {isBlank(decision.reason) ? null : <p className="keep-lines">{decision.reason}</p>}
        </div>
      )}
    </>
  )
}

function BoardLevels({ speech, check }: Pick<BoardCheckProps, 'speech'> & { readonly check: string }) {
  return (
    <ol className="plain-list board__levels">
      {checkOf(speech, check).levels.map((text, level) => (
        // Levels are told apart by their number.
        // eslint-disable-next-line react/no-array-index-key
        <li key={level}>
          <strong>{levelLabel(speech, level)}</strong>
          <span>{speech.pick(text)}</span>
        </li>
      ))}
    </ol>
  )
}
