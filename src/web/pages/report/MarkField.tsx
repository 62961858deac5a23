import { useId } from 'react'
import { useTranslation } from '../../words/language.ts'

interface MarkFieldProps {
  readonly first: string
  onMark(mark: string): void
}

/**
 * A text on every page of the working version, taken over when the user leaves the field. `first`: what it begins with.
 */
export function MarkField({ first, onMark }: MarkFieldProps) {
  const { t } = useTranslation()
  const field = useId()
  return (
    <div className="field">
      <label htmlFor={field}>{t('web.report.mark')}</label>
      <p className="small muted" id={`${field}-hint`}>
        {t('web.report.markHint')}
      </p>
      <input
        id={field}
        className="input"
        autoComplete="off"
        defaultValue={first}
        aria-describedby={`${field}-hint`}
        onBlur={(event) => onMark(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onMark(event.currentTarget.value)
        }}
      />
    </div>
  )
}
