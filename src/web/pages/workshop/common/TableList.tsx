import type { Speech } from '#wording/speech.ts'
import { futureAt } from '#workshop/futures.ts'
import { useTranslation } from '../../../words/language.ts'

interface TableListProps {
  readonly speech: Speech
  /** From 1. */
  readonly turn: number
}

/** Which future each table works on in this turn. */
export function TableList({ speech, turn }: TableListProps) {
  const { t } = useTranslation()
  const futures = speech.questionnaire.futures?.futures ?? []
  const ids = futures.map(({ id }) => id)
  return (
    <ul className="plain-list table-list">
      {ids.map((_, at) => {
        const found = futures.find(({ id }) => id === futureAt(ids, at + 1, turn))
        if (found === undefined) return null
        return (
          <li key={found.id}>{t('web.workshop.futures.table', { number: at + 1, future: speech.pick(found.name) })}</li>
        )
      })}
    </ul>
  )
}
