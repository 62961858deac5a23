import { Button } from '../../components/Button.tsx'
import { useTranslation } from '../../words/language.ts'
import { downloadAll } from '../../downloads/download-assessment.ts'
import { useWorkspace } from '../../shell/workspace.ts'
import { hrefTo } from '../../router/route.ts'
import { Wipe } from './Wipe.tsx'

/** Actions on all assessments together. */
export function SavedTools({ count, onWiped }: { readonly count: number; onWiped(): void }) {
  const { t } = useTranslation()
  const { library } = useWorkspace()
  const save = async () => {
    const all = await library.exportAll()
    if (all.ok) await downloadAll(all.value)
  }
  return (
    <div className="row saved-tools">
      <Button className="button button--quiet" onClick={save}>
        {t('web.list.exportAll')}
      </Button>
      {count < 2 ? null : (
        <a className="button button--quiet" href={hrefTo({ page: 'overview' })}>
          {t('web.overview.link')}
        </a>
      )}
      <Wipe count={count} onSave={save} onWiped={onWiped} />
    </div>
  )
}
