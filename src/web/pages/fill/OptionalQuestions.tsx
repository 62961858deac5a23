import { useTranslation } from '../../words/language.ts'
import type { Part } from '#questionnaire/types.ts'
import { hrefTo } from '../../router/route.ts'
import { useWording } from '../assessment/open-context.ts'
import { groupsOf } from './groups-of.ts'

/**
 * How many questions without points have no answer, per step or group of it. Separate from the checks, so that nobody
 * takes them for a gap in the outcome.
 */
export function OptionalQuestions({ id, parts }: { readonly id: string; readonly parts: readonly Part[] }) {
  const { t } = useTranslation()
  const { questionnaire, hidden, answers, pick } = useWording()
  const places = parts.flatMap((part) =>
    groupsOf(questionnaire, part, hidden).flatMap(({ title, questions }) => {
      const open = questions.filter((name) => !questionnaire.checks.has(name) && answers[name] === undefined)
      return open[0] === undefined
        ? []
        : [{ part: part.name, first: open[0], count: open.length, title: pick(title ?? part.title) }]
    })
  )
  const count = places.reduce((sum, place) => sum + place.count, 0)
  if (count === 0) return null
  return (
    <section className="section stack optional" aria-labelledby="optional">
      <h2 id="optional">{t('web.answers.optional', { count })}</h2>
      <p className="measure">{t('web.answers.optionalText')}</p>
      <ul>
        {places.map((place) => (
          <li key={place.first}>
            <a href={hrefTo({ page: 'fill', id, part: place.part, question: place.first })}>{place.title}</a>{' '}
            <span className="muted">{t('web.answers.optionalOf', { count: place.count })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
