import { Suspense, use, useDeferredValue, useMemo, useState } from 'react'
import type { ReadAssessment } from '#assessment/read.ts'
import type { Flavour, Report, ReportLength } from '#report/model.ts'
import type { Language } from '#questionnaire/types.ts'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Page } from '../../components/Page.tsx'
import { openDrafts } from '../../draft/open-drafts.ts'
import { useValue } from '../../state/use-value.ts'
import { settlingOf, workshopOf } from '#editing/round-part.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'
import { useOpen, useView } from '../assessment/open-context.ts'
import { AssessmentDownload } from './AssessmentDownload.tsx'
import { buildFor, type ReportChoice } from './build-for.ts'
import { CopyTexts } from './CopyTexts.tsx'
import { Downloads } from './Downloads.tsx'
import { JudgeThis } from './JudgeThis.tsx'
import { LockFields } from './LockFields.tsx'
import { Preview } from './Preview.tsx'
import { ReportChoices } from './ReportChoices.tsx'
import { useLock, type Lock } from './use-lock.ts'
import './Report.css'

/** The report: its readers, language and format; texts to copy; and a preview. */
export default function ReportPage() {
  const { t } = useTranslation()
  const page = useLanguage()
  const open = useOpen()
  const view = useView()
  const [chosen, setChosen] = useState<Language | null>(null)
  const [flavour, setFlavour] = useState<Flavour>('working')
  const [length, setLength] = useState<ReportLength>('full')
  // The marking that the open draft has about sharing; it applies to documents that quote the draft.
  const marking = useValue(openDrafts).get(open.get().assessment.id)?.marking ?? null
  const [mark, setMark] = useState(marking ?? '')
  const [includeEvidence, setIncludeEvidence] = useState(false)
  const [includeReview, setIncludeReview] = useState(true)
  const [previous, setPrevious] = useState<ReadAssessment | null>(null)
  const lock = useLock()
  const language = chosen ?? page
  const choice: ReportChoice = useMemo(
    () => ({ language, flavour, length, mark, includeEvidence, includeReview, previous }),
    [language, flavour, length, mark, includeEvidence, includeReview, previous]
  )
  const report = useMemo(() => buildFor(open, view, choice), [open, view, choice])
  return (
    <Page heading={t('web.report.heading')}>
      <p className="lead page-body">{t('web.report.lead')}</p>
      {marking === null ? null : (
        <Notice tone="attention">
          <p>{t('web.report.marking', { marking })}</p>
        </Notice>
      )}
      <ReportChoices
        choice={choice}
        onLanguage={setChosen}
        onFlavour={setFlavour}
        onLength={setLength}
        onMark={setMark}
        onEvidence={setIncludeEvidence}
        of={workshopOf(view.assessment, open.questionnaire) === null ? 'round' : 'workshop'}
        onReview={
          settlingOf(view.assessment) === null && workshopOf(view.assessment, open.questionnaire) === null
            ? null
            : setIncludeReview
        }
        onPrevious={setPrevious}
      />
      <Suspense fallback={<Loading />}>
        <Made report={useDeferredValue(report)} lock={lock} />
      </Suspense>
    </Page>
  )
}

function Made({ report: promise, lock }: { readonly report: Promise<Report>; readonly lock: Lock }) {
  const report = use(promise)
  return (
    <>
      <LockFields lock={lock} />
      <Downloads report={report} lock={lock} />
      <AssessmentDownload lock={lock} />
      <JudgeThis />
      <CopyTexts report={report} />
      <Preview report={report} />
    </>
  )
}
