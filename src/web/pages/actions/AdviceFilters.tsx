import { useId } from 'react'
import { useTranslation } from '../../words/language.ts'
import { adviceText } from '#advice/catalogue.ts'
import { homeOf } from '#wording/advice.ts'
import { useWording } from '../assessment/open-context.ts'

/** Empty: no filter. */
export interface Filters {
  readonly theme: string
  readonly owner: string
  readonly step: string
}

export const everything: Filters = { theme: '', owner: '', step: '' }

export function AdviceFilters({ filters, onChange }: { readonly filters: Filters; onChange(filters: Filters): void }) {
  const { t } = useTranslation()
  const wording = useWording()
  const { questionnaire, outcome, pick } = wording
  const homes = new Set(outcome.advice.map((one) => homeOf(wording, one)))
  const owners = new Map(
    outcome.advice.flatMap(({ id }) => {
      const text = adviceText(questionnaire, id)
      return text === null ? [] : [[text.ownerId, pick(text.owner)] as const]
    })
  )
  const steps = [...new Set(outcome.advice.map(({ step }) => step))].toSorted((a, b) => a - b)
  const themes = [
    ...questionnaire.themes.map(({ id, title }) => [id, pick(title)] as const),
    ['futures', t('web.futures.heading')] as const
  ]
  return (
    <div className="filters" role="group" aria-label={t('web.advice.filters')}>
      <Filter
        label={t('web.advice.theme')}
        value={filters.theme}
        options={themes.filter(([id]) => homes.has(id))}
        onChange={(theme) => onChange({ ...filters, theme })}
      />
      <Filter
        label={t('web.advice.owner')}
        value={filters.owner}
        options={[...owners].sort((left, right) => left[1].localeCompare(right[1]))}
        onChange={(owner) => onChange({ ...filters, owner })}
      />
      <Filter
        label={t('web.advice.step')}
        value={filters.step}
        options={steps.map((step) => [
          String(step),
          t('web.advice.stepOption', { step, name: wording.say(`step.${step}`) })
        ])}
        onChange={(step) => onChange({ ...filters, step })}
      />
    </div>
  )
}

interface FilterProps {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, text: string])[]
  onChange(value: string): void
}

function Filter({ label, value, options, onChange }: FilterProps) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('web.advice.all')}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
