import type { Summary } from '#storage/store.ts'
import { Button } from '../../components/Button.tsx'
import { useTranslation } from '../../words/language.ts'
import { saveOne } from './save-one.ts'
import { useWorkspace } from '../../shell/workspace.ts'

interface BrokenRowProps {
  readonly summary: Summary
  readonly name: string
  onRemove(): void
}

/**
 * A stored assessment that cannot be shown: damaged, or of a later version of the app. It can be downloaded or deleted.
 */
export function BrokenRow({ summary, name, onRemove }: BrokenRowProps) {
  const { t } = useTranslation()
  const { library } = useWorkspace()
  return (
    <li className="saved">
      <div className="saved__what">
        <p className="saved__title">{name}</p>
        <p className="small">{t('web.list.broken')}</p>
      </div>
      <div className="saved__tools">
        <Button
          className="button button--small"
          aria-label={t('web.list.downloadOf', { name })}
          onClick={() => saveOne(library, summary.id)}
        >
          {t('web.list.download')}
        </Button>
        <Button className="button button--small" aria-label={t('web.list.deleteOf', { name })} onClick={onRemove}>
          {t('web.list.delete')}
        </Button>
      </div>
    </li>
  )
}
