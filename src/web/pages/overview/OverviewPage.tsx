import { useCallback, useEffect, useMemo, useState } from 'react'
import { isTooFew, type Overview } from '#overview/overview.ts'
import { FaultNotice } from '../../components/FaultNotice.tsx'
import { LiveRegion } from '../../components/LiveRegion.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Page } from '../../components/Page.tsx'
import { useWorkspace } from '../../shell/workspace.ts'
import { useLoaded } from '../../state/use-loaded.ts'
import { useValue } from '../../state/use-value.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'
import { RefusedFiles } from '../start/RefusedFiles.tsx'
import { makeOverviews, type OverviewChoice } from './make-overviews.ts'
import { OverviewChoices } from './OverviewChoices.tsx'
import { OverviewDocument } from './OverviewDocument.tsx'
import { joinSources, noSources, readFiles, readStored, type Sources } from './read-sources.ts'
import { SourceFiles } from './SourceFiles.tsx'
import { StoredChoice } from './StoredChoice.tsx'
import './Overview.css'

/** What many assessments have in common: those on this device, in files, or in a backup. Nothing leaves the device. */
export default function OverviewPage() {
  const { t } = useTranslation()
  const page = useLanguage()
  const workspace = useWorkspace()
  const { summaries, fault } = useValue(workspace.library)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [fromFiles, setFromFiles] = useState<Sources>(noSources)
  const [isReading, setReading] = useState(false)
  const [language, setLanguage] = useState(page)
  const [choice, setChoice] = useState<OverviewChoice>({ flavour: 'working', withTitles: true, withUnfinished: false })
  const [asked, setAsked] = useState('')

  const chosen = useMemo(
    () => new Set((summaries ?? []).map(({ id }) => id).filter((id) => !left.has(id))),
    [summaries, left]
  )
  const stored = useLoaded(useCallback(() => readStored(workspace, chosen), [workspace, chosen]))
  const sources = useMemo(() => joinSources(stored ?? noSources, fromFiles), [stored, fromFiles])
  const [overviews, setOverviews] = useState<readonly Overview[] | null>(null)
  useEffect(() => {
    let isWanted = true
    void makeOverviews(sources, choice, workspace.questionnaires, () => isWanted).then((made) => {
      if (isWanted && made !== null) setOverviews(made)
    })
    return () => {
      isWanted = false
    }
  }, [sources, choice, workspace])

  const addFiles = async (files: readonly File[]) => {
    setReading(true)
    const more = await readFiles(workspace, files)
    setFromFiles((known) => joinSources(known, more))
    setReading(false)
  }
  const shown = overviews?.find(({ questionnaire: { id } }) => id === asked) ?? overviews?.[0]
  return (
    <Page heading={t('web.overview.heading')}>
      <p className="lead page-body">{t('web.overview.lead')}</p>
      {fault === null ? null : <FaultNotice fault={fault} />}
      <div className="overview-sources page-body">
        <StoredChoice summaries={summaries ?? []} left={left} onLeave={setLeft} />
        <SourceFiles count={fromFiles.read.length} onFiles={addFiles} onForget={() => setFromFiles(noSources)} />
      </div>
      <OverviewChoices
        choice={choice}
        language={language}
        overviews={overviews ?? []}
        shown={shown?.questionnaire.id ?? ''}
        onChoice={setChoice}
        onLanguage={setLanguage}
        onQuestionnaire={setAsked}
      />
      {sources.refused.length === 0 ? null : (
        <div className="page-body">
          <Notice tone="attention" title={t('web.overview.refused', { count: sources.refused.length })}>
            <ul>
              <RefusedFiles refused={sources.refused} />
            </ul>
          </Notice>
        </div>
      )}
      <LiveRegion className="page-body muted">
        <p>
          {isReading || overviews === null
            ? t('web.overview.busy')
            : t('web.overview.counted', { count: shown?.drafts ?? 0, files: sources.read.length })}
        </p>
      </LiveRegion>
      {shown === undefined || shown.drafts === 0 ? (
        <p className="page-body measure">{t('web.overview.nothing')}</p>
      ) : isTooFew(shown) ? (
        <div className="page-body">
          <Notice tone="attention" title={t('web.overview.tooFew')}>
            <p>{t('web.overview.tooFewText')}</p>
          </Notice>
        </div>
      ) : (
        <OverviewDocument overview={shown} language={language} />
      )}
    </Page>
  )
}
