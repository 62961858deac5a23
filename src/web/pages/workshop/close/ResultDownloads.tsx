import { useState } from 'react'
import type { Format } from '#render/renderer.ts'
import { resultOf } from '#workshop/result.ts'
import { workshopResultName } from '#wording/file-names.ts'
import { LiveRegion } from '../../../components/LiveRegion.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { downloadRendered } from '../../../downloads/download-rendered.ts'
import { softwareVersion } from '../../../shell/version.ts'
import { useTranslation } from '../../../words/language.ts'
import { useOpen, useView } from '../../assessment/open-context.ts'
import { FormatButtons } from '../../report/FormatButtons.tsx'
import type { HeldWorkshop } from '../common/use-held.ts'

const offered = ['pdf', 'docx', 'html', 'xlsx', 'csv'] as const satisfies readonly Format[]

/** The result on one page, and the counts as sheets. */
export function ResultDownloads({ held }: { readonly held: HeldWorkshop }) {
  const { t, language } = useTranslation()
  const { questionnaire, warnings } = useOpen()
  const { assessment, visible, outcome } = useView()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const save = async (format: Format) => {
    setState('busy')
    try {
      const [{ buildWorkshopResult }, { renderAs }, { fileOf }] = await Promise.all([
        import('#report/build.ts'),
        import('../../report/render-as.ts'),
        import('#editing/round-part.ts')
      ])
      const report = buildWorkshopResult({
        questionnaire,
        assessment: fileOf(assessment),
        visible,
        outcome,
        warnings,
        language,
        flavour: 'working',
        includeEvidence: true,
        workshop: resultOf(held.workshop, questionnaire),
        translate: t,
        softwareVersion
      })
      downloadRendered(workshopResultName(assessment, 'working', t), await renderAs(report, format))
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  return (
    <section className="section stack no-print" aria-labelledby="one-page">
      <h2 id="one-page">{t('web.workshop.close.onePage')}</h2>
      <p className="measure">{t('web.workshop.close.onePageText')}</p>
      {state === 'failed' ? (
        <Notice tone="negative" role="alert" title={t('web.paper.failed')}>
          <p>{t('web.report.failedText')}</p>
        </Notice>
      ) : null}
      <FormatButtons formats={offered} onSave={save} />
      <LiveRegion className="small muted">{state === 'busy' ? <p>{t('common.loading')}</p> : null}</LiveRegion>
    </section>
  )
}
