import { isBlank } from '#lib/blank.ts'
import type { BoardView } from '#workshop/view.ts'
import { useTranslation } from '../../../words/language.ts'

interface ChairsProps {
  readonly chairs: BoardView['chairs']
  /** Below something that needs the height. */
  readonly isLine?: boolean
}

/** Who was expected and is not there, said to the room; nothing when everybody is. */
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
