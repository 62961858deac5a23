import { useId } from 'react'
import { useTranslation } from '../../words/language.ts'

/** A text on every page of the working version, taken over when the user leaves the field. */
export function MarkField({ onMark }: { onMark(mark: string): void }) {
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
        aria-describedby={`${field}-hint`}
        onBlur={(event) => onMark(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onMark(event.currentTarget.value)
        }}
      />
    </div>
  )
}
