import { useTranslation } from '../../../words/language.ts'

/**
 * The label of a field where the row is stacked and has no header above it. Its accessible name also names the seat.
 */
export function StackedLabel({
  field,
  index
}: {
  readonly field: 'verdict' | 'remark' | 'date'
  readonly index: number
}) {
  const { t } = useTranslation()
  return (
    <label className="stacked-label small" htmlFor={`${field}-${index}`}>
      {t(`web.round.signOff.${field}`)}
    </label>
  )
}
