import { useCallback, useState } from 'react'
import { writeJson } from '#lib/write-json.ts'
import type { Language } from '#lib/language.ts'
import type { Overview } from '#overview/overview.ts'
import { formats, type Format } from '#render/renderer.ts'
import type { Report } from '#report/model.ts'
import { overviewName } from '#wording/file-names.ts'
import { Loading } from '../../components/Loading.tsx'
import { download } from '../../downloads/download.ts'
import { downloadRendered } from '../../downloads/download-rendered.ts'
import { useWorkspace } from '../../shell/workspace.ts'
import { useLoaded } from '../../state/use-loaded.ts'
import { useTranslation } from '../../words/language.ts'
import { translatorFor } from '../report/build-for.ts'
import { DownloadFailed } from '../report/DownloadFailed.tsx'
import { FormatButtons } from '../report/FormatButtons.tsx'
import { Preview } from '../report/Preview.tsx'
import { renderAs } from '../report/render-as.ts'
import '../report/Report.css'
import { documentOf } from './document-of.ts'

interface OverviewDocumentProps {
  readonly overview: Overview
  readonly language: Language
}

/** The overview as a document, with a download per format. */
export function OverviewDocument({ overview, language }: OverviewDocumentProps) {
  const { questionnaires } = useWorkspace()
  const report = useLoaded(
    useCallback(() => documentOf(overview, language, questionnaires), [overview, language, questionnaires])
  )
  if (report === null) return <Loading />
  return (
    <>
      <Downloads overview={overview} report={report} />
      <Preview report={report} />
    </>
  )
}

function Downloads({ overview, report }: { readonly overview: Overview; readonly report: Report }) {
  const { t } = useTranslation()
  const [failed, setFailed] = useState<Format | null>(null)
  const save = async (format: Format) => {
    setFailed(null)
    try {
      const name = overviewName(overview, await translatorFor(report.language))
      if (format === 'json') {
        // The numbers themselves, as the command line writes them.
        const content = writeJson({ $schema: 'overview.v1.schema.json', ...overview })
        download({ name: `${name}.json`, content, mediaType: 'application/json' })
      } else downloadRendered(name, await renderAs(report, format))
    } catch {
      setFailed(format)
    }
  }
  return (
    <section className="section stack" aria-labelledby="downloads">
      <h2 id="downloads">{t('web.report.downloads')}</h2>
      <DownloadFailed format={failed} />
      <FormatButtons formats={formats} primary="pdf" onSave={save} />
    </section>
  )
}
