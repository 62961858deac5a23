import { useTranslation } from '../../../words/language.ts'
import '../../round/common/Box.css'

const faults = ['nothing', 'code', 'certificate', 'asking', 'slow', 'none'] as const

/** What to do when something fails at the venue. */
export function VenueFaults() {
  const { t } = useTranslation()
  return (
    <section className="section" aria-labelledby="faults">
      <h2 id="faults">{t('web.workshop.venue.faults')}</h2>
      <dl className="stack measure page-body">
        {faults.map((fault) => (
          <div key={fault}>
            <dt>{t(`web.workshop.venue.fault.${fault}.what`)}</dt>
            <dd>{t(`web.workshop.venue.fault.${fault}.do`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
