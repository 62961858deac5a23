import { useState } from 'react'
import { toldMinutes } from '#questionnaire/reading-time.ts'
import type { Depth } from '#questionnaire/types.ts'
import { toldTime } from '#wording/told-time.ts'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Notice } from '../../components/Notice.tsx'
import { LiveRegion } from '../../components/LiveRegion.tsx'
import { Page } from '../../components/Page.tsx'
import { downloadRendered } from '../../downloads/download-rendered.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'
import { QuestionnaireChoice } from '../questionnaire/QuestionnaireChoice.tsx'
import { useChosenQuestionnaire } from '../questionnaire/use-chosen.ts'

const depths: readonly Depth[] = ['quick', 'full']

type Making = 'idle' | 'busy' | 'failed'

/** The questionnaire as a printable form, for a conversation without screens. */
export default function PaperPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const chosen = useChosenQuestionnaire()
  const { questionnaire } = chosen
  const [making, setMaking] = useState<Making>('idle')
  if (questionnaire === undefined) return null

  const make = async (depth: Depth) => {
    setMaking('busy')
    try {
      const { makeBlankForm } = await import('./make-blank-form.ts')
      const { name, files } = await makeBlankForm(questionnaire, depth, language)
      downloadRendered(name, files)
      setMaking('idle')
    } catch {
      setMaking('failed')
    }
  }
  return (
    <Page heading={t('web.page.paper')}>
      <p className="lead page-body">{t('web.paper.lead')}</p>
      <div className="page-body">
        <QuestionnaireChoice {...chosen} />
      </div>
      {making !== 'failed' ? null : (
        <div className="page-body">
          <Notice tone="negative" role="alert" title={t('web.paper.failed')}>
            <p>{t('web.paper.failedText')}</p>
          </Notice>
        </div>
      )}
      {depths.map((depth) => (
        <section key={depth} className="section stack measure" aria-labelledby={`paper-${depth}`}>
          <h2 id={`paper-${depth}`}>{t(`common.depth.${depth}`)}</h2>
          <p>{t(`web.paper.${depth}.text`, { time: toldTime(toldMinutes(questionnaire, depth), t) })}</p>
          <Button className="button" onClick={() => make(depth)}>
            <Icon name="open" /> {t(`web.paper.${depth}.button`)}
          </Button>
        </section>
      ))}
      <LiveRegion className="page-body muted">{making === 'busy' ? <p>{t('web.paper.busy')}</p> : null}</LiveRegion>
      <section className="section stack measure">
        <h2>{t('web.paper.after')}</h2>
        <p>{t('web.paper.afterText')}</p>
      </section>
    </Page>
  )
}
