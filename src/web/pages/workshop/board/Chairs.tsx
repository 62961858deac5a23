import { isBlank } from '#lib/blank.ts'
import type { BoardView } from '#workshop/view.ts'
import { useTranslation } from '../../../words/language.ts'

/** Who was expected and is not there, said to the room; nothing when everybody is. */
export function Chairs({ chairs }: { readonly chairs: BoardView['chairs'] }) {
  const { t } = useTranslation()
  if (chairs.length === 0) return null
  return (
    <div className="board__chairs">
      <strong>{t('web.workshop.board.chairs', { count: chairs.length })}</strong>
      <ul>
        {chairs.map(({ function: task, organisation }) => (
          <li key={`${task} ${organisation}`}>{[task, organisation].filter((text) => !isBlank(text)).join(', ')}</li>
        ))}
      </ul>
    </div>
  )
}
