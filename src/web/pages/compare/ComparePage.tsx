import { Suspense, use, useMemo } from 'react'
import { useTranslation } from '../../words/language.ts'
import { Loading } from '../../components/Loading.tsx'
import { Page } from '../../components/Page.tsx'
import { hrefTo, type AssessmentRoute } from '../../router/route.ts'
import { useWorkspace } from '../../shell/workspace.ts'
import { inOneVersion } from '#assessment/in-one-version.ts'
import { fileOf } from '#editing/round-part.ts'
import { readOf } from '../assessment/read-of.ts'
import { useOpen, useView } from '../assessment/open-context.ts'
import { Comparison } from './Comparison.tsx'
import { useCopiedFrom } from './use-other-versions.ts'
import { OtherChoice } from './OtherChoice.tsx'

/** Compares two versions of a draft. */
export default function ComparePage({ route }: { readonly route: AssessmentRoute }) {
  const { t } = useTranslation()
  const copiedFrom = useCopiedFrom()
  const other = (route.page === 'compare' ? route.other : null) ?? copiedFrom
  return (
    <Page
      heading={t('web.compare.heading')}
      kicker={<a href={hrefTo({ page: 'outcome', id: route.id })}>{t('web.why.back')}</a>}
    >
      <p className="lead page-body">{t('web.compare.lead')}</p>
      <OtherChoice id={route.id} other={other} />
      {other !== null && other === copiedFrom ? <p className="small muted">{t('web.compare.copied')}</p> : null}
      {other === null ? null : (
        <Suspense fallback={<Loading />}>
          <Opened other={other} />
        </Suspense>
      )}
    </Page>
  )
}

function Opened({ other }: { readonly other: string }) {
  const { t } = useTranslation()
  const { library } = useWorkspace()
  const { questionnaire } = useOpen()
  const { assessment, visible } = useView()
  const opened = use(library.open(other))
  const theirs = opened.ok ? opened.open : null
  const both = useMemo(() => {
    if (theirs === null) return null
    const mine = { assessment: fileOf(assessment), questionnaire, visible }
    const its = readOf(theirs)
    return its.assessment.createdAt <= mine.assessment.createdAt ? inOneVersion(its, mine) : inOneVersion(mine, its)
  }, [theirs, assessment, questionnaire, visible])
  if (theirs === null) return <p>{t('web.notFound.text')}</p>
  if (both === null) return <p className="measure">{t('web.compare.tooFarApart')}</p>
  return <Comparison before={both[0]} after={both[1]} />
}
