import { isBlank } from '#lib/blank.ts'
import type { BoardView } from '#workshop/view.ts'
import { useTranslation } from '../../../words/language.ts'

interface ChairsProps {
  readonly chairs: BoardView['chairs']
  /** Whether it is one line, below something that needs the height. */
  readonly isLine?: boolean
}

/** The roles that were expected and are missing; nothing when everybody is there. */
export function Chairs({ chairs, isLine = false }: ChairsProps) {
  const { t } = useTranslation()
  if (chairs.length === 0) return null
  const names = chairs.map(({ function: task, organisation }) =>
    [task, organisation].filter((text) => !isBlank(text)).join(', ')
  )
  return (
    <div className={`board__chairs${isLine ? ' board__chairs--line' : ''}`}>
      <strong>{t('web.workshop.board.chairs', { count: chairs.length })}</strong>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  )
}
