import { useState } from 'react'
import { LiveRegion } from '../../components/LiveRegion.tsx'
import { useValue } from '../../state/use-value.ts'
import { useTranslation } from '../../words/language.ts'
import { useWorkspace } from '../../shell/workspace.ts'
import { hrefTo } from '../../router/route.ts'
import { Wipe } from './Wipe.tsx'
import './SavedList.css'

/** Shown where no assessment is on this device: what else may be stored, and a button to wipe that too. */
export default function NothingSaved() {
  const { t } = useTranslation()
  const { library } = useWorkspace()
  const { summaries } = useValue(library)
  const [isWiped, setWiped] = useState(false)
  if (summaries === null || summaries.length > 0) return null
  return (
    <section className="stack" aria-labelledby="nothing-saved">
      <h2 id="nothing-saved">{t('web.list.nothing.heading')}</h2>
      <p className="measure">{t('web.list.nothing.text')}</p>
      <LiveRegion className={isWiped ? undefined : 'visually-hidden'}>
        {isWiped ? <p>{t('web.list.wiped')}</p> : null}
      </LiveRegion>
      <div className="row saved-tools">
        <a className="button button--quiet" href={hrefTo({ page: 'overview' })}>
          {t('web.overview.link')}
        </a>
        <Wipe count={0} onWiped={() => setWiped(true)} />
      </div>
    </section>
  )
}
