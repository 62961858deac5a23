import { useTranslation } from '../../words/language.ts'
import { adviceText } from '#advice/catalogue.ts'
import { homeOf } from '#wording/advice.ts'
import { LiveRegion } from '../../components/LiveRegion.tsx'
import { Page } from '../../components/Page.tsx'
import type { AssessmentRoute } from '../../router/route.ts'
import { useKept } from '../../router/use-kept.ts'
import { useWording } from '../assessment/open-context.ts'
import { AdviceCard } from './AdviceCard.tsx'
import { AdviceFilters, everything, type Filters } from './AdviceFilters.tsx'
import '../../components/Card.css'
import './Actions.css'

/** All advice in order, and which of it was taken on. */
export default function AdvicePage({ route }: { readonly route: AssessmentRoute }) {
  const { t } = useTranslation()
  const wording = useWording()
  const [filters, setFilters] = useKept<Filters>('filters', everything)
  const { advice } = wording.outcome
  const shown = advice.filter((one) => {
    const text = adviceText(wording.questionnaire, one.id)
    return (
      (filters.theme === '' || homeOf(wording, one) === filters.theme) &&
      (filters.owner === '' || text?.ownerId === filters.owner) &&
      (filters.step === '' || String(one.step) === filters.step)
    )
  })
  return (
    <Page heading={t('web.advice.heading')}>
      <p className="lead page-body">{t(advice.length === 0 ? 'web.advice.none' : 'web.advice.lead')}</p>
      {advice.length === 0 ? null : <AdviceFilters filters={filters} onChange={(next) => setFilters(() => next)} />}
      <LiveRegion className="muted">
        {advice.length === 0 ? null : <p>{t('web.advice.shown', { count: shown.length, total: advice.length })}</p>}
      </LiveRegion>
      <ol className="plain-list cards page-body">
        {shown.map((one) => (
          <AdviceCard key={one.id} id={route.id} advice={one} number={advice.indexOf(one) + 1} />
        ))}
      </ol>
    </Page>
  )
}
