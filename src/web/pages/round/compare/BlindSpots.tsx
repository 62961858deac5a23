import { useTranslation } from '../../../words/language.ts'
import { shortOf } from '#wording/names.ts'
import { Notice } from '../../../components/Notice.tsx'
import { hrefTo } from '../../../router/route.ts'
import type { Coordinated } from '../common/use-coordinated.ts'

/** Checks that nobody could give a level: what the team itself overlooks. */
export function BlindSpots({ id, coordinated }: { readonly id: string; readonly coordinated: Coordinated }) {
  const { t } = useTranslation()
  const { blindSpots } = coordinated.comparison
  return (
    <section className="section stack" aria-labelledby="blind">
      <h2 id="blind">{t('web.round.compare.blind')}</h2>
      {blindSpots.length === 0 ? (
        <p className="measure">{t('web.round.compare.noBlind')}</p>
      ) : (
        <Notice tone="attention" title={t('web.round.compare.blindText', { count: blindSpots.length })}>
          <ul>
            {blindSpots.map((check) => (
              <li key={check}>
                <a href={hrefTo({ page: 'round', id, step: 'settle', check })}>{shortOf(coordinated, check)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  )
}
