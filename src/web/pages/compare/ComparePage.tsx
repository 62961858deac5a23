import { Suspense, use } from 'react'
import { useTranslation } from '../../words/language.ts'
import { Loading } from '../../components/Loading.tsx'
import { Page } from '../../components/Page.tsx'
import { hrefTo, type AssessmentRoute } from '../../router/route.ts'
import { useValue } from '../../state/use-value.ts'
import { useWorkspace } from '../../shell/workspace.ts'
import { useOpen } from '../assessment/open-context.ts'
import { Comparison } from './Comparison.tsx'
import { OtherChoice } from './OtherChoice.tsx'

/** Compares two versions of a draft. */
export default function ComparePage({ route }: { readonly route: AssessmentRoute }) {
  const { t } = useTranslation()
  const other = route.page === 'compare' ? route.other : null
  return (
    <Page
      heading={t('web.compare.heading')}
      kicker={<a href={hrefTo({ page: 'outcome', id: route.id })}>{t('web.why.back')}</a>}
    >
      <p className="lead page-body">{t('web.compare.lead')}</p>
      <OtherChoice id={route.id} other={other} />
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
  const { assessment } = useValue(useOpen())
  const opened = use(library.open(other))
  if (!opened.ok) return <p>{t('web.notFound.text')}</p>
  const theirs = opened.open.get().assessment
  const [before, after] = theirs.createdAt <= assessment.createdAt ? [theirs, assessment] : [assessment, theirs]
  return <Comparison before={before} after={after} />
}
