import { useTranslation } from '../../words/language.ts'
import { Page } from '../../components/Page.tsx'
import { prepareNext } from '../../shell/prepare.ts'
import { DepthChoice } from './DepthChoice.tsx'
import { Examples } from './Examples.tsx'
import { GoodToKnow } from './GoodToKnow.tsx'
import { JudgeTogether } from './JudgeTogether.tsx'
import { OpenFile } from './OpenFile.tsx'
import { NoneSaved, SavedList } from './SavedList.tsx'
import { useIdle } from './use-idle.ts'
import { Weave } from './Weave.tsx'
import { WorkTogether } from './WorkTogether.tsx'
import './StartPage.css'

export function StartPage() {
  const { t } = useTranslation()
  useIdle(() => {
    // Readers of this page usually fill in next. Only a head start: without it, things load on demand.
    void prepareNext().catch(() => undefined)
  })
  return (
    <div className="stack-lg">
      <section className="hero">
        <div className="hero__words stack">
          <Page heading={t('web.start.heading')} title={t('web.start.title')}>
            <p className="lead">{t('web.start.lead')}</p>
          </Page>
        </div>
        <Weave />
      </section>
      <SavedList />
      <DepthChoice />
      <div className="start-columns">
        <OpenFile />
        <Examples />
        <JudgeTogether />
        <WorkTogether />
      </div>
      <GoodToKnow />
      <NoneSaved />
    </div>
  )
}
