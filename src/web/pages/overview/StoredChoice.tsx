import type { Summary } from '#storage/store.ts'
import { Option } from '../../components/Option.tsx'
import { useTranslation } from '../../words/language.ts'
import { namesOf } from '../start/names-of.ts'

interface StoredChoiceProps {
  readonly summaries: readonly Summary[]
  /** The ids of those that do not count. */
  readonly left: ReadonlySet<string>
  onLeave(left: ReadonlySet<string>): void
}

/** Which of the assessments on this device count: all of them, until the user leaves some out. */
export function StoredChoice({ summaries, left, onLeave }: StoredChoiceProps) {
  const { t } = useTranslation()
  const names = namesOf(summaries, t)
  const count = summaries.filter(({ id }) => !left.has(id)).length
  const change = (id: string, isIn: boolean) => {
    const next = new Set(left)
    if (isIn) next.delete(id)
    else next.add(id)
    onLeave(next)
  }
  return (
    <fieldset>
      <legend>{t('web.overview.stored', { count, total: summaries.length })}</legend>
      {summaries.length === 0 ? (
        <p className="muted">{t('web.overview.noneStored')}</p>
      ) : (
        <>
          <Option
            type="checkbox"
            checked={count === summaries.length}
            ref={(box) => {
              if (box !== null) box.indeterminate = count > 0 && count < summaries.length
            }}
            onChange={(areAllIn) => onLeave(new Set(areAllIn ? [] : summaries.map(({ id }) => id)))}
          >
            {t('web.overview.all')}
          </Option>
          <div className="overview-stored" role="group" aria-label={t('web.overview.each')} tabIndex={0}>
            {summaries.map(({ id }, index) => (
              <Option key={id} type="checkbox" checked={!left.has(id)} onChange={(isIn) => change(id, isIn)}>
                {names[index]}
              </Option>
            ))}
          </div>
        </>
      )}
    </fieldset>
  )
}
