import { useTranslation } from '../../words/language.ts'
import { hrefTo } from '../../router/route.ts'
import { useValue } from '../../state/use-value.ts'
import { roundPartOf } from '#editing/round-part.ts'
import { useOpen } from '../assessment/open-context.ts'

/** Starts a review round about this draft; not offered inside a round. */
export function JudgeThis() {
  const { t } = useTranslation()
  const { assessment } = useValue(useOpen())
  if (roundPartOf(assessment) !== null) return null
  return (
    <section className="section stack" aria-labelledby="together">
      <h2 id="together">{t('web.round.together.heading')}</h2>
      <p className="measure">{t('web.round.together.text')}</p>
      <a className="button" href={hrefTo({ page: 'invite', from: assessment.id })}>
        {t('web.round.together.button')}
      </a>
    </section>
  )
}
