import { listOf } from '#wording/names.ts'
import { themeOf, type Speech } from '#wording/speech.ts'
import { judgementOf, vulnerableIn } from '#workshop/futures.ts'
import type { SeenFutures } from '#workshop/view.ts'
import { useTranslation } from '../../../words/language.ts'
import { TableList } from '../common/TableList.tsx'
import { SecondsLeft } from './Countdown.tsx'

interface BoardFuturesProps {
  readonly speech: Speech
  readonly seen: SeenFutures
  readonly title: string
}

/** The futures on the board: which future each table works on, and the matrix as it fills. */
export function BoardFutures({ speech, seen, title }: BoardFuturesProps) {
  const { t } = useTranslation()
  const { pick, questionnaire, say } = speech
  const futures = questionnaire.futures?.futures ?? []
  const themes = questionnaire.themes.filter(({ inOverall }) => inOverall)
  const vulnerable = vulnerableIn(seen.tables, questionnaire).map(({ theme }) => pick(themeOf(speech, theme).short))
  return (
    <>
      <p className="board__kicker">{title}</p>
      <div className="board__head">
        <h1>{t('web.workshop.item.futures')}</h1>
        {seen.turn === 0 ? null : (
          <p className="board__state" aria-live="polite">
            {t('web.workshop.futures.turn', { number: seen.turn, count: seen.turns.count })}
            <SecondsLeft key={seen.turn} seconds={seen.turns.minutes * 60} />
          </p>
        )}
      </div>
      {seen.turn === 0 ? <p>{t('web.workshop.futures.boardLead')}</p> : <TableList speech={speech} turn={seen.turn} />}
      <table className="futures-matrix">
        <caption className="visually-hidden">{t('web.workshop.futures.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('web.workshop.futures.theme')}</th>
            {futures.map(({ id, name }) => (
              <th key={id} scope="col">
                {pick(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {themes.map((theme) => (
            <tr key={theme.id}>
              <th scope="row">{pick(theme.short)}</th>
              {futures.map(({ id }) => {
                const verdict = judgementOf(seen.tables, id, theme.id)?.verdict
                return (
                  <td key={id} className={verdict === undefined ? undefined : `futures-matrix__${verdict}`}>
                    {verdict === undefined ? '' : say(`workshop.verdict.${verdict}`)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {vulnerable.length === 0 ? null : (
        <p className="board__decision">
          {t('web.workshop.futures.boardAdvice', { names: listOf(speech, vulnerable) })}
        </p>
      )}
    </>
  )
}
